// The frame on the real server: who is not signed in is led to the sign-in page, which works and looks right without script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openBrowser, phone, scrollsSideways } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test('who is not signed in is led to the sign-in page and keeps the address', async () => {
  const page = await browser.page({ base });
  await page.goto('/app/menu');
  await page.waitForURL('**/masuk?lanjut=%2Fapp%2Fmenu');
  await page.context().close();
});

for (const theme of ['light', 'dark']) {
  test(`the sign-in page pleases axe and fits a phone, ${theme}`, async () => {
    const page = await browser.page({ base, theme, size: phone });
    await page.goto('/masuk');
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(page.complaints, []);
    assert.equal(await scrollsSideways(page), false);
    await page.context().close();
  });
}

test('the sign-in page can be used with scripts turned off', async () => {
  const page = await browser.page({ base, javaScriptEnabled: false });
  await page.goto('/masuk');
  await page.fill('input[name=nip]', '000000000000000000');
  await page.fill('input[name=password]', 'salah');
  await page.click('button[type=submit]');
  assert.equal(await page.locator('.error-summary').count(), 1);
  await page.context().close();
});
