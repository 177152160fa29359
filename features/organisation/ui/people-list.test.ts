import { expect, test } from 'vitest';
import { signInOf } from './people-list.ts';

test('what the personnel office sees of a sign-in is what it has to do about it', () => {
  const account = { has_password: true, must_change: false, locked: false };
  expect(signInOf({ ...account, has_password: false, must_change: true })).toBe('none');
  expect(signInOf({ ...account, must_change: true })).toBe('first');
  expect(signInOf({ ...account, locked: true })).toBe('locked');
  expect(signInOf(account)).toBe('own');
});
