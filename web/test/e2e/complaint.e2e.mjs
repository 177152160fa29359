// A citizen complains and follows the complaint without a script; an officer finds it on the desk and answers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openBrowser, phone, scrollsSideways, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const verifier = '198109142006041005';
// One grey point, with a comment that tells where it was taken.
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

async function complain(page, text) {
  await page.goto('/adu/banyumanik');
  await page.getByLabel('Waktu').check();
  await page.fill('#cerita', text);
  await page.fill('#unit', 'banyumanik');
  await page.setInputFiles('#foto', { name: 'foto.png', mimeType: 'image/png', buffer: photo });
  await page.getByRole('button', { name: 'Kirim pengaduan' }).click();
}

test('without a script: what is unclear is asked, the number is given, the page tells what became of it', async () => {
  const page = await browser.page({ base, javaScriptEnabled: false, size: phone });
  await complain(page, 'Loket tutup jam sepuluh');
  await page.getByText('Yang mana?').waitFor();
  assert.equal(await page.locator('#cerita').inputValue(), 'Loket tutup jam sepuluh');
  await page.getByLabel('Kecamatan Banyumanik', { exact: true }).check();
  await page.getByRole('button', { name: 'Kirim pengaduan' }).click();
  await page.waitForURL('**/lacak/ADU-*');
  await page.getByText('2 Desember 2026').waitFor();
  await page.fill('#balasan', 'Masih tutup');
  await page.getByRole('button', { name: 'Kirim balasan' }).click();
  await page.getByText('Masih tutup').waitFor();
  await page.context().close();
});

for (const theme of ['light', 'dark']) {
  test(`the pages of complaints please axe and fit a phone, ${theme}`, async () => {
    const page = await browser.page({ base, theme, size: phone });
    await complain(page, 'Antre lama');
    const findings = [];
    const look = async (where) => {
      for (const found of await axe(page)) findings.push(`${where}: ${found}`);
      if (await scrollsSideways(page)) findings.push(`${where}: scrolls sideways`);
    };
    await look('/adu with a choice');
    for (const address of ['/adu', '/adu/banyumanik', '/lacak', '/lacak/ADU-2222-2222']) {
      await page.goto(address);
      await look(address);
    }
    await signIn(page, verifier, password);
    for (const address of ['/app/pengaduan', '/app/pengaduan-tentang-saya', '/app/kinerja-pengaduan']) {
      await page.goto(address);
      await page.locator('h1').waitFor();
      await look(address);
    }
    assert.deepEqual(findings, []);
    await page.context().close();
  });
}

test('the officer verifies and answers; the desk says how many working days are left', async () => {
  const page = await browser.page({ base });
  await signIn(page, verifier, password);
  await page.goto('/app/pengaduan');
  await page.getByText('terlambat').first().waitFor();
  await page.getByRole('link', { name: /Kursi tunggu/ }).click();
  await page.getByRole('button', { name: 'Teruskan' }).waitFor();
  await page.getByLabel('Unit yang menjawab').selectOption({ label: 'Kecamatan Banyumanik' });
  await page.getByRole('button', { name: 'Teruskan' }).click();
  await page.getByRole('button', { name: 'Kirim jawaban akhir' }).waitFor();
  await page.getByLabel('Isi').first().fill('Petugas sudah diarahkan');
  await page.getByRole('button', { name: 'Kirim jawaban akhir' }).click();
  await page.getByText('Dijawab').first().waitFor();
  await page.goto('/app/kinerja-pengaduan');
  await page.getByLabel('Periode masuk').selectOption({ label: 'Triwulan III 2026' });
  await page.getByLabel('Dibandingkan dengan').selectOption({ label: 'Triwulan II 2026' });
  await page.getByText('Terbukti').waitFor();
  await page.context().close();
});
