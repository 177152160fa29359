import type { Tint } from 'web/kit/status-chip.svelte';
import type { Sex, TaskKind } from './home-api.ts';

const address: Record<Sex, string> = { male: 'Pak', female: 'Bu' };
const waiting = (count: number) => `${count} menunggu`;

const states: Record<TaskKind, (count: number) => { word: string; tint: Tint }> = {
  mend_report: () => ({ word: 'Dikembalikan', tint: 'bad' }),
  review_reports: (count) => ({ word: waiting(count), tint: 'caution' }),
  rate_team: (count) => ({ word: `${count} orang`, tint: 'caution' }),
  read_result: () => ({ word: 'Baru', tint: 'news' }),
  agree_plan: (count) => ({ word: waiting(count), tint: 'caution' }),
  mend_plan: () => ({ word: 'Dikembalikan', tint: 'bad' }),
  set_unit_predicate: (count) => ({ word: `${count} unit`, tint: 'caution' }),
  write_plan: () => ({ word: 'Belum ada', tint: 'caution' }),
  answer_complaints: (count) => ({ word: waiting(count), tint: 'caution' }),
};

const titles: Record<TaskKind, (what: string) => string> = {
  mend_report: (day) => `Perbaiki laporan ${day}`,
  review_reports: () => 'Tinjau laporan tim',
  rate_team: (period) => `Nilai tim Anda, ${period}`,
  read_result: (period) => `Baca hasil ${period}`,
  agree_plan: (name) => `Setujui SKP ${name}`,
  mend_plan: () => 'Perbaiki SKP Anda',
  set_unit_predicate: (period) => `Tetapkan capaian unit, ${period}`,
  write_plan: () => 'Susun SKP Anda',
  answer_complaints: () => 'Jawab pengaduan warga',
};

export default {
  title: 'Hari ini',
  // By the hour of the agency's clock, and as the NIP says: Bu or Pak.
  greeting: (hour: number, name: string, sex: Sex | null) =>
    `Selamat ${hour < 11 ? 'pagi' : hour < 15 ? 'siang' : hour < 18 ? 'sore' : 'malam'}, ${sex ? `${address[sex]} ` : ''}${name}`,
  dateLine: (day: string, period: string, nth: number, of: number) => `${day} · ${period}, hari ke-${nth} dari ${of}`,

  report: 'Laporan hari ini',
  notYet: 'Belum diisi.',
  done: (count: number) => `Sudah ${count} laporan terkirim hari ini.`,
  yesterday: 'Kemarin',
  quoted: (when: string, what: string) => `${when}: “${what}”.`,
  write: 'Isi laporan hari ini',
  writeMore: 'Tambah laporan',
  repeatYesterday: 'Ulangi laporan kemarin',
  repeatLast: 'Ulangi laporan terakhir',

  office: (period: string) => `${period} berjalan`,
  rated: 'Sudah dinilai',
  people: 'orang',
  seePeriod: 'Siapa yang ditunggu, dan tanggalnya',
  wrongData: (count: number | null) => (count === null ? 'Usul perbaikan data' : `Usul perbaikan data (${count})`),

  tasks: (count: number) => `Yang perlu Anda kerjakan (${count})`,
  noTasks: 'Tidak ada yang menunggu Anda. Terima kasih.',
  titles,
  states,

  achievements: (period: string) => `Capaian ${period}`,
  noAchievements: 'Belum ada angka yang dihitung pada periode ini.',

  firstSteps: 'Langkah pertama instansi Anda',
  steps: [
    { name: 'Impor unit kerja', why: 'Induk di atas anaknya: kode, nama, jenis, kode induk.', href: '/app/pegawai/impor' },
    { name: 'Impor pegawai dan jabatannya', why: 'Dari SIASN atau lembar kerja sendiri. Baris yang keliru ditunjukkan sebelum ada yang berubah.', href: '/app/pegawai/impor' },
    { name: 'Berlakukan kebijakan', why: 'Aturan nasional sudah tersedia; cukup pilih dan isi tanggalnya.', href: '/app/kebijakan' },
    { name: 'Bagikan kata sandi pertama', why: 'Pilih pegawai, unduh daftarnya; tiap orang menggantinya saat pertama masuk.', href: '/app/pegawai' },
    { name: 'Buat periode tahun ini', why: 'Empat triwulan dan satu tahun penuh.', href: '/app/periode' },
  ],
  afterSteps: 'Sesudah itu tiap pegawai menyusun SKP, atasannya menyetujui, dan laporan harian dapat dimulai.',
  installation: 'Akun pengelola sistem',
  installationWhy: 'Akun ini mendaftarkan instansi dan tidak melihat pekerjaan siapa pun. Instansi didaftarkan di mesin server dengan perintah ini:',
  found: 'capaian agency --code KODE --name "NAMA INSTANSI" --zone-minutes 420 --hr-nip NIP --hr-name "NAMA"',
  installationNext: 'Orang yang disebut menjadi pengelola kepegawaian pertama; kata sandinya ditampilkan sekali. Selanjutnya ia yang mengimpor unit dan pegawai.',
};
