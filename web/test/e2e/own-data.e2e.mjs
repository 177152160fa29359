// "Data saya salah", from the person to the office and back; and the roster as the inspectorate reads it. In order.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, openBrowser, phone, scrollsSideways, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const proposal = 'Atasan saya sejak 1 November adalah dr. Samudra Arkatama.';
const why = 'Surat tugasnya belum kami terima.';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

async function signedIn(nip) {
  const page = await browser.page({ base, size: phone });
  await signIn(page, nip, password);
  return page;
}

async function finish(page) {
  assert.deepEqual(await axe(page), []);
  assert.equal(await scrollsSideways(page), false);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test('a person sees what the roster says of them and says what is wrong', async () => {
  const page = await signedIn('199403112018012002');
  await page.goto('/app/menu');
  await page.getByRole('link', { name: 'Data saya' }).click();
  await page.getByText('drg. Indah Mahardewi, M.Kes.').waitFor();
  await page.getByRole('button', { name: 'Kirim usulan' }).click();
  await page.getByRole('alert').getByText('Pilih data yang salah.').waitFor();
  await page.locator('#isian-field').selectOption('superior');
  await page.locator('#isian-proposal').fill(proposal);
  await page.getByRole('button', { name: 'Kirim usulan' }).click();
  await page.locator('main .list').getByText('Menunggu').waitFor();
  await finish(page);
});

test('the office finds it from its home, and declines it with a reason that the person reads', async () => {
  const office = await signedIn('198601232009012010');
  await office.getByText('Sudah dinilai').waitFor();
  await office.getByRole('link', { name: /^Usul perbaikan data \(\d+\)/ }).click();
  const line = office.locator('main .list li', { hasText: proposal });
  await line.getByRole('button', { name: /^Tolak/ }).click();
  await office.locator('#isian-answer').fill(why);
  await office.getByRole('button', { name: 'Tolak usulan' }).click();
  await line.waitFor({ state: 'detached' });
  await finish(office);

  const page = await signedIn('199403112018012002');
  await page.goto('/app/data-saya');
  await page.getByText(why).first().waitFor();
  await finish(page);
});

test('the inspectorate finds a person and reads plan and results, and is offered nothing to change', async () => {
  const page = await signedIn('197002181996031003');
  await page.goto('/app/pegawai');
  const person = page.locator('tbody tr', { hasText: 'Sri Wedaringtyas' });
  await person.waitFor();
  assert.equal(await page.locator('main input[type=checkbox]').count(), 0);
  assert.equal(await page.getByRole('link', { name: 'Impor pegawai' }).count(), 0);
  await person.getByRole('link', { name: /^Hasil/ }).click();
  await page.getByRole('link', { name: 'Triwulan III 2026' }).click();
  await page.getByRole('heading', { name: 'Predikat Sri Wedaringtyas, A.Md.Keb.: Baik' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Terima hasil' }).count(), 0);
  await finish(page);
});
