import { expect, test } from 'vitest';
import { directed, faultsOf, formOf, inputOf, newIndicator, newResult, ordered } from './plan-form.ts';
import text from './plan-text.id.ts';

const result = (kind: 'main' | 'additional', what: string) => ({ ...newResult(kind), text: what, indicators: [{ ...newIndicator(), text: 'Jumlah' }] });

test('a new plan begins with one main result and one indicator', () => {
  const { input } = formOf('1', 2026, null);
  expect(input.results.map((one) => [one.kind, one.indicators.length])).toEqual([['main', 1]]);
});

test('results are numbered through, main ones first', () => {
  const form = formOf('1', 2026, null);
  form.input.results = [result('additional', 'b'), result('main', 'a')];
  expect(inputOf(form).results.map((one) => [one.number, one.text])).toEqual([[1, 'a'], [2, 'b']]);
  expect(ordered(form.input.results)[0]?.text).toBe('a');
});

test('only expectations and lines that say something are sent', () => {
  const form = formOf('1', 2026, null);
  form.expected.adaptive = ' Mau belajar ';
  form.annexes.resources = 'Motor dinas\n\n Kotak vaksin ';
  expect(inputOf(form).behaviour).toEqual([{ value: 'adaptive', text: 'Mau belajar' }]);
  expect(inputOf(form).annex).toEqual([{ list: 'resources', number: 1, text: 'Motor dinas' }, { list: 'resources', number: 2, text: 'Kotak vaksin' }]);
});

test('an indicator judged in words keeps no figures, one within a range keeps its range', () => {
  const full = { ...newIndicator(), target: 5, low: 1, high: 9, target_q1: 2, source: 'reports' as const };
  expect(directed({ ...full, direction: 'judged' })).toMatchObject({ target: null, target_q1: null, low: null, source: 'judgement' });
  expect(directed({ ...full, direction: 'within_range' })).toMatchObject({ low: 1, high: 9 });
  expect(directed({ ...full, direction: 'lower_is_better' })).toMatchObject({ target: 5, low: null, high: null });
});

test('what is empty or no number is refused in its own field', () => {
  const wrong = { ...newResult('main'), indicators: [{ ...newIndicator(), text: 'x', target: Number.NaN }] };
  expect(faultsOf([result('main', 'a'), wrong], text.faults).map((fault) => fault.path)).toEqual(['/results/1/text', '/results/1/indicators/0/target']);
});
