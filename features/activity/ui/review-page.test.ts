import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import ReviewPage from './review-page.svelte';
import type { Flag } from './review-queue.ts';
import text from './review-text.id.ts';

const twelve = Array.from({ length: 12 }, (_, i) => ({
  report: { id: String(i + 1), employee: '7', day: '2026-11-20', text: `Laporan ${i + 1}`, quantity: null, minutes: null, link: null, punctuality: 'on_time', written_at: '2026-11-20T00:42:00Z' },
  employee: { person: '7', full_name: `Pegawai ${i + 1}`, title: 'Bidan', unit_name: 'Puskesmas' },
  result_text: null,
  unit_label: null,
  evidence: 0,
  flags: (i === 11 ? ['entered_late'] : []) as Flag[],
}));
const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
let decisions: { reports: string[]; verdict: string; reason: string }[] = [];
let verdict = () => answer(201, { review: String(decisions.length), reports: 1 });

beforeEach(async () => {
  decisions = [];
  verdict = () => answer(201, { review: String(decisions.length), reports: 1 });
  vi.stubGlobal('fetch', (url: string, request: RequestInit) => {
    if (request.method !== 'POST') return Promise.resolve(answer(200, { waiting: twelve }));
    expect(url).toBe('/api/report-reviews');
    decisions.push(JSON.parse(request.body as string) as (typeof decisions)[number]);
    return Promise.resolve(verdict());
  });
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  render(ReviewPage, { text, params: {}, query: new URLSearchParams() });
  (await screen.findByRole('button', { name: /Pegawai 1 / })).focus();
});

const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

test('twelve reports are reviewed with 28 keys and nothing else', async () => {
  await press('r');
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]));
  await press('1');
  await fireEvent.submit(document.querySelector('form')!); // what Enter does on a radio button
  for (let i = 0; i < 10; ++i) await press('s');
  await press('s'); // the last one is flagged: this opens it
  expect(decisions.length).toBe(11);
  await press('s');
  expect(await screen.findByText('11 disetujui, 1 dikembalikan.')).toBeTruthy();
  expect(decisions[0]).toEqual({ reports: ['1'], verdict: 'returned', reason: text.reasonSentences.quantity });
});

test('the whole list is approved without what is flagged or marked', async () => {
  await press('x');
  await fireEvent.click(screen.getByRole('button', { name: text.approveMany(10) }));
  expect(decisions[0]?.reports).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
});

test('a report stays in the list when the server refuses', async () => {
  verdict = () => answer(422, { errors: [{ path: '', rule: 'day_is_closed', message: 'Periode sudah ditutup.' }] });
  await press('s');
  expect((await screen.findByRole('alert')).textContent).toContain('Periode sudah ditutup.');
  expect(screen.getAllByRole('button', { name: /Pegawai/ }).length).toBe(12);
  expect(screen.queryByText(/disetujui\./)).toBeNull();
});
