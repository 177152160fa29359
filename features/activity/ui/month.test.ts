import { expect, test } from 'vitest';
import { countSquares, isMonth, leadsToForm, mondayOf, monthBefore, monthOf, nextMonth, offsetOf, squareOf } from './month.ts';

const today = '2026-11-20';
const day = (at: string, change = {}) => ({ day: at, working: true, holiday: null, term: 'running' as const, reports: 0, returned: 0, waiting: 0, ...change });

test.each([
  ['a reported day', day('2026-11-19', { reports: 2 }), 'filled'],
  ['a day of which something came back', day('2026-11-18', { reports: 2, returned: 1 }), 'returned'],
  ['a day of which something waits', day('2026-11-18', { reports: 2, waiting: 1 }), 'waiting'],
  ['a Sunday', day('2026-11-15', { working: false }), 'weekend'],
  ['a holiday', day('2026-11-17', { working: false, holiday: 'Hari jadi kabupaten' }), 'holiday'],
  ['a holiday still to come', day('2026-12-25', { working: false, holiday: 'Natal' }), 'holiday'],
  ['a day that can still be reported late', day('2026-11-12', { term: 'late' as const }), 'late'],
  ['a day that can no longer be reported', day('2026-11-02', { term: 'over' as const }), 'missed'],
  ['a Sunday with work in it', day('2026-11-15', { working: false, reports: 1 }), 'filled'],
  ['today, unreported', day(today), 'empty'],
  ['tomorrow', day('2026-11-21'), 'ahead'],
])('%s', (_what, view, square) => expect(squareOf(view, today)).toBe(square));

test('a month has its own length, also in a leap year', () => {
  expect(monthOf('2026-11')).toEqual({ first: '2026-11-01', last: '2026-11-30' });
  expect(monthOf('2028-02').last).toBe('2028-02-29');
});

test('the months before and after cross the year', () => {
  expect(monthBefore('2026-01')).toBe('2025-12');
  expect(nextMonth('2026-12')).toBe('2027-01');
});

test('weeks begin on Monday: November 2026 begins on a Sunday', () => {
  expect(offsetOf('2026-11-01')).toBe(6);
  expect(mondayOf('2026-11-20')).toBe('2026-11-16');
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
});

test('squares are counted for the words beside the strip', () => {
  const days = [day('2026-11-18', { reports: 1 }), day('2026-11-19'), day('2026-11-21')];
  expect(countSquares(days, today)).toMatchObject({ filled: 1, empty: 1, ahead: 1, weekend: 0 });
});

test('a day leads to its form while it can be written, and where there is something to read', () => {
  expect(leadsToForm(day('2026-11-12', { term: 'late' as const }), today)).toBe(true);
  expect(leadsToForm(day('2026-11-02', { term: 'over' as const }), today)).toBe(false);
  expect(leadsToForm(day('2026-11-02', { term: 'over' as const, reports: 1 }), today)).toBe(true);
  expect(leadsToForm(day('2026-11-21'), today)).toBe(false);
});

test('only a month is taken for a month', () => {
  expect(isMonth('2026-11')).toBe(true);
  expect(isMonth('2026-13')).toBe(false);
  expect(isMonth(null)).toBe(false);
});
