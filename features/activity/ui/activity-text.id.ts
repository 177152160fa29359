import type { State } from './activity-api.ts';
import type { Square } from './month.ts';

const states: Record<State, string> = { waiting: 'Menunggu', approved: 'Disetujui', returned: 'Dikembalikan' };
const squares: Record<Square, string> = {
  filled: 'sudah dilaporkan',
  returned: 'ada yang dikembalikan',
  off: 'libur',
  ahead: 'belum tiba',
  empty: 'belum dilaporkan',
};

export default {
  title: 'Laporan saya',
  write: 'Isi laporan hari ini',
  months: 'Bulan',
  stripLabel: 'Hari-hari bulan ini',
  strip: (count: Record<Square, number>) =>
    `${count.filled} hari dilaporkan, ${count.returned} hari dikembalikan, ${count.empty} hari kerja belum dilaporkan, ${count.off} hari libur.`,
  squares,
  list: (count: number) => `Daftar laporan (${count})`,
  none: (month: string) => `Belum ada laporan pada ${month}.`,
  states,
  late: 'Terlambat',
  forResult: 'Untuk',
  returnedFor: 'Catatan atasan',
  mend: 'Perbaiki laporan',
  change: 'Ubah',
  withdraw: 'Tarik laporan',
  withdrawn: 'Laporan ditarik.',
  details: 'Rincian',
  receipt: 'Bukti simpan',
  writtenAt: 'Ditulis',
  receivedAt: 'Diterima',
  minutes: 'Menit',
  link: 'Buka tautan bukti',
  other: 'Cara lain',
  paste: 'Tempel dari Excel atau unggah berkas',
  reflection: 'Refleksi mingguan',
  back: 'Kembali ke laporan saya',

  pasteTitle: 'Banyak laporan sekaligus',
  pasteWhy: 'Kolom yang dikenali: Tanggal, Uraian (keduanya wajib), No RHK, Jumlah, Menit, Tautan. Baris pertama berisi judul kolom.',
  pasteAll: 'Semua baris masuk, atau tidak satu pun: bila ada sel yang salah, betulkan di Excel lalu tempel lagi.',
  pasteField: 'Salin dari Excel, tempel di sini',
  pasteSend: 'Kirim yang ditempel',
  uploadTitle: 'Atau unggah berkas',
  uploadField: 'Berkas .xlsx atau .csv',
  uploadSend: 'Unggah berkas',
  imported: (count: number) => `${count} laporan terkirim`,
  cells: 'Sel yang perlu dibetulkan',
  cell: 'Tempat',
  what: 'Yang perlu dibetulkan',
  faults: {
    table_is_empty: 'Tempel dahulu tabelnya, termasuk baris judul.',
    report_file_is_missing: 'Berkasnya belum dipilih.',
  },

  reflectionTitle: 'Refleksi mingguan',
  reflectionWhy: 'Catatan pendek untuk Anda dan atasan. Isi sekurangnya satu bagian.',
  week: (first: string, last: string) => `Minggu ${first} sampai ${last}`,
  wentWell: 'Apa yang berjalan baik?',
  hindered: 'Apa yang menghambat?',
  next: 'Apa langkah berikutnya?',
  keep: 'Simpan refleksi',
  kept: 'Refleksi tersimpan.',
  earlier: 'Refleksi sebelumnya',
  noEarlier: 'Belum ada refleksi pada delapan minggu terakhir.',
};
