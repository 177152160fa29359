// What a person has begun to write, kept on the phone every two seconds and found again after a restart. Drafts belong
// to the NIP that wrote them: on a shared phone nobody else sees them.
import { now } from './clock.ts';
import { session } from './session.svelte.ts';

export const draftEvery = 2_000; // milliseconds

interface Kept<T> {
  at: string; // instant of writing
  value: T;
}

export type DraftState = 'empty' | 'kept' | 'full'; // full: the phone has no room

export class Draft<T> {
  // What was found when the page opened, or null.
  readonly found: T | null;
  state = $state<DraftState>('empty');
  keptAt = $state('');
  private readonly key: string;
  private waiting: T | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string, nip: string) {
    this.key = `capaian.draft.${nip}.${name}`;
    const kept = this.read();
    this.found = kept ? kept.value : null;
    if (kept) this.remember(kept.at);
  }

  // Call with a snapshot after each change; it is written at most every two seconds.
  keep(value: T): void {
    this.waiting = value;
    this.timer ??= setTimeout(() => this.write(), draftEvery);
  }

  // At once: when the page is hidden or closed.
  write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting === undefined) return;
    const kept: Kept<T> = { at: new Date(now()).toISOString(), value: this.waiting };
    this.waiting = undefined;
    try {
      localStorage.setItem(this.key, JSON.stringify(kept));
      this.remember(kept.at);
    } catch {
      this.state = 'full';
    }
  }

  // After the server has it.
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = undefined;
    localStorage.removeItem(this.key);
    this.state = 'empty';
  }

  private remember(at: string): void {
    this.state = 'kept';
    this.keptAt = at;
  }

  private read(): Kept<T> | null {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') as Kept<T> | null;
    } catch {
      return null;
    }
  }
}

// For a page: const draft = openDraft<Report>('laporan/2026-11-20'); $effect(() => draft.keep($state.snapshot(form))).
// Must be called while the component starts.
export function openDraft<T>(name: string): Draft<T> {
  const draft = new Draft<T>(name, session.me?.nip ?? '');
  $effect(() => {
    const hide = () => draft.write();
    addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      hide();
      removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hide);
    };
  });
  return draft;
}
