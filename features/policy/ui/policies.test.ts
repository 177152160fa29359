import { expect, test } from 'vitest';
import { standings, type PolicyVersion } from './policies.ts';

const version = (id: string, number: number, valid_from: string): PolicyVersion => ({ id, code: 'sorong', name: `sorong@${number}`, number, valid_from, title: '', decree: '' });

test('the latest version that has begun is in force, a later one is ahead', () => {
  const found = standings([version('1', 1, '2026-01-01'), version('2', 2, '2026-07-01'), version('3', 3, '2027-01-01')], '2026-11-20');
  expect([...found]).toEqual([['1', 'past'], ['2', 'in_force'], ['3', 'ahead']]);
});

test('of two versions from the same day the higher number is in force', () => {
  const found = standings([version('1', 1, '2026-01-01'), version('2', 2, '2026-01-01')], '2026-01-01');
  expect([...found]).toEqual([['1', 'past'], ['2', 'in_force']]);
});
