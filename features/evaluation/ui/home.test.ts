import { expect, test } from 'vitest';
import { sexOf } from './home-api.ts';
import indonesian from './home-text.id.ts';

test.each([
  ['197512082000032003', 'female'],
  ['197002181996031003', 'male'],
  ['199312282025212001', 'female'], // PPPK: the place of the digit is the same
  ['pengelola', null],
] as const)('the NIP %s says %s', (nip, sex) => {
  expect(sexOf(nip)).toBe(sex);
});

test('people are greeted as Bu and Pak, an account without a NIP by its name', () => {
  expect(indonesian.greeting(8, 'Sri', 'female')).toBe('Selamat pagi, Bu Sri');
  expect(indonesian.greeting(16, 'Teguh', 'male')).toBe('Selamat sore, Pak Teguh');
  expect(indonesian.greeting(20, 'Pengelola', null)).toBe('Selamat malam, Pengelola');
});
