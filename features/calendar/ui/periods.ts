// What the calendar and closing routes give, and how a period's days are read.
export type PeriodState = 'planned' | 'open' | 'closing' | 'closed';
export type Step = 'report' | 'feedback' | 'evaluation' | 'delivery';

export interface PeriodStep {
  step: Step;
  opens: string;
  closes: string;
  closed_before: string | null; // of moved dates: the last day until then
  moved_by: string; // "": as proposed
  reason: string;
}

export interface PeriodView {
  id: string;
  code: string; // 2026-T3, 2026
  title: string;
  kind: 'quarter' | 'year';
  year: number;
  first: string;
  last: string;
  state: PeriodState;
  steps: PeriodStep[];
}

// What people call its state: a period that ended before anybody opened it is no plan any more.
export const standOf = ({ state, last }: PeriodView, today: string): PeriodState | 'unopened' => (state === 'planned' && last < today ? 'unopened' : state);

export interface PeriodList {
  periods: PeriodView[];
  current: string | null;
}

export interface UnitShort {
  unit: string;
  unit_name: string;
  people: number;
  unrated: number;
}

export interface Closing {
  id: string;
  state: 'running' | 'incomplete' | 'finished';
  policy: string;
  people: number;
  done: number;
  unrated: number;
  exempt: number;
  digest: string;
}

export interface ClosingView {
  period_code: string;
  period_title: string;
  state: PeriodState;
  people: number;
  unrated: number;
  units: UnitShort[]; // most unrated first
  closing: Closing | null;
}

export interface WaitingSuperior {
  person: string;
  full_name: string; // "": nobody assesses these people
  title: string;
  unit_name: string;
  unrated: number;
  names: string[]; // of the first few
}

export interface WaitingList {
  period_title: string;
  closes: string | null; // until when superiors may rate
  superiors: WaitingSuperior[]; // most unrated first
}

const order: readonly Step[] = ['report', 'feedback', 'evaluation', 'delivery'];

// As people go through them, whatever their dates.
export const inTurn = (steps: readonly PeriodStep[]): PeriodStep[] => [...steps].sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step));

export type Standing = 'ahead' | 'running' | 'over';

export function standingOf({ opens, closes }: PeriodStep, today: string): Standing {
  if (today < opens) return 'ahead';
  return today <= closes ? 'running' : 'over';
}

// What its dates went through: nothing, more time, or another move.
export function moveOf({ closes, closed_before: before }: PeriodStep): 'none' | 'extended' | 'moved' {
  if (before === null) return 'none';
  return closes > before ? 'extended' : 'moved';
}

// Newest year first; within it the quarters, then the year itself.
export function byYear(periods: readonly PeriodView[]): { year: number; periods: PeriodView[] }[] {
  const years = [...new Set(periods.map(({ year }) => year))].sort((a, b) => b - a);
  const inOrder = (a: PeriodView, b: PeriodView) => a.last.localeCompare(b.last) || a.kind.localeCompare(b.kind);
  return years.map((year) => ({ year, periods: periods.filter((one) => one.year === year).sort(inOrder) }));
}

// The year that is to be made next: the one after the last, else this one.
export function yearToMake(periods: readonly PeriodView[], today: string): number {
  return periods.length === 0 ? Number(today.slice(0, 4)) : Math.max(...periods.map(({ year }) => year)) + 1;
}

// Lowest share first: where the office has to ask. Whole percents, and 100 only when nobody is missing.
export function completeness(units: readonly UnitShort[]): (UnitShort & { percent: number })[] {
  const percentOf = ({ people, unrated }: UnitShort) => (people === 0 ? 100 : Math.floor(((people - unrated) * 100) / people));
  return units.map((unit) => ({ ...unit, percent: percentOf(unit) })).sort((a, b) => a.percent - b.percent || b.unrated - a.unrated);
}

export const confirmation = 'TUTUP';
