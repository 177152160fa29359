// The time by the server's clock: a phone's own may be days off, and a day decides whether a report is late.
let ahead = 0; // milliseconds that the server's clock is before ours

export function setClock(serverNow: string): void {
  ahead = Date.parse(serverNow) - Date.now();
}

export function now(): number {
  return Date.now() + ahead;
}
