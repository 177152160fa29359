import { expect, test } from 'vitest';
import { actsFor, urgencyOf } from './complaints.ts';

const due = { term: 'first_answer', last: '2026-11-27' } as const;

test('late comes before soon, and what waits for the reporter is calm', () => {
  expect(urgencyOf({ due, days_left: -1 })).toBe('late');
  expect(urgencyOf({ due, days_left: 0 })).toBe('soon');
  expect(urgencyOf({ due, days_left: 2 })).toBe('soon');
  expect(urgencyOf({ due, days_left: 3 })).toBe('later');
  expect(urgencyOf({ due: { ...due, term: 'silence' }, days_left: -1 })).toBe('calm');
  expect(urgencyOf({ due: null, days_left: 0 })).toBe('calm');
});

test('a verifying officer verifies, the officer answers, and what is closed is left alone', () => {
  expect(actsFor({ part: 'verifier', state: 'received', kind: 'ordinary' })).toEqual(['verify', 'ask', 'merge', 'archive', 'note']);
  expect(actsFor({ part: 'handler', state: 'forwarded', kind: 'ordinary' })).toEqual(['answer', 'ask', 'return', 'hand_over', 'note']);
  expect(actsFor({ part: 'verifier', state: 'in_progress', kind: 'supervisory' })).toEqual(['answer', 'ask', 'merge', 'archive', 'note']);
  expect(actsFor({ part: 'verifier', state: 'closed', kind: 'ordinary' })).toEqual([]);
});
