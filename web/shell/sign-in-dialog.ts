// The dialog for signing in again, put over whatever stands on the screen.
import { mount, unmount } from 'svelte';
import SignInAgain from './sign-in-again.svelte';
import type { Known } from './sign-in.ts';
import { load } from './words.svelte.ts';

const words = { id: () => import('./sign-in-text.id.ts'), en: () => import('./sign-in-text.en.ts') };

export async function askFor(who: Known): Promise<boolean> {
  const text = await load(words);
  return new Promise((resolve) => {
    const onsettled = (signedIn: boolean) => {
      void unmount(dialog);
      resolve(signedIn);
    };
    const dialog = mount(SignInAgain, { target: document.body, props: { who, text, onsettled } });
  });
}
