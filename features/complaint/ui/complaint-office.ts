// Measures, the comparison of two periods, and who verifies (features/complaint/complaint_views.h).
import { address, get, post, put, remove, type Answer } from 'web/shell/api.ts';
import type { Template } from './complaints.ts';

export const groupings = ['agency', 'unit', 'service', 'kind', 'officer'] as const;
export type By = (typeof groupings)[number];
export interface Measure {
  by: By;
  key: string;
  name: string;
  filed: number;
  answered_in_time: number;
  answers_known: number;
  settled_in_time: number;
  settlements_known: number;
  reopened: number;
  rated: number;
  answer_days: number | null;
  settle_days: number | null;
  stars: number | null;
}
export type Verdict = 'too_few' | 'halved' | 'faster' | 'not_shown' | 'slower';
interface MedianInterval {
  count: number;
  median: number | null;
  low: number | null;
  high: number | null;
}
export interface Comparison {
  before: MedianInterval;
  after: MedianInterval;
  ratio_low: number | null;
  ratio_high: number | null;
  verdict: Verdict;
}
export interface Period {
  code: string;
  title: string;
  kind: 'quarter' | 'year';
  first: string;
  last: string;
}
export interface Officer {
  person: string;
  name: string;
}

export const periods = () => get<{ periods: Period[]; current: string | null }>('/api/periods');
export const measures = ({ first, last }: Period) => get<{ measures: Measure[] }>('/api/complaint-measures', { query: { first, last } });
export const compare = (before: Period, after: Period) =>
  get<Comparison>('/api/complaint-comparison', {
    query: { before_first: before.first, before_last: before.last, first: after.first, last: after.last },
  });
export const officers = () => get<{ officers: Officer[]; unseen: number }>('/api/complaint-officers');
export const findPeople = (search: string) => get<{ people: { person: string; full_name: string; title: string }[] }>('/api/people', { query: { search } });
export const appoint = (person: string) => put<undefined>(`/api/complaint-officers/${person}`, {});
export const dismiss = (person: string) => remove<undefined>(`/api/complaint-officers/${person}`);

export const keepTemplate = ({ id, title, text }: Template): Promise<Answer<unknown>> =>
  id ? put(`/api/complaint-templates/${id}`, { title, text }) : post('/api/complaint-templates', { title, text });
export const forgetTemplate = (id: string) => remove<undefined>(`/api/complaint-templates/${id}`);
export const exportOf = ({ first, last }: Period, paper: 'csv' | 'xlsx') => address(`/api/complaint-export.${paper}`, { first, last });

// "92% (46 dari 50)": a share says of how many.
export function shareOf(kept: number, known: number, of: string): string {
  return known === 0 ? '–' : `${Math.round((100 * kept) / known)}% (${kept} ${of} ${known})`;
}
