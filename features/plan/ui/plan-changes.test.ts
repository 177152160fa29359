import { expect, test } from 'vitest';
import type { IndicatorView, PlanView, ResultView } from './plan-api.ts';
import { changesBetween } from './plan-changes.ts';
import { newIndicator, newResult } from './plan-form.ts';
import text from './plan-text.id.ts';

const indicator: IndicatorView = { ...newIndicator('quantitative'), id: '11', text: 'Bayi diimunisasi', unit_label: 'bayi', target: 300, target_q1: 60 };
const result: ResultView = { ...newResult('main', 'quantitative'), id: '1', number: 1, text: 'Cakupan meningkat', indicators: [indicator] };
const view: PlanView = {
  plan: {
    id: '5', person: '9', year: 2026, version: 1, approach: 'quantitative', state: 'agreed', first: '2026-01-01', last: '2026-12-31',
    leader_expectation: null, return_reason: null, proposed_at: null, agreed_at: null, agreed_by: null,
  },
  person: { person: '9', full_name: 'Sri', title: 'Bidan', unit_name: 'Puskesmas', superior: '8', heads_unit: false },
  superior: null,
  results: [result],
  behaviour: [{ value: 'adaptive', text: 'Mau belajar' }],
  annex: [{ list: 'resources', number: 1, text: 'Motor dinas' }],
  may_write: true,
  may_agree: false,
};
const withIndicator = (part: Partial<IndicatorView>): PlanView => ({ ...view, results: [{ ...result, indicators: [{ ...indicator, ...part }] }] });
const changes = (after: PlanView) => changesBetween(view, after, text);

test('a version that says the same changes nothing', () => {
  expect(changes(structuredClone(view))).toEqual([]);
});

test('a target that moves is told with what it was, in the figures of the country', () => {
  expect(changes(withIndicator({ target: 1250.5 }))).toEqual([
    { kind: 'changed', what: 'Hasil kerja 1, Indikator 1: Target setahun', before: '300 bayi', after: '1.250,5 bayi' },
  ]);
});

test('a figure that comes or goes was or becomes empty', () => {
  expect(changes(withIndicator({ target_q1: null, target_q2: 90 })).map(({ before, after }) => [before, after])).toEqual([
    ['60 bayi', ''],
    ['', '90 bayi'],
  ]);
});

test('a result that is new or gone is told once, without its parts', () => {
  const second: ResultView = { ...result, id: '2', number: 2, text: 'Laporan tepat waktu', indicators: [{ ...indicator, id: '21' }] };
  const both = { ...view, results: [result, second] };
  expect(changes(both)).toEqual([{ kind: 'added', what: 'Hasil kerja 2', before: '', after: 'Laporan tepat waktu' }]);
  expect(changesBetween(both, view, text)).toEqual([{ kind: 'removed', what: 'Hasil kerja 2', before: 'Laporan tepat waktu', after: '' }]);
});

test('so is an indicator of a result that stays', () => {
  const after = { ...view, results: [{ ...result, indicators: [indicator, { ...indicator, id: '12', text: 'Lengkap' }] }] };
  expect(changes(after)).toEqual([{ kind: 'added', what: 'Hasil kerja 1, Indikator 2', before: '', after: 'Lengkap' }]);
});

test('a result keeps its name when one before it is taken out', () => {
  const moved = { ...view, results: [{ ...result, number: 4 }] };
  expect(changes(moved)).toEqual([]);
});

test('expectations and annexes are compared by what they say', () => {
  const after = { ...view, behaviour: [{ value: 'adaptive' as const, text: 'Mau mengajar' }], annex: [] };
  expect(changes(after).map(({ kind, what }) => [kind, what])).toEqual([
    ['changed', 'Ekspektasi khusus: Adaptif'],
    ['removed', 'Dukungan sumber daya'],
  ]);
});
