import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import NoticeBar from 'web/shell/notice-bar.svelte';
import { dismiss, notices, tell, undoSeconds } from 'web/shell/notice.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  dismiss();
  vi.useRealTimers();
});

test('a notice shows its receipt and counts ten seconds down, then goes', async () => {
  render(NoticeBar);
  tell('Laporan terkirim', { receipt: 'L-7F3K', undo: () => Promise.resolve() });
  await tick();
  expect(screen.getByRole('status').textContent).toContain('L-7F3K');
  vi.advanceTimersByTime(3_000);
  await tick();
  expect(screen.getByRole('button').textContent).toContain('7 dtk');
  vi.advanceTimersByTime((undoSeconds - 3) * 1_000);
  expect(notices.current).toBeNull();
});

test('pressing Batalkan undoes once and says so', async () => {
  const undo = vi.fn(() => Promise.resolve());
  render(NoticeBar);
  tell('11 disetujui', { undo });
  await tick();
  screen.getByRole('button', { name: /Batalkan/ }).click();
  await vi.advanceTimersByTimeAsync(0);
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status').textContent).toContain('Dibatalkan');
});

test('time stands still while the focus is on the button', async () => {
  render(NoticeBar);
  tell('Laporan terkirim', { undo: () => Promise.resolve() });
  await tick();
  screen.getByRole('button').focus();
  vi.advanceTimersByTime(60_000);
  expect(notices.current).not.toBeNull();
  screen.getByRole('button').blur();
  vi.advanceTimersByTime(undoSeconds * 1_000);
  expect(notices.current).toBeNull();
});

test('a new notice takes the place of the one before', async () => {
  render(NoticeBar);
  tell('satu');
  tell('dua');
  await tick();
  expect(screen.getByRole('status').textContent).not.toContain('satu');
  expect(screen.getByRole('status').textContent).toContain('dua');
});
