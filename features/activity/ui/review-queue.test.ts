import { expect, test } from 'vitest';
import { approvable, beside, needsReading, returnable, successor, type Flag, type Waiting } from './review-queue.ts';
import { reasonOf } from './review-reason.ts';
import text from './review-text.id.ts';

function waiting(id: string, flags: Flag[] = []): Waiting {
  return {
    report: { id, employee: '7', day: '2026-11-20', text: `Laporan ${id}`, quantity: 1, minutes: null, link: null, punctuality: 'on_time', written_at: '2026-11-20T00:42:00Z' },
    employee: { person: '7', full_name: 'Yohana Kambu', title: 'Bidan', unit_name: 'Puskesmas Klawasi' },
    result_text: null,
    unit_label: 'bayi',
    evidence: 0,
    flags,
  };
}
const rows = [waiting('1', ['same_text_for_days']), waiting('2'), waiting('3'), waiting('4')];
const none = new Set<string>();
const fresh = { opened: none, marked: none, sending: none };
const ids = (list: readonly Waiting[]) => list.map(({ report }) => report.id);

test('a flagged report is not approved with the rest until it was opened', () => {
  expect(ids(approvable(rows, fresh))).toEqual(['2', '3', '4']);
  expect(ids(approvable(rows, { ...fresh, opened: new Set(['1']) }))).toEqual(['1', '2', '3', '4']);
  expect(needsReading(rows[0]!, fresh)).toBe(true);
});

test('what was marked or is being sent is not approved with the rest', () => {
  expect(ids(approvable(rows, { ...fresh, marked: new Set(['2']), sending: new Set(['3']) }))).toEqual(['4']);
});

test('the marked reports are returned, else the one in hand', () => {
  expect(ids(returnable(rows, '4', fresh))).toEqual(['4']);
  expect(ids(returnable(rows, '4', { ...fresh, marked: new Set(['2', '3']) }))).toEqual(['2', '3']);
  expect(ids(returnable(rows, '4', { ...fresh, sending: new Set(['4']) }))).toEqual([]);
});

test('moving stops at the ends and passes over what is being sent', () => {
  expect(beside(rows, '1', -1, none)).toBe('1');
  expect(beside(rows, '4', 1, none)).toBe('4');
  expect(beside(rows, '2', 1, new Set(['3']))).toBe('4');
});

test('the next report takes the place of one that leaves, at the end the one before', () => {
  expect(successor(rows, '2', new Set(['2']))).toBe('3');
  expect(successor(rows, '4', new Set(['4']))).toBe('3');
  expect(successor(rows, '2', new Set(['1', '2', '3', '4']))).toBe(null);
});

test('a return says what to mend, and nothing where nothing was said', () => {
  expect(reasonOf('quantity', '', text.reasonSentences)).toBe('Tambahkan jumlahnya.');
  expect(reasonOf('own', '  ', text.reasonSentences)).toBe('');
  expect(reasonOf('', 'abc', text.reasonSentences)).toBe('');
});
