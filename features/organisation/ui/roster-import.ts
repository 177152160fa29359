// An import of people or units as the server shows it (features/organisation/roster_views.h).
export type ImportState = 'columns' | 'preview' | 'applied' | 'undone';
export type RowVerdict = 'added' | 'changed' | 'same' | 'refused' | 'note';

export interface SheetColumn {
  index: number;
  letter: string;
  heading: string;
  samples: string[];
  field: string; // '' where it is not used
}

export interface ImportView {
  id: string;
  kind: 'roster' | 'units';
  state: ImportState;
  file_name: string;
  actor: string;
  heading_row: number;
  sheet: string; // of a workbook
  sheets: string[];
  columns: SheetColumn[];
  fields: { name: string; required: boolean }[];
  lacking: string[];
  counts: { rows: number; added: number; changed: number; same: number; refused: number; units_added: number; missing: number; notes: number };
  created_at: string;
  applied_at: string | null;
  undo_until: string | null;
}

export interface RowView {
  row: number;
  label: string;
  refusals: { rule: string; cell: string; sentence: string }[];
  changes: { field: string; before: string; after: string }[];
}

export interface RowsView {
  rows: RowView[];
  next: number | null;
}

// Unggah, Cocokkan kolom, Periksa, Terapkan: from 1.
export function stepOf(view: ImportView | null, matching: boolean): number {
  if (!view) return 1;
  if (view.state === 'columns' || matching) return 2;
  return view.state === 'preview' ? 3 : 4;
}

// What each field takes from: '' for none. Keyed by the field, since people ask "where is the NIP?".
export function mappingOf({ fields, columns }: ImportView): Record<string, string> {
  return Object.fromEntries(fields.map(({ name }) => [name, columns.find(({ field }) => field === name)?.index.toString() ?? '']));
}

export function choicesOf(mapping: Record<string, string>): { field: string; column: number }[] {
  return Object.entries(mapping).filter(([, column]) => column !== '').map(([field, column]) => ({ field, column: Number(column) }));
}

export const recognised = ({ columns }: ImportView): number => columns.filter(({ field }) => field !== '').length;

// What applying would write.
export const ready = ({ counts }: ImportView): number => counts.added + counts.changed;

// What is counted and can be looked at: rows about nobody only where there are some.
export function countsOf({ counts }: ImportView): [RowVerdict, number][] {
  const rows: [RowVerdict, number][] = [['added', counts.added], ['changed', counts.changed], ['same', counts.same], ['refused', counts.refused]];
  return counts.notes > 0 ? [...rows, ['note', counts.notes]] : rows;
}

export function mayUndo({ state, undo_until }: ImportView, now: string): boolean {
  return state === 'applied' && undo_until !== null && Date.parse(now) < Date.parse(undo_until);
}
