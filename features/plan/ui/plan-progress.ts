// How far an indicator is in the quarter that runs. The figures are those of the evaluation, asked for at its own address.
import { get, type Answer } from 'web/shell/api.ts';
import type { Direction } from './plan-api.ts';

export interface Figure {
  indicator: string;
  direction: Direction;
  state: 'measured' | 'waiting' | 'not_due' | 'excused';
  target: number | null;
  low: number | null;
  high: number | null;
  actual: number | null;
}
export interface RunningFigures {
  period_code: string;
  period_title: string;
  figures: Figure[];
}

export const runningFigures = (person: string): Promise<Answer<RunningFigures>> => get(`/api/people/${person}/running-figures`);

// A bar says "more is better": it is drawn for nothing else.
export type Progress =
  | { as: 'bar'; actual: number; target: number }
  | { as: 'figure'; actual: number; target: number | null; low: number | null; high: number | null; direction: Direction }
  | { as: 'word'; state: 'waiting' | 'not_due' | 'excused' };

// null: there is nothing to measure, or nobody asked.
export function progressOf(figure: Figure | undefined): Progress | null {
  if (!figure || figure.direction === 'judged') return null;
  const { actual, target, low, high, direction, state } = figure;
  if (actual === null || state !== 'measured') return state === 'measured' ? null : { as: 'word', state };
  if (direction === 'higher_is_better' && target !== null && target > 0) return { as: 'bar', actual, target };
  return { as: 'figure', actual, target, low, high, direction };
}
