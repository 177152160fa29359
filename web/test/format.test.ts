import { afterEach, expect, test } from 'vitest';
import * as format from 'web/shell/format.ts';
import { speak } from 'web/shell/words.svelte.ts';

afterEach(() => speak('id'));

test('a day is written out with its weekday', async () => {
  expect(format.longDay('2026-11-20')).toBe('Jumat, 20 November 2026');
  expect(format.plainDay('2026-08-05')).toBe('5 Agustus 2026');
  await speak('en');
  expect(format.plainDay('2026-08-05')).toBe('5 August 2026');
});

test.each([
  [540, '07.42 WIT'],
  [480, '06.42 WITA'],
  [420, '05.42 WIB'],
])('a time is local to the agency and names its zone: %d minutes', (zone, written) => {
  expect(format.timeOfDay('2026-11-19T22:42:00Z', zone)).toBe(written);
});

test('the day of an instant is the day on the agency’s calendar', () => {
  expect(format.dayOf('2026-11-19T22:42:00Z', 540)).toBe('2026-11-20');
  expect(format.dayOf('2026-11-20T15:30:00Z', 540)).toBe('2026-11-21');
  expect(format.dayAndTime('2026-11-19T22:42:00Z', 540)).toBe('20 November 2026 07.42 WIT');
});

test('days are counted over the ends of months and leap years', () => {
  expect(format.addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(format.addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test.each([
  ['2026-11-25', '5 hari lagi'],
  ['2026-11-21', 'besok'],
  ['2026-11-20', 'hari ini'],
  ['2026-11-18', 'lewat 2 hari'],
])('due on %s is "%s" seen from 20 November', (due, written) => {
  expect(format.daysLeft(due, '2026-11-20')).toBe(written);
});

test('figures have a comma for decimals and dots for thousands, in English the other way round', async () => {
  expect(format.figure(1234.5)).toBe('1.234,5');
  expect(format.amount(125_000)).toBe('12,5');
  expect(format.share(8650)).toBe('86,5%');
  await speak('en');
  expect(format.figure(1234.5)).toBe('1,234.5');
});

test.each([
  ['Indah Mahardewi', 'Indah'],
  ['I Gede Sudarta', 'I Gede'],
  ['M. Yusuf', 'M. Yusuf'],
  ['Suparman', 'Suparman'],
  ['', ''],
])('the first name of %s is %s', (name, first) => expect(format.firstName(name)).toBe(first));
