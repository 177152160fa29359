import { expect, test } from 'vitest';
import { choicesOf, countsOf, mappingOf, mayUndo, ready, recognised, stepOf, type ImportView } from './roster-import.ts';

const column = (index: number, heading: string, field: string) => ({ index, letter: 'ABC'[index] ?? '', heading, samples: [], field });
const view: ImportView = {
  id: '4', kind: 'roster', state: 'preview', file_name: 'pegawai_nov.xlsx', actor: 'Kantor', heading_row: 3, sheet: '', sheets: [],
  columns: [column(0, 'NIP', 'nip'), column(1, 'Nama Lengkap', 'name'), column(2, 'Agama', '')],
  fields: [{ name: 'nip', required: true }, { name: 'name', required: true }, { name: 'email', required: false }],
  lacking: [], counts: { rows: 5204, added: 80, changed: 412, same: 4647, refused: 65, units_added: 0, missing: 3, notes: 2 },
  created_at: '2026-11-20T01:00:00Z', applied_at: null, undo_until: null,
};

test('an import goes from upload over columns and check to applied', () => {
  expect([stepOf(null, false), stepOf({ ...view, state: 'columns' }, false), stepOf(view, false), stepOf({ ...view, state: 'applied' }, false)]).toEqual([1, 2, 3, 4]);
  expect(stepOf(view, true)).toBe(2);
});

test('columns are chosen by field, and unused fields are left out', () => {
  expect(mappingOf(view)).toEqual({ nip: '0', name: '1', email: '' });
  expect(choicesOf(mappingOf(view))).toEqual([{ field: 'nip', column: 0 }, { field: 'name', column: 1 }]);
  expect(recognised(view)).toBe(2);
});

test('only what is new or changed would be written', () => {
  expect(ready(view)).toBe(492);
});

test('an applied import can be undone until its last moment', () => {
  const applied: ImportView = { ...view, state: 'applied', undo_until: '2026-11-27T01:00:00Z' };
  expect(mayUndo(applied, '2026-11-27T00:59:59Z')).toBe(true);
  expect(mayUndo(applied, '2026-11-27T01:00:00Z')).toBe(false);
  expect(mayUndo(view, '2026-11-20T01:00:00Z')).toBe(false);
});

test('totals and signatures are counted only where the file has some', () => {
  expect(countsOf(view).map(([verdict]) => verdict)).toEqual(['added', 'changed', 'same', 'refused', 'note']);
  expect(countsOf({ ...view, counts: { ...view.counts, notes: 0 } })).toHaveLength(4);
});
