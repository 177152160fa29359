// The month as a strip of squares: what each day is, and the same in words.
import { addDays } from 'web/shell/format.ts';
import type { DayView } from './activity-api.ts';

// filled: reported · waiting: something of it is not looked at yet · returned: something of it came back · empty: nothing yet ·
// late: nothing yet, and a report would be marked late · missed: it is too late for one · ahead: still to come
export const squares = ['returned', 'late', 'empty', 'waiting', 'filled', 'missed', 'holiday', 'weekend', 'ahead'] as const;
export type Square = (typeof squares)[number];

export function squareOf({ day, working, holiday, term, reports, returned, waiting }: DayView, today: string): Square {
  if (returned > 0) return 'returned';
  if (waiting > 0) return 'waiting';
  if (reports > 0) return 'filled';
  if (!working) return holiday === null ? 'weekend' : 'holiday';
  if (day > today) return 'ahead';
  return term === 'over' ? 'missed' : term === 'late' ? 'late' : 'empty';
}

// Whether the day leads to its form: what is there can be read, what is open can be written.
export const leadsToForm = ({ day, reports, term }: DayView, today: string): boolean => reports > 0 || (day <= today && term !== 'over');

export interface Month {
  first: string;
  last: string;
}

// Of YYYY-MM.
export function monthOf(month: string): Month {
  const first = `${month}-01`;
  const next = addDays(first, 31).slice(0, 7);
  return { first, last: addDays(`${next}-01`, -1) };
}

export const nextMonth = (month: string): string => addDays(`${month}-01`, 31).slice(0, 7);
export const monthBefore = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7);

export const isMonth = (text: string | null): text is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');

// How many squares before the first of the month: weeks begin on Monday.
export function offsetOf(first: string): number {
  return (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
}

// The Monday of a day's week.
export const mondayOf = (day: string): string => addDays(day, -offsetOf(day));

export function countSquares(days: readonly DayView[], today: string): Record<Square, number> {
  const counts = Object.fromEntries(squares.map((square) => [square, 0])) as Record<Square, number>;
  for (const day of days) counts[squareOf(day, today)] += 1;
  return counts;
}
