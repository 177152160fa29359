// A result and all that stands behind it, as features/evaluation/evaluation_views.h gives it.
import type { Level, Predicate } from 'web/kit/quadrant.ts';
import { get, post } from 'web/shell/api.ts';

export type State = 'drafted' | 'rated' | 'closed' | 'received' | 'accepted' | 'exempt';
export type UnitPredicate = 'very_poor' | 'poor' | 'needs_improvement' | 'good' | 'exceptional';
export type Tone = 'not_positive' | 'mixed' | 'positive';
export type Giver = 'superior' | 'peers' | 'subordinates' | 'self' | 'citizens';
export type CoreValue = 'service_oriented' | 'accountable' | 'competent' | 'harmonious' | 'loyal' | 'adaptive' | 'collaborative';
export type IndicatorState = 'measured' | 'not_due' | 'waiting' | 'excused';

export interface Evaluation {
  id: string;
  state: State;
  results: Level | null;
  behaviour: Level | null;
  predicate: Predicate | null;
  reason: string; // of the ratings, or of the exemption
  note: string;
  rated_at: string | null;
  received_at: string | null;
  accepted_at: string | null;
  policy: string;
  document_code: string;
}
export interface Member {
  person: string;
  full_name: string;
  title: string;
  unit_name: string;
}
export interface ReasonView {
  rule: string;
  sentence: string;
  article: string;
  children: ReasonView[];
}
export interface FigureView {
  indicator: string;
  text: string;
  unit_label: string;
  direction: 'higher_is_better' | 'lower_is_better' | 'within_range' | 'judged';
  state: IndicatorState;
  target: number | null;
  low: number | null;
  high: number | null;
  actual: number | null;
  achievement: number | null; // percent
}
export interface ResultFigures {
  result: string;
  title: string;
  kind: 'main' | 'additional';
  suggested: Level | null;
  judgement: Level | null;
  realisation: string;
  excused: string | null;
  figures: FigureView[];
  positive: number;
  mixed: number;
  not_positive: number;
}
export interface NoteLine {
  day: string;
  giver: Giver;
  value: CoreValue | null;
  result_text: string | null;
  tone: Tone;
  text: string;
}
export interface OtherCell {
  results: Level;
  behaviour: Level;
  predicate: Predicate;
  steps: number;
}
export interface ResultView {
  evaluation: Evaluation | null;
  period_code: string;
  period_title: string;
  person: Member;
  superior: Member | null;
  unit_predicate: UnitPredicate | null;
  suggested_results: Level | null;
  suggested_behaviour: Level | null;
  suggested_predicate: Predicate | null;
  results: ResultFigures[];
  notes: NoteLine[];
  reasons: ReasonView;
  others: OtherCell[];
  policy: string;
  policy_title: string;
  kept: boolean; // the evidence is that of the closed period
  may_accept: boolean;
  object_until: string | null;
  days_reported: number;
  working_days: number;
}
export interface ResultLine {
  period_code: string;
  period_title: string;
  state: State;
  results: Level | null;
  behaviour: Level | null;
  predicate: Predicate | null;
  evaluation: string;
}

export const resultsOf = (person: string) => get<{ results: ResultLine[] }>(`/api/people/${person}/results`);
export const resultOf = (person: string, period: string) =>
  get<ResultView>(`/api/people/${person}/results/${encodeURIComponent(period)}`);
export const receive = (evaluation: string) => post<Evaluation>(`/api/evaluations/${evaluation}/receipts`);
export const accept = (evaluation: string) => post<Evaluation>(`/api/evaluations/${evaluation}/acceptances`);
