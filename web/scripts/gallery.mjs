// Every component in every state, on a phone and a desk, light and dark: axe and the content policy must find nothing, nothing may
// scroll sideways, and the pictures are left in build/shots. The last line is "N passed, N failed".
import { build } from 'vite';
import { axe, desk, narrow, openBrowser, phone, scrollsSideways, shot } from './browser.mjs';
import { serveGallery } from './gallery-server.mjs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

async function submitEmpty(page) {
  await page.fill('#isian-text', '');
  await page.click('button[type=submit]');
  await page.waitForSelector('.error-summary:focus');
}
async function openSheet(page) {
  await page.click('text=Isi laporan hari ini >> nth=0');
  await page.waitForTimeout(300);
}
async function showUndo(page) {
  await page.click('text=Ulangi laporan kemarin');
  await page.waitForSelector('text=Batalkan');
}

const states = [
  { name: 'galeri', path: '/app/galeri' },
  { name: 'lembar', path: '/app/galeri', act: openSheet, whole: false },
  { name: 'batalkan', path: '/app/galeri', act: showUndo, whole: false },
  { name: 'formulir', path: '/app/galeri/formulir' },
  { name: 'formulir-galat', path: '/app/galeri/formulir', act: submitEmpty },
  { name: 'mengapa', path: '/app/galeri/mengapa' },
  { name: 'papan', path: '/app/galeri/papan' },
  { name: 'menu', path: '/app/menu' },
  { name: 'terlarang', path: '/app/galeri/terlarang' },
  { name: 'tidak-ada', path: '/app/entah' },
  { name: 'masuk', path: '/contoh/sample-sign-in' },
  { name: 'survei', path: '/contoh/sample-survey' },
];
const sizes = { phone, narrow, desk };

async function look(browser, base, state, sizeName, theme) {
  const page = await browser.page({ base, size: sizes[sizeName], theme, reducedMotion: 'reduce' });
  await page.goto(state.path);
  await page.waitForSelector('main h1');
  await page.evaluate(() => document.fonts.ready);
  await state.act?.(page);
  const found = [...(await axe(page)), ...page.complaints];
  if (await scrollsSideways(page)) found.push('the page scrolls sideways');
  await shot(page, `${state.name}-${sizeName}-${theme}`, { whole: state.whole ?? true });
  await page.context().close();
  return found;
}

await build({ root, mode: 'gallery', logLevel: 'error' });
const server = await serveGallery();
const browser = await openBrowser();
let passed = 0;
let failed = 0;
for (const state of states) {
  for (const sizeName of Object.keys(sizes)) {
    for (const theme of sizeName === 'narrow' ? ['light'] : ['light', 'dark']) {
      const found = await look(browser, server.base, state, sizeName, theme);
      if (found.length === 0) passed += 1;
      else failed += 1;
      for (const one of found) console.log(`${state.name} ${sizeName} ${theme}: ${one}`);
    }
  }
}
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
