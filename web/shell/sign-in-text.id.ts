// The words of the dialog in which a person signs in again.
export default {
  title: 'Masuk lagi',
  why: 'Sesi Anda sudah berakhir. Isian di halaman ini tetap ada dan dilanjutkan setelah Anda masuk.',
  password: (name: string) => `Kata sandi ${name}`,
  signIn: 'Masuk',
  somebodyElse: 'Masuk sebagai orang lain',
};
