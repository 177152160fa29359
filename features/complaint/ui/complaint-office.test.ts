import { expect, test } from 'vitest';
import { shareOf } from './complaint-office.ts';

test('a share says of how many, and nothing where nothing is known', () => {
  expect(shareOf(46, 50, 'dari')).toBe('92% (46 dari 50)');
  expect(shareOf(0, 0, 'dari')).toBe('–');
});
