// A plan with its results and indicators, as features/plan/plan_views.h gives and takes it.
import { get, post } from 'web/shell/api.ts';

export type State = 'draft' | 'proposed' | 'returned' | 'agreed' | 'superseded';
export type Approach = 'quantitative' | 'qualitative';
export type Kind = 'main' | 'additional';
export type Aspect = 'none' | 'quantity' | 'quality' | 'time' | 'cost';
export type Direction = 'higher_is_better' | 'lower_is_better' | 'within_range' | 'judged';
export type Source = 'reports' | 'measurement' | 'judgement' | 'complaints';
export type Perspective = 'none' | 'service_recipient' | 'business_process' | 'internal_strengthening' | 'budget';
export type CoreValue = 'service_oriented' | 'accountable' | 'competent' | 'harmonious' | 'loyal' | 'adaptive' | 'collaborative';
export type AnnexName = 'resources' | 'accountability' | 'consequences';

export interface Plan {
  id: string;
  person: string;
  year: number;
  version: number;
  approach: Approach;
  state: State;
  first: string;
  last: string;
  leader_expectation: string | null;
  return_reason: string | null;
  proposed_at: string | null;
  agreed_at: string | null;
  agreed_by: string | null;
}
export interface IndicatorView {
  id: string | null; // null: a new one
  aspect: Aspect;
  text: string;
  direction: Direction;
  unit_label: string;
  baseline: number | null;
  target: number | null;
  low: number | null;
  high: number | null;
  target_q1: number | null;
  target_q2: number | null;
  target_q3: number | null;
  target_q4: number | null;
  weight: number; // basis points
  source: Source;
  series: string | null;
}
export interface ResultView {
  id: string | null;
  kind: Kind;
  number: number;
  text: string;
  assigned_by: string;
  parent: string | null; // the superior's result it serves
  parent_text: string | null;
  perspective: Perspective;
  weight: number; // basis points
  indicators: IndicatorView[];
}
export interface BehaviourExpectation {
  value: CoreValue;
  text: string;
}
export interface AnnexItem {
  list: AnnexName;
  number: number;
  text: string;
}
export interface Member {
  person: string;
  full_name: string;
  title: string;
  unit_name: string;
  superior: string; // whose team they are of
  heads_unit: boolean;
}
export interface PlanView {
  plan: Plan;
  person: Member;
  superior: Member | null;
  results: ResultView[];
  behaviour: BehaviourExpectation[];
  annex: AnnexItem[];
  may_write: boolean;
  may_agree: boolean;
}
export interface PlanHistory {
  plans: Plan[]; // newest version first
  current: PlanView | null;
}
export interface PlanInput {
  person: string;
  year: number;
  approach: Approach;
  leader_expectation: string | null;
  results: ResultView[];
  behaviour: BehaviourExpectation[];
  annex: AnnexItem[];
}

// What the form offers: results of the superiors that one's own may serve, the nearest superior first.
export interface LeaderResults {
  person: string;
  full_name: string;
  title: string;
  results: { id: string; number: number; text: string }[];
}
export interface PlanChoices {
  leaders: LeaderResults[];
  heads_unit: boolean; // then results have a perspective
  weighs: boolean; // the policy in force counts weights
}
export interface Series {
  code: string;
  name: string;
  unit_label: string;
}

export const planOf = (person: string, year: number) => get<PlanHistory>(`/api/people/${person}/plans/${year}`);
export const versionOf = (plan: string) => get<PlanView>(`/api/plans/${plan}`);
export const choicesFor = (person: string, year: number) => get<PlanChoices>(`/api/people/${person}/plan-choices/${year}`);
export const allSeries = () => get<{ series: Series[] }>('/api/measurement-series');
export const writePlan = (input: PlanInput) => post<{ plan: string }>('/api/plans', input);
export const propose = (plan: string) => post(`/api/plans/${plan}/proposals`);
export const giveBack = (plan: string, reason: string) => post(`/api/plans/${plan}/returns`, { reason });
export const agree = (plan: string, from: string | null = null) => post(`/api/plans/${plan}/agreements`, { from });
