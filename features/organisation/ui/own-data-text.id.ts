import type { Correction, CorrectionField } from './corrections.ts';

const fields: Record<CorrectionField, string> = {
  superior: 'Atasan', unit: 'Unit kerja', post: 'Jabatan', grade: 'Golongan', name: 'Nama', other: 'Lainnya',
};
const states: Record<Correction['state'], string> = { open: 'Menunggu', mended: 'Diperbaiki', declined: 'Ditolak' };

export default {
  title: 'Data saya',
  fields,
  states,
  noSuperior: 'tidak ada',
  wrong: 'Data saya salah',
  wrongWhy: 'Usulan Anda dikirim ke pengelola kepegawaian. Laporan dan pekerjaan Anda tetap jalan sementara menunggu.',
  which: 'Apa yang salah?',
  choose: 'Pilih…',
  chooseField: 'Pilih data yang salah.',
  proposal: 'Bagaimana seharusnya?',
  send: 'Kirim usulan',
  sent: 'Usulan terkirim ke pengelola kepegawaian.',
  said: 'Usulan sebelumnya',
  nothingSaid: 'Belum ada usulan.',
  answer: 'Jawaban',

  people: 'Pegawai',
  listTitle: 'Usul perbaikan data',
  listWhy: 'Perbaiki dahulu datanya lewat impor pegawai, lalu tandai di sini. Pegawai membaca jawaban Anda.',
  nothingWaits: 'Tidak ada usulan yang menunggu. Terima kasih.',
  mended: 'Sudah diperbaiki',
  decline: 'Tolak…',
  declineTitle: (name: string) => `Tolak usulan ${name}`,
  reason: 'Alasan penolakan',
  declineDo: 'Tolak usulan',
  answered: (name: string) => `Usulan ${name} sudah dijawab.`,
};
