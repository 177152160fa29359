import { expect, test } from 'vitest';
import type { PromisedResult, Report, ReportView } from './activity-api.ts';
import { countedUnit, emptyForm, faultsOf, formOf, inputOf, lastBefore, lastResult, repeated, suggestions, writtenAt } from './report-form.ts';
import text from './report-text.id.ts';

const report = (id: string, day: string, what: string, result: string | null = null): Report => ({
  id, day, text: what, result, employee: '1', indicator: null, quantity: 14, minutes: 90, link: 'https://contoh.go.id/foto',
  state: 'waiting', punctuality: 'on_time', written_at: '', received_at: '', reviewer: null, reviewed_at: null, reason: null,
});
const view = (one: Report): ReportView => ({ report: one, code: '', result_text: null, evidence: [] });
const results: PromisedResult[] = [
  { id: '7', number: 1, text: 'Cakupan imunisasi', indicators: [{ source: 'reports', unit_label: 'bayi' }] },
  { id: '8', number: 2, text: 'Laporan KIA', indicators: [{ source: 'judgement', unit_label: '%' }] },
];

test('an empty report is refused in the field that is empty', () => {
  expect(faultsOf(emptyForm(), text.faults).map((fault) => fault.path)).toEqual(['/text']);
});

test.each([
  ['a quantity that is no number', { quantity: Number.NaN }, '/quantity'],
  ['half a minute', { minutes: 0.5 }, '/minutes'],
  ['no time at all', { minutes: 0 }, '/minutes'],
  ['a link that no browser opens', { link: 'foto di laptop' }, '/link'],
])('%s is refused beside its field', (_what, change, path) => {
  expect(faultsOf({ ...emptyForm(), text: 'Rapat', ...change }, text.faults).map((fault) => fault.path)).toEqual([path]);
});

test('repeating copies the work and the figures and leaves that day’s evidence behind', () => {
  expect(repeated(report('1', '2026-11-19', 'Imunisasi', '7'))).toEqual({ text: 'Imunisasi', result: '7', quantity: 14, minutes: 90, link: '' });
});

test('mending starts from everything the report says', () => {
  expect(formOf(report('1', '2026-11-19', 'Imunisasi')).link).toBe('https://contoh.go.id/foto');
});

test('the last report is that of the latest day before, whatever else was written today', () => {
  const reports = [report('3', '2026-11-20', 'Hari ini'), report('2', '2026-11-18', 'Lusa'), report('1', '2026-11-17', 'Lama')].map(view);
  expect(lastBefore(reports, '2026-11-20')?.id).toBe('2');
  expect(lastBefore(reports, '2026-11-17')).toBeNull();
});

test('the result used last is preselected unless the plan no longer has it', () => {
  const reports = [report('2', '2026-11-19', 'a', '99'), report('1', '2026-11-18', 'b', '8')].map(view);
  expect(lastResult(reports, results)).toBe('8');
  expect(lastResult([], results)).toBe('');
});

test('the same work is suggested once, and at most three kinds of it', () => {
  const reports = ['Rapat', 'rapat ', 'Imunisasi', 'Kunjungan', 'Rekap'].map((what, i) => view(report(String(i), '2026-11-19', what)));
  expect(suggestions(reports).map((one) => one.text)).toEqual(['Rapat', 'Imunisasi', 'Kunjungan']);
});

test('only a result that counts reports takes a quantity, in its unit', () => {
  expect(countedUnit(results, '7')).toBe('bayi');
  expect(countedUnit(results, '8')).toBeNull();
});

test('a quantity that nothing counts is not sent', () => {
  const form = { ...emptyForm('8'), text: ' Rapat ', quantity: 3 };
  expect(inputOf(form, '2026-11-20', null, null)).toMatchObject({ text: 'Rapat', result: '8', quantity: null, link: null });
});

test('a report that waited for a signal carries the time of writing; one sent at once is dated by the server', () => {
  const now = Date.parse('2026-11-20T08:00:00Z');
  expect(writtenAt('2026-11-20T07:00:00Z', now)).toBe('2026-11-20T07:00:00Z');
  expect(writtenAt('2026-11-20T07:59:00Z', now)).toBeNull();
  expect(writtenAt('', now)).toBeNull();
});
