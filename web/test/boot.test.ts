import { expect, test, vi } from 'vitest';
import { get } from 'web/shell/api.ts';
import { now, setClock } from 'web/shell/clock.ts';
import { today } from 'web/shell/format.ts';

test('an answer that stands in the page spares one request, and only one', async () => {
  document.body.innerHTML = '<script type="application/json" id="boot">{"/api/me": {"name": "Yohana \\u003c3"}}</script>';
  const asked = vi.fn(async () => new Response('{"name": "asked"}', { status: 200 }));
  vi.stubGlobal('fetch', asked);
  expect(await get('/api/me')).toEqual({ ok: true, value: { name: 'Yohana <3' } });
  expect(asked).not.toHaveBeenCalled();
  expect(await get('/api/me')).toEqual({ ok: true, value: { name: 'asked' } });
  vi.unstubAllGlobals();
});

test("a day is the server's, however wrong the phone's clock is", () => {
  setClock('2026-11-20T16:30:00Z');
  expect(today(420)).toBe('2026-11-20');
  expect(today(540)).toBe('2026-11-21');
  setClock(new Date().toISOString());
  expect(Math.abs(now() - Date.now())).toBeLessThan(1000);
});
