// "Data saya salah", as features/organisation/correction.h gives it.
import { get, post } from 'web/shell/api.ts';

export const correctionFields = ['superior', 'unit', 'post', 'grade', 'name', 'other'] as const; // what is wrong most often comes first
export type CorrectionField = (typeof correctionFields)[number];

export interface Correction {
  id: string;
  person: string;
  nip: string;
  full_name: string;
  field: CorrectionField;
  proposal: string;
  state: 'open' | 'mended' | 'declined';
  answer: string;
  proposed_at: string;
  settled_at: string | null;
}

interface Listed {
  full_name: string;
  nip: string;
  grade: string;
  title: string;
  unit_name: string;
}
export interface OwnData {
  today: Listed;
  superior: Listed | null;
}

export const ownData = (person: string) => get<OwnData>(`/api/people/${person}`);
export const ownCorrections = () => get<{ corrections: Correction[] }>('/api/my-data-corrections');
export const openCorrections = () => get<{ corrections: Correction[] }>('/api/data-corrections');
export const propose = (field: string, proposal: string) => post<Correction>('/api/data-corrections', { field, proposal });
export const settle = (correction: string, state: 'mended' | 'declined', answer: string) =>
  post(`/api/data-corrections/${correction}/answers`, { state, answer });
