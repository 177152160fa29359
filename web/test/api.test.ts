import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { address, get, post, remove } from 'web/shell/api.ts';
import { connection } from 'web/shell/connection.svelte.ts';

const fetched = vi.fn<typeof fetch>();
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const headersOf = (call: number) => new Headers(fetched.mock.calls[call]?.[1]?.headers);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('a good answer carries the value', async () => {
  fetched.mockResolvedValue(json({ name: 'Yohana' }));
  expect(await get('/api/me')).toEqual({ ok: true, value: { name: 'Yohana' } });
});

test('an answer without content is no value', async () => {
  fetched.mockResolvedValue(new Response(null, { status: 204 }));
  expect(await remove('/api/session')).toEqual({ ok: true, value: undefined });
});

test('a refusal carries every error with its field, rule and sentence', async () => {
  const errors = [{ path: '/count', rule: 'number_is_malformed', message: 'Jumlah harus angka, misalnya 14' }];
  fetched.mockResolvedValue(json({ rule: 'number_is_malformed', errors }, 422));
  expect(await post('/api/activity-reports', { count: 'x' })).toEqual({ ok: false, status: 422, errors });
});

test('marks that nobody sees are not sent, those that a script needs are', async () => {
  fetched.mockImplementation(() => Promise.resolve(json({}, 201)));
  await post('/api/a', { text: '\u202a0812\u202c \u0007ꦏꦿꦁ 👩\u200d⚕️\ud83d', lines: ['a\nb\tc'] });
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({ text: '0812 ꦏꦿꦁ 👩\u200d⚕️', lines: ['a\nb\tc'] });
});

test('every POST has its own idempotency key, and keeps the one it is given', async () => {
  fetched.mockImplementation(() => Promise.resolve(json({}, 201)));
  await post('/api/a', {});
  await post('/api/a', {});
  await post('/api/a', {}, { key: 'the-same' });
  const keys = [0, 1, 2].map((call) => headersOf(call).get('Idempotency-Key'));
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-/);
  expect(keys[1]).not.toBe(keys[0]);
  expect(keys[2]).toBe('the-same');
});

test('a full server is asked again after the time it names, with the same key', async () => {
  fetched.mockResolvedValueOnce(json({}, 503, { 'Retry-After': '2' })).mockResolvedValueOnce(json({ id: '1' }, 201));
  const answer = post('/api/a', {});
  await vi.advanceTimersByTimeAsync(1_900);
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(await answer).toEqual({ ok: true, value: { id: '1' } });
  expect(headersOf(1).get('Idempotency-Key')).toBe(headersOf(0).get('Idempotency-Key'));
});

test('after three full answers the person is told', async () => {
  fetched.mockImplementation(() => Promise.resolve(json({}, 503, { 'Retry-After': '1' })));
  const answer = get('/api/a');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answer).toMatchObject({ ok: false, status: 503, errors: [{ rule: 'busy' }] });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('no network is a refusal named offline, and the frame knows until an answer comes', async () => {
  fetched.mockRejectedValueOnce(new TypeError('failed to fetch'));
  expect(await get('/api/a')).toMatchObject({ ok: false, status: 0, errors: [{ rule: 'offline' }] });
  expect(connection.online).toBe(false);
  fetched.mockResolvedValueOnce(json({}));
  await get('/api/a');
  expect(connection.online).toBe(true);
});

test('without a session the sign-in page opens and knows the way back', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  history.replaceState(null, '', '/app/laporan?bulan=2026-11');
  fetched.mockResolvedValue(json({}, 401));
  await get('/api/a');
  expect(assign).toHaveBeenCalledWith('/masuk?lanjut=%2Fapp%2Flaporan%3Fbulan%3D2026-11');
});

test('trouble in the server is told with its code, not with its words', async () => {
  fetched.mockResolvedValue(new Response('<h1>stack</h1>', { status: 500 }));
  const answer = await get('/api/a');
  expect(answer).toMatchObject({ ok: false, status: 500, errors: [{ rule: 'server_trouble' }] });
  expect(answer.ok ? '' : answer.errors[0]?.message).toContain('kode 500');
});

test('an address leaves out what was not given', () => {
  expect(address('/api/a', { day: '2026-11-20', unit: null, text: '', page: 0 })).toBe('/api/a?day=2026-11-20&page=0');
  expect(address('/api/a')).toBe('/api/a');
});
