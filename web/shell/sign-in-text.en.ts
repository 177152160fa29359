import type indonesian from './sign-in-text.id.ts';

export default {
  title: 'Sign in again',
  why: 'Your session is over. What stands on this page is kept, and goes on once you have signed in.',
  password: (name) => `Password of ${name}`,
  signIn: 'Sign in',
  somebodyElse: 'Sign in as somebody else',
} satisfies typeof indonesian;
