import { expect, test } from 'vitest';
import { newResult } from './plan-form.ts';
import { hasWeights, percentOf, sumOf, weightOf } from './plan-weights.ts';

test.each([
  [[0, 0], null],
  [[7000, 3000], { of: 10_000, off: 0 }],
  [[7000, 2000], { of: 9000, off: 1000 }],
  [[7000, 4000], { of: 11_000, off: -1000 }],
  [[3333, 3333, 3334], { of: 10_000, off: 0 }],
  [[5000, Number.NaN], { of: 5000, off: 5000 }],
])('the weights %j make %j', (weights, sum) => {
  expect(sumOf(weights.map((weight) => ({ weight })))).toEqual(sum);
});

test('a weight is typed as a percent and kept in basis points; nothing typed is no weight', () => {
  expect([percentOf(3350), percentOf(0), weightOf(33.5), weightOf(null)]).toEqual([33.5, null, 3350, 0]);
  expect(weightOf(Number.NaN)).toBeNaN();
});

test('a plan weighs as soon as one result or one indicator has a weight', () => {
  const bare = newResult('main', 'quantitative');
  expect(hasWeights([bare])).toBe(false);
  expect(hasWeights([bare, { ...bare, weight: 5000 }])).toBe(true);
  expect(hasWeights([{ ...bare, indicators: bare.indicators.map((one) => ({ ...one, weight: 10_000 })) }])).toBe(true);
});
