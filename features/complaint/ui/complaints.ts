// Complaints as features/complaint/complaint_views.h gives and takes them.
import { get, post, put, type Answer } from 'web/shell/api.ts';

export type Part = 'none' | 'verifier' | 'handler' | 'reported';
export const kinds = ['ordinary', 'supervisory', 'information', 'aspiration'] as const;
export type Kind = (typeof kinds)[number];
export type Category = 'officer' | 'waiting' | 'cost' | 'facility' | 'other';
export type State = 'received' | 'returned' | 'forwarded' | 'in_progress' | 'answered' | 'closed' | 'archived';
export type Term = 'verification' | 'first_answer' | 'settlement' | 'silence';
export type MessageKind =
  | 'question'
  | 'first_answer'
  | 'answer'
  | 'last_answer'
  | 'archived'
  | 'reply'
  | 'note'
  | 'sent_back'
  | 'handed_over'
  | 'reminder'
  | 'escalation'
  | 'context';

export interface QueueItem {
  id: string;
  part: Part;
  category: Category;
  kind: Kind;
  state: State;
  filed: string;
  beginning: string;
  unit_name: string;
  handler_name: string;
  due: { term: Term; last: string } | null;
  days_left: number;
  escalations: number;
}
export interface Queue {
  complaints: QueueItem[];
  may_verify: boolean;
}
export interface ComplaintView {
  item: QueueItem;
  text: string;
  passed_text: string | null;
  unit: string | null;
  handler: string | null;
  about: string | null;
  about_name: string;
  service_name: string;
  disclosure: 'named' | 'secret' | 'anonymous';
  has_photo: boolean;
  may_see_identity: boolean;
  stars: number | null;
  messages: { message: { number: number; kind: MessageKind; text: string; day: string }; author_name: string }[];
}
export interface Unit {
  id: string;
  name: string;
}
export interface Colleague {
  person: string;
  full_name: string;
  title: string;
}
export interface Template {
  id: string;
  title: string;
  text: string;
}
export interface AboutMe {
  id: string;
  text: string;
  is_open: boolean;
  context: string[];
}

const at = (complaint: string, what = '') => `/api/complaints/${complaint}${what}`;

export const queue = () => get<Queue>('/api/complaints');
export const alike = (id: string) => get<Queue>(at(id, '/alike'));
export const complaint = (id: string) => get<ComplaintView>(at(id));
export const units = () => get<{ units: Unit[] }>('/api/units');
export const colleagues = (unit: string) => get<{ people: Colleague[] }>('/api/people', { query: { unit } });
export const templates = () => get<{ templates: Template[] }>('/api/complaint-templates');
export const aboutMe = () => get<{ complaints: AboutMe[] }>('/api/complaints-about-me');
export const identity = (id: string) => post<{ name: string; contact: string }>(at(id, '/identity-looks'), {});

export interface Verification {
  kind: Kind;
  unit: string | null;
  handler: string | null;
  about: string | null;
  passed_text: string | null;
}
export const verify = (id: string, verification: Verification) => post<undefined>(at(id, '/verifications'), verification);
export const answer = (id: string, text: string, kind: 'on_the_way' | 'last') => post<undefined>(at(id, '/answers'), { text, kind });
export type Words = 'questions' | 'returns' | 'archivings' | 'notes' | 'contexts';
export const write = (id: string, what: Words, text: string): Promise<Answer<undefined>> => post<undefined>(at(id, `/${what}`), { text });
export const handOver = (id: string, person: string) => put<undefined>(at(id, '/handler'), { person });
export const merge = (id: string, into: string) => post<undefined>(at(id, '/merges'), { into });

// How urgent: late, due within two working days, or later; what waits for the reporter is calm.
export type Urgency = 'late' | 'soon' | 'later' | 'calm';
export function urgencyOf({ due, days_left: left }: Pick<QueueItem, 'due' | 'days_left'>): Urgency {
  if (!due || due.term === 'silence') return 'calm';
  if (left < 0) return 'late';
  return left <= 2 ? 'soon' : 'later';
}

// What its part in the present state may do.
export type Act = 'verify' | 'answer' | 'ask' | 'return' | 'archive' | 'hand_over' | 'merge' | 'note';
export function actsFor({ part, state, kind }: Pick<QueueItem, 'part' | 'state' | 'kind'>): Act[] {
  const acts: Act[] = [];
  const isOpen = state !== 'closed' && state !== 'archived';
  const isHandled = state === 'forwarded' || state === 'in_progress';
  if (part === 'verifier' && (state === 'received' || state === 'returned')) acts.push('verify');
  if (isHandled) acts.push('answer');
  if (isHandled || state === 'received') acts.push('ask');
  if (part === 'handler' && isHandled) acts.push('return');
  if (kind !== 'supervisory' && isHandled) acts.push('hand_over');
  if (part === 'verifier' && isOpen && state !== 'answered') acts.push('merge', 'archive');
  if (isOpen) acts.push('note');
  return acts;
}
