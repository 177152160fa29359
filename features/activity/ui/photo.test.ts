import { expect, test } from 'vitest';
import { shrink, shrunk } from './photo.ts';

test.each([
  [{ width: 4000, height: 3000 }, { width: 1280, height: 960 }],
  [{ width: 3000, height: 4000 }, { width: 960, height: 1280 }],
  [{ width: 640, height: 480 }, { width: 640, height: 480 }],
  [{ width: 9000, height: 3 }, { width: 1280, height: 1 }],
])('%o becomes %o', (from, to) => expect(shrunk(from)).toEqual(to));

test('what is no picture goes as it is', async () => {
  const file = new File(['%PDF-1.7'], 'surat.pdf', { type: 'application/pdf' });
  expect(await shrink(file)).toBe(file);
});
