import { expect, test } from 'vitest';
import { parseTyped, stepped } from 'web/kit/typed-number.ts';

test.each([
  ['14', 14],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ['1 234', 1234],
  ['-3', -3],
  ['0', 0],
])('%s is the number %d', (text, number) => {
  expect(parseTyped(text)).toBe(number);
});

test.each(['', '  '])('nothing typed is null, not zero: "%s"', (text) => {
  expect(parseTyped(text)).toBeNull();
});

test.each(['empat belas', '1,2,3', '12,', '1.234', '--2', '1e3'])('%s is no number, or could mean two', (text) => {
  expect(parseTyped(text)).toBeNaN();
});

test('a step keeps tidy decimals and stays within the limits', () => {
  expect(stepped(0.1, 0.2, 0, 10)).toBe(0.3);
  expect(stepped(10, 1, 0, 10)).toBe(10);
  expect(stepped(0, -1, 0, 10)).toBe(0);
});

test('a step from nothing or from no number begins at zero', () => {
  expect(stepped(null, 1, 0, 10)).toBe(1);
  expect(stepped(NaN, 1, 0, 10)).toBe(1);
});
