// The pages that need neither sign-in nor script: the first page, the check of a document, the rules.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openBrowser, phone, scrollsSideways, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test('the first page leads to sign-in, to the check of a document and to the rules, without script', async () => {
  const page = await browser.page({ base, javaScriptEnabled: false });
  await page.goto('/');
  const leadsTo = await page.locator('main a.button').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const place of ['/masuk', '/v', '/adu', '/aturan']) assert.ok(leadsTo.includes(place), place);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await page.context().close();
});

test('who is signed in is led from the first page to today', async () => {
  const page = await browser.page({ base });
  await signIn(page, '197512082000032003', 'anyaman-tikar-2026');
  await page.goto('/');
  await page.waitForURL('**/app/hari-ini');
  await page.context().close();
});

test('a code copied from paper is checked in any spelling; an unknown one can be mended on the spot', async () => {
  const page = await browser.page({ base, javaScriptEnabled: false });
  await page.goto('/v');
  await page.fill('#kode', 'abcd-efgh 2345');
  await page.getByRole('button', { name: 'Periksa' }).click();
  await page.waitForURL('**/v/ABCDEFGH2345');
  assert.equal(await page.locator('#kode').inputValue(), 'ABCDEFGH2345');
  await page.context().close();
});

for (const theme of ['light', 'dark']) {
  test(`the public pages please axe and fit a phone, ${theme}`, async () => {
    const page = await browser.page({ base, theme, size: phone });
    const findings = [];
    for (const address of ['/', '/v', '/v/TIDAKADA', '/aturan', '/aturan/tanjung-sela', '/masuk']) {
      await page.goto(address);
      for (const found of await axe(page)) findings.push(`${address}: ${found}`);
      if (await scrollsSideways(page)) findings.push(`${address}: scrolls sideways`);
    }
    assert.deepEqual(findings, []);
    await page.context().close();
  });
}
