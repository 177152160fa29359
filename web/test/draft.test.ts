import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft, draftEvery } from 'web/shell/draft.svelte.ts';

const nip = '199003122015042001';
const stored = () => JSON.parse(localStorage.getItem(`capaian.draft.${nip}.laporan`) ?? 'null') as { value: unknown } | null;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is typed is kept two seconds after the first change, however often it changes', () => {
  const draft = new Draft<string>('laporan', nip);
  draft.keep('I');
  vi.advanceTimersByTime(draftEvery - 1);
  draft.keep('Imunisasi');
  expect(stored()).toBeNull();
  vi.advanceTimersByTime(1);
  expect(stored()?.value).toBe('Imunisasi');
  expect(draft.state).toBe('kept');
});

test('a restart finds the draft, and when it was written', () => {
  vi.setSystemTime(new Date('2026-11-20T00:42:00Z'));
  const before = new Draft<string>('laporan', nip);
  before.keep('Imunisasi 14 bayi');
  before.write();
  const after = new Draft<string>('laporan', nip);
  expect(after.found).toBe('Imunisasi 14 bayi');
  expect(after.keptAt).toBe('2026-11-20T00:42:00.000Z');
});

test('on a shared phone another person finds nothing', () => {
  const draft = new Draft<string>('laporan', nip);
  draft.keep('milik Yohana');
  draft.write();
  expect(new Draft<string>('laporan', '198001012005011002').found).toBeNull();
});

test('what was sent is forgotten, also when a save was still to come', () => {
  const draft = new Draft<string>('laporan', nip);
  draft.keep('terkirim');
  draft.clear();
  vi.advanceTimersByTime(draftEvery);
  expect(stored()).toBeNull();
  expect(draft.state).toBe('empty');
});

test('a full phone is said, not hidden', () => {
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  const draft = new Draft<string>('laporan', nip);
  draft.keep('x');
  draft.write();
  expect(draft.state).toBe('full');
});

test('a draft that cannot be read is no draft', () => {
  localStorage.setItem(`capaian.draft.${nip}.laporan`, '{broken');
  expect(new Draft<string>('laporan', nip).found).toBeNull();
});
