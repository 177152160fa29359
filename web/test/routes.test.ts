import { expect, test } from 'vitest';
import type { Page } from 'web/shell/page.ts';
import { barOf, match, mayOpen, menuOf } from 'web/shell/routes.ts';

function pageAt(path: string, extra: Partial<Page> = {}): Page {
  return { path, title: { id: path, en: path }, load: () => Promise.reject(), words: {} as Page['words'], ...extra };
}
const menu = (weight: number) => ({ name: { id: '', en: '' }, icon: 'report' as const, weight });

test('an address finds the page whose pattern fits, with the names in it', () => {
  const pages = [pageAt('/app/laporan'), pageAt('/app/laporan/:day')];
  expect(match(pages, '/app/laporan')?.page.path).toBe('/app/laporan');
  expect(match(pages, '/app/laporan/2026-11-20')?.params).toEqual({ day: '2026-11-20' });
});

test('a spelt-out segment wins over a name, in whichever order the pages are listed', () => {
  const pages = [pageAt('/app/tim/:person'), pageAt('/app/tim/tinjau')];
  expect(match(pages, '/app/tim/tinjau')?.page.path).toBe('/app/tim/tinjau');
});

test.each(['/app/laporan/', '/app/laporan//'])('a slash at the end changes nothing: %s', (path) => {
  expect(match([pageAt('/app/laporan')], path)).not.toBeNull();
});

test('an unknown address finds nothing, and an empty segment is no name', () => {
  expect(match([pageAt('/app/laporan/:day')], '/app/lapor/2026-11-20')).toBeNull();
  expect(match([pageAt('/app/:a/x')], '/app//x')).toBeNull();
});

test('a name in an address is decoded, and a broken escape is kept as it stands', () => {
  expect(match([pageAt('/app/:name')], '/app/Dinas%20Kesehatan')?.params['name']).toBe('Dinas Kesehatan');
  expect(match([pageAt('/app/:name')], '/app/%E0%A4%A')?.params['name']).toBe('%E0%A4%A');
});

test('a page for roles opens for whoever holds one of them', () => {
  const page = pageAt('/app/tim', { roles: ['superior', 'hr'] });
  expect(mayOpen(page, ['employee', 'superior'])).toBe(true);
  expect(mayOpen(page, ['employee'])).toBe(false);
});

test('the menu leaves out pages without an entry and pages of other roles', () => {
  const pages = [pageAt('/app/a', { menu: menu(1) }), pageAt('/app/b'), pageAt('/app/c', { menu: menu(1), roles: ['hr'] })];
  expect(menuOf(pages, { roles: ['employee'], leads: 0 }).map((page) => page.path)).toEqual(['/app/a']);
});

test('an entry for leaders is shown to who leads somebody', () => {
  const pages = [pageAt('/app/tim', { menu: { ...menu(1), forLeaders: true } })];
  expect(menuOf(pages, { roles: [], leads: 0 })).toEqual([]);
  expect(menuOf(pages, { roles: [], leads: 3 })).toHaveLength(1);
});

test('a phone shows the four weightiest entries, in the order of the menu', () => {
  const weights: [string, number][] = [['/a', 90], ['/b', 20], ['/c', 80], ['/d', 70], ['/e', 60]];
  const pages = weights.map(([path, weight]) => pageAt(path, { menu: menu(weight) }));
  expect(barOf(menuOf(pages, { roles: [], leads: 0 })).map((page) => page.path)).toEqual(['/a', '/c', '/d', '/e']);
});
