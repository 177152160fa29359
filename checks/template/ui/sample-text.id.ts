export default {
  title: 'Catatan saya',
  text: 'Catatan hari ini',
  keep: 'Simpan catatan',
  none: 'Belum ada catatan.',
  kept: 'Catatan tersimpan.',
};
