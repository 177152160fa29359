// What reports are made of, as features/activity/activity_views.h gives and takes it, and what of the plan a report needs.
import { get, post, put, remove } from 'web/shell/api.ts';

export type State = 'waiting' | 'approved' | 'returned';

export interface Report {
  id: string;
  employee: string;
  day: string;
  text: string;
  result: string | null;
  indicator: string | null;
  quantity: number | null;
  minutes: number | null;
  link: string | null;
  state: State;
  punctuality: 'on_time' | 'late';
  written_at: string;
  received_at: string;
  reviewer: string | null;
  reviewed_at: string | null;
  reason: string | null; // why it was returned
}
export interface EvidenceFile {
  id: string;
  report: string;
  name: string;
  type: string;
  bytes: number;
}
export interface ReportView {
  report: Report;
  code: string;
  result_text: string | null;
  evidence: EvidenceFile[];
}
export interface DayView {
  day: string;
  working: boolean;
  holiday: string | null; // its name
  term: 'running' | 'late' | 'over'; // a report of it, sent today: on time, marked late, refused
  reports: number;
  returned: number;
  waiting: number;
}
export interface ReportList {
  reports: ReportView[]; // newest first
  days: DayView[];
}
export interface ReportInput {
  day: string;
  text: string;
  result: string | null;
  quantity: number | null;
  minutes: number | null;
  link: string | null;
  written_at: string | null;
}
export interface Receipt {
  report: string;
  code: string;
  received_at: string;
  punctuality: 'on_time' | 'late';
}
export interface Reflection {
  week: string; // its Monday
  went_well: string;
  hindered: string;
  next: string;
}
export interface Counted {
  reports: number;
}

// Of a plan only what a report can serve.
export interface PromisedResult {
  id: string;
  number: number;
  text: string;
  indicators: { source: 'reports' | 'measurement' | 'judgement'; unit_label: string }[];
}

export const reportsBetween = (person: string, first: string, last: string) =>
  get<ReportList>(`/api/people/${person}/activity-reports`, { query: { first, last } });
export const planOf = (person: string, year: string) =>
  get<{ current: { results: PromisedResult[] } | null }>(`/api/people/${person}/plans/${year}`);
export const sendReport = (input: ReportInput, key: string) => post<Receipt>('/api/activity-reports', input, { key });
export const correctReport = (id: string, { day: _day, written_at: _writtenAt, ...rest }: ReportInput) =>
  put<Receipt>(`/api/activity-reports/${id}`, rest);
export const withdrawReport = (id: string) => remove(`/api/activity-reports/${id}`);
export const attach = (report: string, form: FormData) => post<EvidenceFile>(`/api/activity-reports/${report}/evidence`, form);
export const reflectionsBetween = (person: string, first: string, last: string) =>
  get<{ reflections: Reflection[] }>(`/api/people/${person}/reflections`, { query: { first, last } });
export const reflect = ({ week, ...rest }: Reflection) => put(`/api/reflections/${week}`, rest);
export const pasteReports = (table: string) => post<Counted>('/api/pasted-reports', { table });
export const importReports = (form: FormData) => post<Counted>('/api/report-imports', form);
