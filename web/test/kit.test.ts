import { render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import AnyamanBoard from 'web/kit/anyaman-board.svelte';
import Button from 'web/kit/button.svelte';
import KeyHelp from 'web/kit/key-help.svelte';
import { listKeys } from 'web/kit/list-keys.ts';
import ProgressBar from 'web/kit/progress-bar.svelte';
import { written, type Param, type Reason } from 'web/kit/reason.ts';
import Reasons from 'web/kit/reasons.svelte';
import Skeleton from 'web/kit/skeleton.svelte';
import Table from 'web/kit/table.svelte';
import TaskList from 'web/kit/task-list.svelte';
import { setShortcuts } from 'web/shell/preferences.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  setShortcuts(true);
});
const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

test('waiting shows nothing for 300 ms, then lines, and after 8 s a sentence and a way on', async () => {
  const { container } = render(Skeleton, { onretry: () => undefined });
  expect(container.querySelector('.shown')).toBeNull();
  vi.advanceTimersByTime(300);
  await tick();
  expect(container.querySelector('.shown')).not.toBeNull();
  vi.advanceTimersByTime(7_700);
  await tick();
  expect(screen.getByRole('status').textContent).toContain('Sinyal lemah. Isian Anda aman.');
  expect(screen.getByRole('button', { name: 'Coba lagi' })).toBeTruthy();
});

test('a busy button keeps the focus and ignores presses', () => {
  const onclick = vi.fn();
  render(Button, { busy: true, onclick, children: words('Kirim') });
  const button = screen.getByRole('button');
  button.focus();
  button.click();
  expect(onclick).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});

test('a task that cannot be started yet is no link', () => {
  render(TaskList, { tasks: [{ title: 'Evaluasi', href: null }, { title: 'Laporan', href: '/app/laporan' }] });
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Laporan']);
});

test('progress beyond the target fills the bar and keeps its figures', () => {
  render(ProgressBar, { label: 'Pengaduan', done: 12, of: 9 });
  expect(screen.getByText('12 / 9')).toBeTruthy();
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(9);
});

test('a table sorts figures largest first, then turns round', async () => {
  const onsort = vi.fn();
  const columns = [{ key: 'name', name: 'Nama' }, { key: 'count', name: 'Jumlah', number: true, sortable: true }];
  const table = { caption: 'Laporan', columns, rows: ['a'], id: String, cell: words('x'), onsort };
  const { rerender } = render(Table, table);
  screen.getByRole('button', { name: /Jumlah/ }).click();
  expect(onsort).toHaveBeenLastCalledWith({ key: 'count', down: true });
  await rerender({ sorting: { key: 'count', down: true } });
  expect(screen.getByRole('columnheader', { name: /Jumlah/ }).getAttribute('aria-sort')).toBe('descending');
  screen.getByRole('button', { name: /Jumlah/ }).click();
  expect(onsort).toHaveBeenLastCalledWith({ key: 'count', down: false });
});

test('a table’s region is named by its caption and can be reached by keyboard', () => {
  render(Table, { caption: 'Laporan tim', columns: [{ key: 'a', name: 'A' }], rows: ['x'], id: String, cell: words('x') });
  const region = screen.getByRole('region', { name: 'Laporan tim' });
  expect(region.getAttribute('tabindex')).toBe('0');
  expect(screen.getByRole('rowheader')).toBeTruthy();
});

test('the board says counts, predicates and the chosen cell', () => {
  const onchoose = vi.fn();
  const meets = { results: 'meets', behaviour: 'meets' } as const;
  render(AnyamanBoard, { caption: 'Dinas', count: ({ results }) => (results === 'meets' ? 96 : 0), chosen: meets, onchoose });
  const chosen = screen.getByRole('button', { pressed: true });
  expect(chosen.textContent).toMatch(/96 orang,\s*Baik\s*33%/);
  chosen.click();
  expect(onchoose).toHaveBeenCalledWith(expect.objectContaining(meets));
});

const param = (kind: Param['kind'], number: number, text = ''): Param => ({ key: 'k', kind, number, text });
const say = { sentence: (one: Reason) => one.rule, param: (key: string) => key, name: (name: string) => `(${name})` };

test.each([
  [param('amount', 125_000), '12,5'],
  [param('percent', 1_121_400), '112,14%'],
  [param('basis_points', 8650), '86,5%'],
  [param('count', 3), '3'],
  [param('name', 0, 'above'), '(above)'],
  [param('text', 0, 'apa adanya'), 'apa adanya'],
])('a figure of a reason is written in its unit: %o', (given, expected) => {
  expect(written(given, say)).toBe(expected);
});

test('reasons open on their rule, figures and article, and keep what is below closed', () => {
  const leaf: Reason = { rule: 'Cakupan imunisasi', article: '', params: [], evidence: [{ kind: 'indicator', id: '7' }], children: [] };
  const reason: Reason = { rule: 'Predikat Baik', article: 'Pasal 24', params: [param('count', 3)], evidence: [], children: [leaf] };
  const { container } = render(Reasons, { reason, words: say, evidence: words('bukti') });
  expect([...container.querySelectorAll('details')].map((one) => one.open)).toEqual([true, false]);
  expect(container.textContent).toContain('Dasar: Pasal 24');
  expect(screen.getByText('bukti')).toBeTruthy();
});

test('single keys work inside the list only, not while typing, and can be turned off', () => {
  const approve = vi.fn();
  const list = document.createElement('div');
  list.innerHTML = '<button></button><input>';
  const stop = listKeys({ s: approve })(list);
  const press = (on: Element | null, extra = {}) => on?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, ...extra }));
  press(list.querySelector('button'));
  expect(approve).toHaveBeenCalledTimes(1);
  press(list.querySelector('input'));
  press(list.querySelector('button'), { ctrlKey: true });
  setShortcuts(false);
  press(list.querySelector('button'));
  expect(approve).toHaveBeenCalledTimes(1);
  stop();
});

test('the help for keys goes with the keys', async () => {
  render(KeyHelp, { keys: [{ keys: ['J', 'K'], does: 'pindah' }] });
  expect(screen.getByText(/pindah/)).toBeTruthy();
  setShortcuts(false);
  await tick();
  expect(screen.queryByText(/pindah/)).toBeNull();
});
