// Photographs the employee's pages from web/dist with an invented person's answers, and asks axe and the content policy about each:
// node test/employee-look.mjs [PART-OF-A-NAME]. Pictures are left in build/shots; the last line is "N passed, N failed".
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { axe, openBrowser, phone, scrollsSideways, shot } from '../scripts/browser.mjs';
import { answerTo } from './employee-answers.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; require-trusted-types-for 'script'";
const me = {
  account: '1', person: '1', name: 'Yohana Kambu', nip: '199003122015042001', agency_name: 'Kabupaten Sorong', zone_minutes: 540, now: new Date().toISOString(), roles: [], must_change: false,
};

async function answer(url) {
  if (url.pathname.startsWith('/api/')) {
    const found = url.pathname === '/api/me' ? me : answerTo(url);
    if (!found) throw new Error(`no answer for ${url.pathname}`);
    return { type: 'application/json', body: JSON.stringify(found) };
  }
  const file = url.pathname.startsWith('/app') ? 'index.html' : normalize(url.pathname);
  return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(join(dist, file)) };
}

const server = createServer((request, response) => {
  answer(new URL(request.url, 'http://localhost')).then(
    ({ type, body }) => response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const send = async (page) => {
  await page.fill('#isian-text', 'Imunisasi 14 bayi di Posyandu Klawasi');
  await page.click('button[type=submit]');
  await page.waitForSelector('text=L-7F3K2M');
};
const sendEmpty = async (page) => {
  await page.click('button[type=submit]');
  await page.waitForSelector('.error-summary:focus');
};
const states = [
  { name: 'hari-ini', path: '/app/hari-ini' },
  { name: 'laporan-isi', path: '/app/laporan/2026-11-20' },
  { name: 'laporan-ulang', path: '/app/laporan/2026-11-20?ulang=1' },
  { name: 'laporan-kosong', path: '/app/laporan/2026-11-20', act: sendEmpty },
  { name: 'laporan-terkirim', path: '/app/laporan/2026-11-20', act: send, whole: false },
  { name: 'laporan-perbaiki', path: '/app/laporan/2026-11-18?laporan=2' },
  { name: 'laporan-saya', path: '/app/laporan' },
  { name: 'laporan-tempel', path: '/app/laporan/tempel' },
  { name: 'laporan-refleksi', path: '/app/laporan/refleksi' },
  { name: 'skp', path: '/app/skp' },
  { name: 'skp-ubah', path: '/app/skp/ubah' },
  { name: 'skp-tim', path: '/app/tim/skp/1' },
  { name: 'hasil', path: '/app/hasil' },
  { name: 'hasil-mengapa', path: '/app/hasil/2026-T3' },
];

async function look(browser, { name, path, act, whole = true }, theme) {
  const page = await browser.page({ base, size: phone, theme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(new Date('2026-11-19T23:00:00Z'));
  await page.goto(path, { waitUntil: 'networkidle' });
  await act?.(page);
  const found = [...(await axe(page)), ...page.complaints];
  if (await scrollsSideways(page)) found.push('the page scrolls sideways');
  await shot(page, `pegawai-${name}-${theme}`, { whole });
  await page.context().close();
  return found;
}

const browser = await openBrowser();
let passed = 0;
let failed = 0;
for (const state of states.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  for (const theme of ['light', 'dark']) {
    const found = await look(browser, state, theme);
    if (found.length === 0) passed += 1;
    else failed += 1;
    for (const one of found) console.log(`${state.name} ${theme}: ${one}`);
  }
}
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
