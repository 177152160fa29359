// The words of the frame and of the components, in Indonesian; the type of every other language.
export default {
  skip: 'Lompat ke isi',
  mainMenu: 'Menu utama',
  menu: 'Menu',
  official: (agency: string) => `Situs resmi ${agency}`,

  offline: 'Luring. Isian Anda aman di ponsel ini.',
  backOnline: 'Terhubung lagi.',
  weakSignal: 'Sinyal lemah. Isian Anda aman.',
  retry: 'Coba lagi',
  loading: 'Memuat',
  serverTrouble: (code: string) => `Ada gangguan di server (kode ${code}). Isian Anda tersimpan di ponsel.`,
  busy: 'Server sedang penuh. Isian Anda aman; coba lagi sebentar.',

  notFound: 'Halaman tidak ditemukan',
  notFoundWhy: 'Alamatnya mungkin salah ketik atau halamannya sudah pindah.',
  noRights: 'Halaman ini bukan untuk peran Anda',
  noRightsWhy: (name: string) => `Anda masuk sebagai ${name}, yang tidak membukanya. Bila seharusnya boleh, hubungi bagian kepegawaian.`,
  home: 'Kembali ke halaman awal',

  errorPrefix: 'Galat',
  errorSummary: 'Ada yang perlu diperbaiki',
  optional: '(boleh kosong)',
  less: 'Kurangi',
  more: 'Tambah',
  characters: (used: number, limit: number) => `${used} dari ${limit} huruf`,
  close: 'Tutup',
  undo: 'Batalkan',
  undoSeconds: (seconds: number) => `${seconds} dtk`,
  undone: 'Dibatalkan.',
  receipt: 'bukti simpan',
  step: (at: number, of: number) => `Langkah ${at} dari ${of}`,
  pager: 'Halaman',
  pageOf: (at: number, of: number) => `Halaman ${at} dari ${of}`,
  earlier: 'Sebelumnya',
  later: 'Berikutnya',
  savedOnPhone: (time: string) => `Tersimpan otomatis di ponsel · ${time}`,
  phoneFull: 'Penyimpanan ponsel penuh. Isian ini belum tersimpan di ponsel; kirim sebelum menutup halaman.',
  progress: (done: string, of: string, unit: string) => `${done} dari ${of} ${unit}`.trim(),
  asTable: 'Lihat sebagai tabel',

  daysLeft: (days: number) =>
    days > 1 ? `${days} hari lagi` : days === 1 ? 'besok' : days === 0 ? 'hari ini' : `lewat ${-days} hari`,

  levels: { below: 'di bawah ekspektasi', meets: 'sesuai ekspektasi', above: 'di atas ekspektasi' },
  levelsShort: { below: 'Di bawah', meets: 'Sesuai', above: 'Di atas' },
  predicates: {
    very_good: 'Sangat baik',
    good: 'Baik',
    needs_improvement: 'Butuh perbaikan',
    poor: 'Kurang',
    very_poor: 'Sangat kurang',
  },
  results: 'Hasil kerja',
  behaviour: 'Perilaku kerja',
  crossing: (results: string, behaviour: string, predicate: string) =>
    `Hasil kerja ${results}, perilaku kerja ${behaviour}: predikat ${predicate}`,
  crossingBefore: (predicate: string) => `sebelumnya ${predicate}`,
  people: (count: number) => `${count} orang`,
  notRated: 'Belum ada predikat',

  basis: 'Dasar',
};
