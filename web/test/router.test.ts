import { afterEach, beforeEach, expect, test } from 'vitest';
import { go, isOurs, router, setQuery, startRouter } from 'web/shell/router.svelte.ts';

let stop: () => void;
beforeEach(() => {
  history.replaceState(null, '', '/app/hari-ini');
  stop = startRouter();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function link(href: string, attributes: Record<string, string> = {}): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  document.body.append(made);
  return made;
}
const click = (extra: MouseEventInit = {}) => new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...extra });

test('a plain link inside the program is followed without a reload', () => {
  const event = click();
  link('/app/laporan?bulan=2026-11').dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(router.path).toBe('/app/laporan');
  expect(router.query.get('bulan')).toBe('2026-11');
});

test.each([
  ['a page of the server', '/masuk', {}, {}],
  ['an address that only begins alike', '/application', {}, {}],
  ['another site', 'https://example.org/app/x', {}, {}],
  ['a new tab', '/app/laporan', { target: '_blank' }, {}],
  ['a download', '/app/laporan', { download: '' }, {}],
  ['a click with Ctrl', '/app/laporan', {}, { ctrlKey: true }],
  ['a place on this page', '/app/hari-ini#isi', {}, {}],
])('%s is left to the browser', (_, href, attributes, keys) => {
  expect(isOurs(link(href, attributes), click(keys))).toBe(false);
});

test('a filter stands in the address, and an empty one does not', () => {
  go('/app/tim');
  setQuery({ unit: 'Klawasi', keadaan: 'menunggu' });
  expect(location.search).toBe('?unit=Klawasi&keadaan=menunggu');
  setQuery({ unit: '', keadaan: null });
  expect(location.search).toBe('');
});
