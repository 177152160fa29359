// What the server puts into the shell of the pages: the first screen opens without asking for anything but files.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test('home opens without a question to the server, under the strict content policy', async () => {
  const page = await browser.page({ base });
  await signIn(page, '197512082000032003', password);
  const asked = [];
  page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()));
  await page.goto('/app/hari-ini');
  await page.getByRole('heading', { name: /^Selamat .*, / }).waitFor();
  await page.getByText('Yang perlu Anda kerjakan').waitFor();
  assert.deepEqual(asked, []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('every file that the shell names is there', async () => {
  const page = await browser.page({ base });
  await signIn(page, '197908252006042007', password);
  for (const address of ['/app', '/app/tim/tinjau', '/app/laporan/2026-11-20']) {
    const html = await (await page.request.get(address)).text();
    const named = [...html.matchAll(/href="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    assert.ok(named.some((path) => path.endsWith('.js')), address);
    for (const path of named) assert.equal((await page.request.get(path)).status(), 200, path);
  }
  await page.context().close();
});

test('a device is signed out from another one', async () => {
  const [here, there] = [await browser.page({ base }), await browser.page({ base })];
  for (const page of [here, there]) await signIn(page, '197002181996031003', password);
  await here.goto('/app/menu');
  await here.getByText('perangkat ini').waitFor();
  const others = here.getByRole('button', { name: /^Keluarkan/ });
  for (let left = await others.count(); left > 0; left -= 1) {
    await others.first().click();
    await here.waitForFunction((count) => document.querySelectorAll('main .list li button').length < count, left);
  }
  await there.goto('/app/menu');
  await there.waitForURL('**/masuk?lanjut=*');
  await Promise.all([here, there].map((page) => page.context().close()));
});

test('the team stands in the menu of who leads one, and of nobody else', async () => {
  for (const [nip, leads] of [['197908252006042007', true], ['197512082000032003', false]]) {
    const page = await browser.page({ base });
    await signIn(page, nip, password);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal((await page.locator('nav.bar a[href="/app/tim"]').count()) === 1, leads, nip);
    await page.context().close();
  }
});
