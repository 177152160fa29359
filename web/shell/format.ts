// Days, times and figures as people write them here. Input is what the API sends: days as YYYY-MM-DD, instants as
// 2026-11-20T07:42:00Z, amounts in units, shares in basis points (10,000 is the whole).
import { now } from './clock.ts';
import { words, type Language } from './words.svelte.ts';

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const zones: Record<number, string> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' };
const oneDay = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = words.language + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locales[words.language], { timeZone: 'UTC', ...options })));
  return found;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

// Jumat, 20 November 2026
export function longDay(day: string): string {
  return dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day));
}

// 20 November 2026
export function plainDay(day: string): string {
  return dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day));
}

// 20 Nov
export function shortDay(day: string): string {
  return dateFormat({ day: 'numeric', month: 'short' }).format(utc(day));
}

// November 2026
export function monthName(day: string): string {
  return dateFormat({ month: 'long', year: 'numeric' }).format(utc(day));
}

// 07.42 WIT
export function timeOfDay(instant: string, zoneMinutes: number): string {
  const local = new Date(Date.parse(instant) + zoneMinutes * 60_000);
  const time = dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(local);
  return `${time} ${zones[zoneMinutes] ?? ''}`.trim();
}

// 20 November 2026 07.42 WIT
export function dayAndTime(instant: string, zoneMinutes: number): string {
  return `${plainDay(dayOf(instant, zoneMinutes))} ${timeOfDay(instant, zoneMinutes)}`;
}

// The day on the agency's calendar.
export function dayOf(instant: string | Date, zoneMinutes: number): string {
  const at = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return new Date(at + zoneMinutes * 60_000).toISOString().slice(0, 10);
}

export function today(zoneMinutes: number): string {
  return dayOf(new Date(now()), zoneMinutes);
}

// Indah Mahardewi: Indah. What is no name by itself takes the next word along: I Gede, Ni Luh, M. Yusuf, Hj. Siti.
export function firstName(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/);
  return second && (first.length < 3 || first.endsWith('.')) ? `${first} ${second}` : first;
}

// 0 to 23, on the agency's clock.
export function hourOfDay(zoneMinutes: number): number {
  return new Date(now() + zoneMinutes * 60_000).getUTCHours();
}

export function addDays(day: string, days: number): string {
  return new Date(utc(day).getTime() + days * oneDay).toISOString().slice(0, 10);
}

// 5 hari lagi · besok · hari ini · lewat 2 hari
export function daysLeft(due: string, from: string): string {
  return words.kit.daysLeft(Math.round((utc(due).getTime() - utc(from).getTime()) / oneDay));
}

// 1.234,5
export function figure(value: number, decimals = 4): string {
  return new Intl.NumberFormat(locales[words.language], { maximumFractionDigits: decimals }).format(value);
}

// Ten-thousandths, as reasons carry them: 125000 is 12,5
export function amount(tenThousandths: number): string {
  return figure(tenThousandths / 10_000);
}

// Basis points: 8650 is 86,5%
export function share(basisPoints: number): string {
  return `${figure(basisPoints / 100, 2)}%`;
}
