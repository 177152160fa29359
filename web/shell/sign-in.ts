// Signing in and choosing a password: the server's own pages, which work without script and bring the person back here; and, for
// whose session ends in the middle of their work, a dialog over the page, so that nothing they have written is lost.

function leaveFor(page: string): void {
  location.assign(`${page}?lanjut=${encodeURIComponent(location.pathname + location.search)}`);
}

export const choosePassword = () => leaveFor('/kata-sandi');
export const leaveToSignIn = () => leaveFor('/masuk');

export interface Known {
  name: string;
  nip: string;
}

let known: Known | null = null;
let asked: Promise<boolean> | null = null;

// From now on there is work to keep.
export function recognise(who: Known): void {
  known = who;
}

// Resolves when the person has signed in again, or will not; several requests ask once. Who cannot be asked is led to the page.
export function signIn(): Promise<boolean> {
  asked ??= ask().finally(() => (asked = null));
  return asked;
}

async function ask(): Promise<boolean> {
  try {
    if (known) return await (await import('./sign-in-dialog.ts')).askFor(known);
  } catch {
    // The dialog's own script did not arrive.
  }
  leaveToSignIn();
  return false;
}
