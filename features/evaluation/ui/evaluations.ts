// What the evaluation routes give and take (features/evaluation/evaluation_views.h), and the little that the pages decide themselves.
import type { Level, Predicate } from 'web/kit/quadrant.ts';
import type { CoreValue, Evaluation as WholeEvaluation, FigureView, NoteLine, ReasonView, ResultFigures, State, UnitPredicate } from './result-api.ts';

export type { CoreValue, FigureView, NoteLine, ResultFigures, UnitPredicate };
export type EvaluationState = State;
export const unitPredicates: readonly UnitPredicate[] = ['exceptional', 'good', 'needs_improvement', 'poor', 'very_poor'];

export interface Member {
  person: string;
  nip: string;
  full_name: string;
  title: string;
  unit: string;
  unit_name: string;
  heads_unit: boolean;
}

export interface TeamLine {
  member: Pick<Member, 'person' | 'full_name' | 'title'>;
  state: EvaluationState | null;
  results: Level | null;
  behaviour: Level | null;
  predicate: Predicate | null;
}

export interface TeamRatings {
  period_code: string;
  period_title: string;
  team: TeamLine[];
  unit_predicate: UnitPredicate | null;
  advice: { sentence: string; article: string }[];
}

// What rating needs of it.
export type Evaluation = Pick<WholeEvaluation, 'id' | 'state' | 'results' | 'behaviour' | 'predicate' | 'reason' | 'note'>;

export interface RatingForm {
  view: {
    evaluation: Evaluation | null;
    period_code: string;
    period_title: string;
    person: Member;
    unit_predicate: UnitPredicate | null;
    suggested_results: Level | null;
    suggested_behaviour: Level | null;
    suggested_predicate: Predicate | null;
    results: ResultFigures[];
    notes: NoteLine[];
    policy_title: string;
    days_reported: number;
    working_days: number;
  };
  previous: string | null;
  next: string | null;
  next_name: string | null;
  quadrant: { results: Level; behaviour: Level; predicate: Predicate }[];
  place: number;
  team: number;
  least_reason_letters: number;
  may_write: boolean;
  units_rating: Level | null;
  not_yet: string | null;
}

// What speaks for a unit's predicate; amounts are percentages and points.
export interface UnitFigure {
  figure: number | null;
  without: number | null;
  shift: number | null;
  suggested: UnitPredicate | null;
  reasons: ReasonView;
}
export interface UnitPredicateLine {
  unit: string;
  unit_name: string;
  predicate: UnitPredicate | null;
  reason: string;
  may_set: boolean;
  figure: UnitFigure | null; // as the evidence stands
  kept_figure: UnitFigure | null; // that the predicate was set upon
}

// What the predicate was set upon, or what it would be set upon now; `since` where the evidence has moved it since.
export function figuresOf({ figure, kept_figure }: UnitPredicateLine): { shown: UnitFigure | null; since: UnitFigure | null } {
  if (!kept_figure) return { shown: figure, since: null };
  return { shown: kept_figure, since: figure && figure.figure !== kept_figure.figure ? figure : null };
}

export interface PeriodView {
  code: string;
  title: string;
  kind: 'quarter' | 'year';
  first: string;
  last: string;
  state: 'planned' | 'open' | 'closing' | 'closed';
  steps: { step: string; opens: string; closes: string }[];
}

export interface PeriodList {
  periods: PeriodView[];
  current: string | null;
}

// The period whose evaluation is due today; else the quarter of today, else the latest.
export function periodToRate({ periods, current }: PeriodList, today: string): string | null {
  const isDue = ({ steps, state }: PeriodView) =>
    state === 'open' && steps.some(({ step, opens, closes }) => step === 'evaluation' && opens <= today && today <= closes);
  const due = periods.filter(isDue).sort((a, b) => a.last.localeCompare(b.last))[0];
  const latest = [...periods].sort((a, b) => b.last.localeCompare(a.last))[0];
  return due?.code ?? current ?? latest?.code ?? null;
}

// Letters that say something, as the server counts them: spaces at the ends and doubled do not count.
export function lettersIn(reason: string): number {
  return [...reason.trim().replace(/\s+/g, ' ')].length;
}

export function isSigned(state: EvaluationState | null): boolean {
  return state !== null && state !== 'drafted';
}
