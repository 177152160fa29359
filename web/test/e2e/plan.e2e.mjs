// A plan for the next year, as it is made: written on a phone, returned, mended, agreed, changed. In order: each uses the one before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, desk, openBrowser, phone, scrollsSideways, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const midwife = '197512082000032003';
const head = '197908252006042007';
const returned = 'Target bayi terlalu rendah, samakan dengan sasaran desa.';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

async function signedIn(nip, options = {}) {
  const page = await browser.page({ base, ...options });
  await signIn(page, nip, password);
  return page;
}

const planOf = async (page, person) => (await page.request.get(`/api/people/${person}/plans/2027`)).json();
const me = async (page) => (await (await page.request.get('/api/me')).json()).person;
let employee; // their number, for the superior

async function finish(page) {
  assert.equal(await scrollsSideways(page), false);
  // The browser notes every refusal; the one of the first test is asked for.
  assert.deepEqual(page.complaints.filter((line) => !line.includes('422')), []);
  await page.context().close();
}

test('an employee writes a plan with two results on a phone, and what is missing is named before it goes', async () => {
  const page = await signedIn(midwife, { size: phone });
  employee = await me(page);
  await page.goto('/app/skp?tahun=2027');
  await page.getByRole('link', { name: 'Susun SKP' }).click();
  await page.locator('#isian-results-0-text').fill('Bayi di wilayah kerja mendapat imunisasi dasar lengkap');
  await page.locator('#isian-results-0-indicators-0-text').fill('Bayi yang diimunisasi lengkap');
  await page.locator('#isian-results-0-indicators-0-unit_label').fill('bayi');
  await page.getByRole('button', { name: 'Tambah hasil kerja' }).click();
  await page.locator('#isian-results-1-text').fill('Laporan program kesehatan ibu dan anak tepat waktu');
  await page.locator('#isian-results-1-indicators-0-text').fill('Laporan bulanan yang tepat waktu');
  await page.locator('#isian-results-1-indicators-0-target').fill('12');
  await page.locator('#isian-results-1-indicators-0-unit_label').fill('laporan');
  await page.getByRole('button', { name: 'Simpan dan ajukan' }).click();

  const summary = page.getByRole('alert');
  await summary.waitFor();
  assert.ok(await summary.evaluate((box) => box === document.activeElement), 'the summary takes the focus');
  assert.deepEqual(await axe(page), []);
  await page.locator('#isian-results-0-text').evaluate((box) => (box.closest('details').open = false));
  await summary.getByRole('link').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'isian-results-0-indicators-0-target', 'it leads into the folded result');
  await page.keyboard.type('212,5');
  await page.getByRole('button', { name: 'Simpan dan ajukan' }).click();
  await page.getByText('Menunggu persetujuan').waitFor();
  const { current } = await planOf(page, employee);
  assert.deepEqual(current.results.map(({ indicators }) => indicators[0].target), [212.5, 12]);
  await finish(page);
});

test('the superior returns it with a reason', async () => {
  const page = await signedIn(head, { size: desk });
  await page.goto(`/app/tim/skp/${employee}?tahun=2027`);
  await page.getByText('212,5 bayi').first().waitFor();
  await page.getByRole('button', { name: 'Kembalikan…' }).click();
  await page.locator('#isian-reason').fill(returned);
  await page.getByRole('button', { name: 'Kembalikan SKP' }).click();
  await page.getByText('Dikembalikan', { exact: true }).waitFor();
  assert.equal((await planOf(page, employee)).current.plan.return_reason, returned);
  await finish(page);
});

test('the employee reads why, loses nothing when the page is left, and sends it again', async () => {
  const page = await signedIn(midwife, { size: phone });
  await page.goto('/app/skp?tahun=2027');
  await page.getByText(returned).waitFor();
  await page.getByRole('link', { name: 'Perbaiki SKP' }).click();
  await page.locator('summary', { hasText: 'Hasil kerja 1' }).click();
  await page.locator('#isian-results-0-indicators-0-target').fill('300');
  await page.goto('/app/skp/ubah?tahun=2027');
  await page.getByText('tersimpan di ponsel pukul').waitFor();
  await page.locator('summary', { hasText: 'Hasil kerja 1' }).click();
  assert.equal(await page.locator('#isian-results-0-indicators-0-target').inputValue(), '300');
  await page.getByRole('button', { name: 'Simpan dan ajukan' }).click();
  await page.getByText('Menunggu persetujuan').waitFor();
  await finish(page);
});

test('the superior agrees', async () => {
  const page = await signedIn(head, { size: phone });
  await page.goto(`/app/tim/skp/${employee}?tahun=2027`);
  await page.getByRole('button', { name: 'Setujui' }).click();
  await page.getByText('Disetujui', { exact: true }).waitFor();
  assert.equal((await planOf(page, employee)).current.plan.state, 'agreed');
  await finish(page);
});

test('a change is shown to the superior as what was and what becomes', async () => {
  const page = await signedIn(midwife, { size: phone });
  await page.goto('/app/skp/ubah?tahun=2027');
  await page.locator('summary', { hasText: 'Hasil kerja 1' }).click();
  await page.locator('#isian-results-0-indicators-0-target').fill('320');
  await page.getByRole('button', { name: 'Simpan dan ajukan' }).click();
  await page.getByText('Versi 1 tetap berlaku').waitFor();
  await page.context().close();

  const superior = await signedIn(head, { size: phone });
  await superior.goto(`/app/tim/skp/${employee}?tahun=2027`);
  const changes = superior.locator('section', { has: superior.getByRole('heading', { name: 'Yang berubah dari versi 1' }) });
  await changes.waitFor();
  assert.equal(await changes.locator('del').innerText(), '300 bayi');
  assert.equal(await changes.locator('strong').innerText(), '320 bayi');
  await finish(superior);
});

test('the superior gives one of the team a result in the tree, and it stands there as a draft', async () => {
  const page = await signedIn(head, { size: phone });
  await page.goto('/app/skp/pohon?tahun=2026');
  const branch = page.locator('section.card', { has: page.getByText('Belum ada hasil kerja tim yang mendukung.') }).first();
  await branch.getByRole('button', { name: 'Beri hasil kerja…' }).click();
  await page.locator('#isian-person').selectOption({ index: 1 });
  await page.locator('#isian-text').fill('Rekap tindak lanjut direktif tersusun setiap Senin');
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Beri hasil kerja', exact: true }).click();
  await page.locator('section.card li', { hasText: 'Rekap tindak lanjut direktif' }).getByText('Draf').waitFor();
  await finish(page);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the plan, its form, the superior's page and the tree, ${theme}`, async () => {
    const findings = [];
    const looked = [
      [midwife, '/app/skp'], [midwife, '/app/skp/ubah'], [midwife, '/app/skp?tahun=2030'],
      [head, `/app/tim/skp/${employee}?tahun=2027`], [head, '/app/skp/pohon'], [head, '/app/skp/ubah'],
    ];
    for (const nip of [midwife, head]) {
      const page = await signedIn(nip, { size: phone, theme });
      for (const [, address] of looked.filter(([who]) => who === nip)) {
        await page.goto(address);
        await page.locator('main .card, main form').first().waitFor();
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
        for (const found of await axe(page)) findings.push(`${address}: ${found}`);
        if (await scrollsSideways(page)) findings.push(`${address}: scrolls sideways`);
      }
      findings.push(...page.complaints);
      await page.context().close();
    }
    assert.deepEqual(findings, []);
  });
}
