import type { By, Verdict } from './complaint-office.ts';

const groupings: Record<By, string> = { agency: 'Seluruh instansi', unit: 'Per unit', service: 'Per layanan', kind: 'Per jenis', officer: 'Per petugas' };
const kinds: Record<string, string> = {
  information: 'Permintaan informasi',
  ordinary: 'Pengaduan biasa',
  supervisory: 'Berkadar pengawasan',
  aspiration: 'Aspirasi',
};
const verdicts: Record<Verdict, string> = {
  too_few: 'Belum dapat dibandingkan: pengaduan terlalu sedikit atau terlalu banyak yang belum selesai.',
  halved: 'Terbukti: waktu penyelesaian paling banyak separuh dari sebelumnya.',
  faster: 'Lebih cepat, tetapi belum terbukti separuhnya.',
  not_shown: 'Perbedaan tidak terbukti.',
  slower: 'Lebih lambat daripada sebelumnya.',
};

export default {
  title: 'Kinerja pengaduan',
  back: 'Pengaduan',
  period: 'Periode masuk',
  before: 'Dibandingkan dengan',
  groupings,
  kinds,
  name: 'Nama',
  filed: 'Masuk',
  answered: 'Jawaban pertama tepat waktu',
  settled: 'Selesai tepat waktu',
  answerDays: 'Hari sampai jawaban pertama (median)',
  settleDays: 'Hari sampai selesai (median)',
  reopened: 'Dibuka lagi',
  stars: 'Nilai pelapor',
  of: 'dari',
  whole: 'Instansi',
  compare: 'Bandingkan',
  verdicts,
  interval: (title: string, count: string, median: string, low: string, high: string) =>
    `${title}: ${count} pengaduan, median ${median} hari kerja, selang ${low} sampai ${high}.`,
  ratio: (low: string, high: string) => `Perbandingan waktu: ${low} sampai ${high} kali sebelumnya.`,
  how: 'Kedua selang berlaku bersama dengan keyakinan paling sedikit 95% (uji binomial eksak). Yang belum selesai dihitung melawan klaim.',
  officersTitle: 'Petugas verifikasi',
  officersWhy: 'Mereka memeriksa pengaduan yang masuk, meneruskannya, dan dapat membuka identitas pelapor. Setiap pembukaan tercatat.',
  nobody: 'Belum ada petugas. Pengaduan menunggu sampai ada yang ditunjuk.',
  search: 'Cari pegawai',
  find: 'Cari',
  appoint: 'Tunjuk',
  dismiss: 'Berhentikan',
  appointed: 'Petugas ditunjuk',
  dismissed: 'Petugas diberhentikan',
};
