import type { CoreValue, Giver, IndicatorState, State, Tone, UnitPredicate } from './result-api.ts';
import type { Happening, Strand } from './result-story.ts';

const states: Record<State, string> = {
  drafted: 'Sedang dinilai',
  rated: 'Sudah dinilai',
  closed: 'Baru',
  received: 'Sudah dibaca',
  accepted: 'Diterima',
  exempt: 'Dikecualikan',
};
const unitPredicates: Record<UnitPredicate, string> = {
  exceptional: 'Istimewa',
  good: 'Baik',
  needs_improvement: 'Butuh perbaikan',
  poor: 'Kurang',
  very_poor: 'Sangat kurang',
};
const tones: Record<Tone, string> = { positive: 'Positif', mixed: 'Campuran', not_positive: 'Perlu ditingkatkan' };
const givers: Record<Giver, string> = {
  superior: 'Atasan',
  peers: 'Rekan kerja',
  subordinates: 'Bawahan',
  self: 'Diri sendiri',
  citizens: 'Masyarakat',
};
const values: Record<CoreValue, string> = {
  service_oriented: 'Berorientasi pelayanan',
  accountable: 'Akuntabel',
  competent: 'Kompeten',
  harmonious: 'Harmonis',
  loyal: 'Loyal',
  adaptive: 'Adaptif',
  collaborative: 'Kolaboratif',
};
const figureStates: Record<IndicatorState, string> = {
  measured: 'terukur',
  not_due: 'belum jatuh tempo',
  waiting: 'angka belum masuk',
  excused: 'tidak dihitung',
};
const happenings: Record<Happening, string> = {
  rated: 'Dinilai dan ditandatangani pejabat penilai',
  closed: 'Periode ditutup; bukti disimpan bersama hasil',
  received: 'Dokumen Anda terima',
  accepted: 'Hasil Anda setujui',
};
const strands: Record<Strand, string> = { results: 'hasil kerja', behaviour: 'perilaku kerja' };

export default {
  listTitle: 'Hasil saya',
  none: 'Belum ada hasil. Hasil muncul di sini setelah pejabat penilai menandatangani evaluasi Anda.',
  listOfOther: 'Hasil pegawai',
  noneOfOther: 'Belum ada hasil pegawai ini.',
  back: 'Semua hasil',
  why: 'Mengapa predikat ini?',
  states,

  heading: (predicate: string, name: string | null) => (name ? `Predikat ${name}: ${predicate}` : `Predikat Anda: ${predicate}`),
  unrated: {
    none: 'Evaluasi untuk periode ini belum dibuat. Di bawah ini bukti yang sudah terkumpul.',
    drafted: 'Pejabat penilai masih menulis evaluasi ini. Di bawah ini bukti yang sudah terkumpul.',
    exempt: 'Evaluasi untuk periode ini dikecualikan.',
  },
  line: (period: string, by: string | null, day: string | null) =>
    [period, day && by ? `ditetapkan ${day} oleh ${by}` : day ? `ditetapkan ${day}` : by ? `pejabat penilai ${by}` : ''].filter(Boolean).join(' · '),
  sentence: (results: string, behaviour: string, predicate: string) => [
    'Hasil kerja ', results, ' dan perilaku kerja ', behaviour, '. Dua jalur itu bertemu di kotak ', predicate, '.',
  ],
  notKept: 'Bukti di halaman ini masih dapat berubah sampai periode ditutup.',

  counted: 'Bagaimana hasil kerja dihitung',
  noResults: 'Tidak ada hasil kerja yang dinilai pada periode ini.',
  target: (target: string) => `target ${target}`,
  range: (low: string, high: string) => `rentang ${low} sampai ${high}`,
  judged: 'dinilai dengan kata-kata',
  additional: 'tambahan',
  suggested: (level: string) => `Saran hitung: ${level}`,
  judgement: (level: string) => `Pertimbangan pejabat penilai: ${level}`,
  realisation: 'Realisasi',
  details: (count: number) => (count > 0 ? `Buka rinci (${count} ukuran)` : 'Buka rinci'),
  excused: 'Tidak dihitung',
  figureStates,
  reported: (days: number, of: number) => `Laporan harian ${days} dari ${of} hari kerja.`,

  reason: 'Alasan pejabat penilai',
  note: 'Catatan dan rekomendasi',
  noReason: 'Pejabat penilai tidak menuliskan alasan.',
  moreNotes: (count: number) => `Lihat ${count} umpan balik lainnya`,
  notes: (count: number) => `Umpan balik yang dipakai (${count})`,
  noNotes: 'Tidak ada umpan balik pada periode ini.',
  tones,
  givers,
  values,

  unit: 'Kinerja unit',
  unitIs: (predicate: string) => `Predikat kinerja unit Anda: ${predicate}.`,
  unitUnknown: 'Predikat kinerja unit belum ditetapkan.',
  unitPredicates,

  other: 'Apa yang membuat berbeda',
  otherwise: (moves: { strand: Strand; level: string; rises: boolean }[], predicate: string) => ({
    before: `Jika ${moves.map(({ strand, level, rises }) => `${strands[strand]} ${rises ? 'naik' : 'turun'} menjadi ${level}`).join(' dan ')}, predikat menjadi `,
    predicate,
  }),
  toImprove: (named: { name: string; count: number }[]) =>
    `Umpan balik yang menyebut masih dapat ditingkatkan: ${named.map(({ name, count }) => `${name} (${count})`).join(', ')}.`,

  reasons: 'Aturan yang dipakai, langkah demi langkah',
  history: 'Riwayat',
  suggestion: (predicate: string) => `Saran hitung dari bukti: ${predicate}`,
  happenings,
  policy: (title: string, version: string) => `Dihitung menurut ${title}, versi ${version}.`,
  rules: 'Baca seluruh aturan',

  accept: 'Terima hasil',
  accepted: 'Hasil diterima. Terima kasih.',
  acceptedOn: (day: string) => `Anda menerima hasil ini pada ${day}.`,
  objection: (day: string) => `Bila tidak setuju, keberatan dapat diajukan sampai ${day}.`,
  pdf: 'Unduh PDF',
  print: 'Cetak',
  code: (code: string) => `Kode keaslian dokumen: ${code}`,
};
