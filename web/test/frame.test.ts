import { configure, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { go, startRouter } from 'web/shell/router.svelte.ts';
import { openSession } from 'web/shell/session.svelte.ts';
import Shell from 'web/shell/shell.svelte';
import { speak } from 'web/shell/words.svelte.ts';

const me = { name: 'Yohana Kambu', nip: '199003122015042001', agency_name: 'Kabupaten Sorong', zone_minutes: 540, roles: [], must_change: false };
// Pages are loaded when they are opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });
let stop: () => void;

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(me))));
  stop = startRouter();
});
afterEach(async () => {
  stop();
  vi.unstubAllGlobals();
  await speak('id');
});

async function openAt(path: string): Promise<void> {
  go(path);
  render(Shell);
  await openSession();
}

test('a page opens under the agency’s name, with its title in the tab', async () => {
  await openAt('/app/menu');
  expect(await screen.findByRole('heading', { level: 1, name: 'Menu' })).toBeTruthy();
  expect(screen.getByRole('banner').textContent).toContain('Kabupaten Sorong');
  expect(document.title).toBe('Menu · Capaian');
});

test('after a change of page the focus is on its heading', async () => {
  await openAt('/app/menu');
  await screen.findByRole('heading', { level: 1, name: 'Menu' });
  go('/app/galeri/papan');
  const heading = await screen.findByRole('heading', { level: 1, name: 'Papan kalibrasi' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('an unknown address says so and offers a way back', async () => {
  await openAt('/app/entah');
  expect(await screen.findByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Kembali ke halaman awal' }).getAttribute('href')).toBe('/app');
});

test('a page of another role stays closed and names who is signed in', async () => {
  await openAt('/app/galeri/terlarang');
  expect(await screen.findByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' })).toBeTruthy();
  expect(screen.getByRole('main').textContent).toContain('Anda masuk sebagai Yohana Kambu');
});

test('another language changes the words of the page and keeps the page', async () => {
  await openAt('/app/menu');
  await screen.findByRole('heading', { level: 1, name: 'Menu' });
  screen.getByRole('radio', { name: 'English' }).click();
  expect(await screen.findByRole('button', { name: 'Sign out' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(document.cookie).toContain('bahasa=en');
});

test('a person with an issued password is led to choose their own', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ ...me, must_change: true }))));
  await openAt('/app/menu');
  expect(assign).toHaveBeenCalledWith('/kata-sandi?lanjut=%2Fapp%2Fmenu');
});
