// What the home is made of, as features/evaluation/home_views.h gives it.
import { get } from 'web/shell/api.ts';

export type TaskKind =
  | 'mend_report'
  | 'review_reports'
  | 'rate_team'
  | 'read_result'
  | 'agree_plan'
  | 'mend_plan'
  | 'set_unit_predicate'
  | 'write_plan'
  | 'answer_complaints';

export interface Task {
  kind: TaskKind;
  title: string;
  detail: string;
  link: string;
  count: number;
}

export interface Achievement {
  title: string;
  unit_label: string;
  actual: number;
  target: number | null;
}

export interface Home {
  today: string;
  period_code: string;
  period_title: string;
  day_of_period: number;
  days_in_period: number;
  reports_today: number;
  last_text: string | null; // of the last reported day before today
  last_day: string | null;
  tasks: Task[];
  achievements: Achievement[];
}

// For the personnel office.
export const standing = (period: string) => get<{ people: number; unrated: number }>(`/api/closings/${period}`);
export const corrections = () => get<{ corrections: unknown[] }>('/api/data-corrections');

export type Sex = 'male' | 'female';

// The fifteenth digit of a NIP, which Bu and Pak are taken from; other names of an account have none.
export function sexOf(nip: string): Sex | null {
  const digit = /^\d{14}([12])\d{3}$/.exec(nip)?.[1];
  return digit === undefined ? null : digit === '1' ? 'male' : 'female';
}

export const home = () => get<Home>('/api/home');
