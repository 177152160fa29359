// The month as a strip of squares: what each day is, and the same in words.
import { addDays } from 'web/shell/format.ts';
import type { DayView } from './activity-api.ts';

// filled: reported · returned: something of it came back · off: no working day · ahead: still to come · empty: nothing yet
export type Square = 'filled' | 'returned' | 'off' | 'ahead' | 'empty';

export function squareOf({ day, working, reports, returned }: DayView, today: string): Square {
  if (returned > 0) return 'returned';
  if (reports > 0) return 'filled';
  if (!working) return 'off';
  return day > today ? 'ahead' : 'empty';
}

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
  const counts: Record<Square, number> = { filled: 0, returned: 0, off: 0, ahead: 0, empty: 0 };
  for (const day of days) counts[squareOf(day, today)] += 1;
  return counts;
}
