import { expect, test } from 'vitest';
import { approached, directed, faultsOf, formOf, inputOf, newIndicator, newResult, ordered } from './plan-form.ts';
import text from './plan-text.id.ts';

const result = (kind: 'main' | 'additional', what: string) => ({ ...newResult(kind, 'quantitative'), text: what, indicators: [{ ...newIndicator('quantitative'), text: 'Jumlah' }] });

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
  const full = { ...newIndicator('quantitative'), target: 5, low: 1, high: 9, target_q1: 2, source: 'reports' as const };
  expect(directed({ ...full, direction: 'judged' })).toMatchObject({ target: null, target_q1: null, low: null, source: 'judgement' });
  expect(directed({ ...full, direction: 'within_range' })).toMatchObject({ low: 1, high: 9 });
  expect(directed({ ...full, direction: 'lower_is_better' })).toMatchObject({ target: 5, low: null, high: null });
});

test('what is empty or no number is refused in its own field', () => {
  const wrong = { ...newResult('main', 'quantitative'), indicators: [{ ...newIndicator('quantitative'), text: 'x', target: Number.NaN }] };
  expect(faultsOf([result('main', 'a'), wrong], text.faults).map((fault) => fault.path)).toEqual(['/results/1/text', '/results/1/indicators/0/target']);
});

test('every figure and every weight is looked at', () => {
  const wrong = { ...newIndicator('quantitative'), text: 'x', target_q3: Number.NaN, baseline: Number.NaN, weight: Number.NaN };
  const faults = faultsOf([{ ...result('main', 'a'), weight: Number.NaN, indicators: [wrong] }], text.faults);
  expect(faults.map((fault) => fault.path)).toEqual([
    '/results/0/weight',
    '/results/0/indicators/0/baseline',
    '/results/0/indicators/0/target_q3',
    '/results/0/indicators/0/weight',
  ]);
});

test('an indicator in which nothing is written follows the approach, one that says something stays', () => {
  const fresh = newResult('main', 'quantitative');
  const [one, other] = approached([fresh, result('main', 'a')], 'qualitative');
  expect(one?.indicators[0]).toMatchObject({ direction: 'judged', aspect: 'none' });
  expect(other?.indicators[0]).toMatchObject({ direction: 'higher_is_better', text: 'Jumlah' });
});

test('an expectation of blanks is none', () => {
  const form = formOf('1', 2026, null);
  form.input.leader_expectation = '  ';
  expect(inputOf(form).leader_expectation).toBeNull();
});
