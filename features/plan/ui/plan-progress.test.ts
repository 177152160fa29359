import { expect, test } from 'vitest';
import { progressOf, type Figure } from './plan-progress.ts';

const figure: Figure = { indicator: '1', direction: 'higher_is_better', state: 'measured', target: 300, low: null, high: null, actual: 212 };

test('more is better: a bar towards the target of the quarter', () => {
  expect(progressOf(figure)).toEqual({ as: 'bar', actual: 212, target: 300 });
});

test.each([
  ['less is better', { direction: 'lower_is_better' as const }],
  ['a range', { direction: 'within_range' as const, target: null, low: 94, high: 102 }],
  ['a target of zero', { target: 0 }],
])('%s: a figure, for a full bar would say that all is well', (_what, part) => {
  expect(progressOf({ ...figure, ...part })?.as).toBe('figure');
});

test('nothing reached yet is a bar at nought, not silence', () => {
  expect(progressOf({ ...figure, actual: 0 })).toEqual({ as: 'bar', actual: 0, target: 300 });
});

test.each(['waiting', 'not_due', 'excused'] as const)('%s is said in words', (state) => {
  expect(progressOf({ ...figure, state, actual: null })).toEqual({ as: 'word', state });
});

test('what is judged in words, and what nobody asked for, has no progress', () => {
  expect(progressOf({ ...figure, direction: 'judged' })).toBeNull();
  expect(progressOf(undefined)).toBeNull();
});
