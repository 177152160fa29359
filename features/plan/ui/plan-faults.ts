// What the server finds in a plan that is proposed on its page is mended in its form: carried from one to the other.
import type { Refusal } from 'web/shell/api.ts';

let carried: readonly Refusal[] = [];

export function carry(faults: readonly Refusal[]): void {
  carried = faults;
}

export function takeCarried(): readonly Refusal[] {
  const faults = carried;
  carried = [];
  return faults;
}
