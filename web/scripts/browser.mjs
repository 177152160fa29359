// Chromium for tests that look at pages: sign in, photograph, and ask axe what a blind or keyboard-only person would meet.
import { mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const shots = fileURLToPath(new URL('../../build/shots/', import.meta.url));

export const phone = { width: 390, height: 800 };
export const narrow = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

const executable = process.env.CAPAIAN_CHROMIUM ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

// A browser with an empty profile, closed and wiped by its close().
export async function openBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'capaian-chromium-'));
  const browser = await chromium.launch({ executablePath: executable, args: flags, env: { ...process.env, HOME: profile } });
  return {
    // size: one of the above; theme: light or dark. Whatever the page complains of is gathered in page.complaints.
    async page({ base, size = phone, theme = 'light', ...rest }) {
      const context = await browser.newContext({ baseURL: base, viewport: size, colorScheme: theme, locale: 'id-ID', bypassCSP: false, ...rest });
      const page = await context.newPage();
      page.complaints = [];
      page.runsScripts = rest.javaScriptEnabled !== false;
      page.on('pageerror', (error) => page.complaints.push(`error: ${error.message}`));
      page.on('console', (line) => line.type() === 'error' && page.complaints.push(`console: ${line.text()}`));
      return page;
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

// Through the server's own page, as a person does.
export async function signIn(page, nip, password) {
  await page.goto('/masuk');
  await page.fill('input[name=nip]', nip);
  await page.fill('input[name=password]', password);
  await Promise.all([page.waitForURL('**/app/**'), page.click('button[type=submit]')]);
}

// What axe finds, one line each; an empty list is the only good one. The script comes in through the debugger, past the CSP.
export async function axe(page) {
  return page.runsScripts ? axeFindings(page) : withScripts(page, () => axeFindings(page));
}

async function axeFindings(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

// A page without scripts has no timers either, and axe would wait for one for ever: it gets them for as long as it looks.
async function withScripts(page, act) {
  const line = await page.context().newCDPSession(page);
  const disable = (value) => line.send('Emulation.setScriptExecutionDisabled', { value });
  await disable(true);  // this session has to have said so before it can take it back
  await disable(false);
  try {
    return await act();
  } finally {
    await disable(true);
    await line.detach();
  }
}

export async function shot(page, name, { whole = true } = {}) {
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: whole });
}

// True when the page would have to be moved sideways to be read.
export function scrollsSideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

// Axe, the width, and a photograph, on a phone and on a desk; what is wrong is added to the findings.
export async function look(page, name, findings) {
  const before = page.viewportSize();
  for (const size of [phone, desk]) {
    const where = `${name}-${size.width}`;
    await page.setViewportSize(size);
    for (const found of await axe(page)) findings.push(`${where}: ${found}`);
    if (await scrollsSideways(page)) findings.push(`${where}: scrolls sideways`);
    await shot(page, where);
  }
  await page.setViewportSize(before);
}

// All that a page brings over the line with nothing kept from before, in bytes.
export async function transferred(page, address) {
  const line = await page.context().newCDPSession(page);
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(address, { waitUntil: 'networkidle' });
  await line.detach();
  return bytes;
}
