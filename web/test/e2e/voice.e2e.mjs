// What the public says, on the office's pages: the unit's figure with its reasons, answers from paper, and codes for a counter.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, desk, openBrowser, phone, scrollsSideways, shot, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const personnel = '198607152011012005', head = '197108231997032004';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

for (const size of [phone, desk]) {
  test(`the head of the office sees what speaks for a unit, and opens the reasons, ${size.width} px`, async () => {
    const page = await browser.page({ base, size });
    await signIn(page, head, password);
    await page.goto('/app/capaian-unit/2026-T4');
    const school = page.getByRole('listitem').filter({ hasText: 'SMA Negeri Way Tebu' });
    await school.getByText('Tanpa suara masyarakat', { exact: true }).waitFor();
    const shift = school.getByText(/Bagian survei kepuasan masyarakat/);
    assert.equal(await shift.isVisible(), false);
    await school.getByText(/^Angka unit .*; tanpa suara masyarakat/).click();
    await shift.click();
    await school.getByText(/jawaban, IKM .* seberat 30 jawaban/).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.equal(await scrollsSideways(page), false);
    await shot(page, `voice-unit-${size.width}`);
    await school.getByRole('button', { name: /Tetapkan/ }).click();
    await page.getByText(/Anda yang memutuskan/).waitFor();
    assert.equal(await page.locator('input[name$=predicate]:checked').count(), 0);
    await shot(page, `voice-unit-form-${size.width}`, { whole: false });
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`a clerk takes over answers from paper, told what is wrong before anything counts, ${size.width} px`, async () => {
    const page = await browser.page({ base, size });
    await signIn(page, personnel, password);
    await page.goto('/app/survei');
    await page.getByRole('link', { name: 'Masukkan jawaban dari kertas' }).click();
    const choose = (rows) => page.setInputFiles('input[type=file]', { name: 'survei.csv', mimeType: 'text/csv', buffer: Buffer.from(`Tanggal,Layanan,Loket,U1,U2,U3\n${rows}`) });
    await choose(`2026-11-18,SURAT,,5,3,3\n`);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByText('D2', { exact: true }).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.equal(await scrollsSideways(page), false);
    await shot(page, `voice-import-${size.width}`);
    await choose(`2026-11-18,SURAT,,4,3,3\n2026-11-18,SURAT,,3,,${size.width % 3 + 1}\n`);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByText('Berkas ini dapat dibaca: 2 jawaban. Belum ada yang disimpan.').waitFor();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText('2 jawaban sudah masuk dan ikut dihitung.').waitFor();
    await page.context().close();
  });

  test(`a clerk makes codes, and the counter takes each of them once, ${size.width} px`, async () => {
    const page = await browser.page({ base, size });
    await signIn(page, personnel, password);
    await page.goto('/app/survei');
    await page.getByRole('link', { name: 'Kode loket Loket 2' }).click();
    await page.getByRole('textbox', { name: 'Berapa kode' }).fill('12');
    await page.getByRole('button', { name: 'Buat kode' }).click();
    await page.getByText('Cetak 12 kode').waitFor();
    assert.equal(await page.locator('.slips li').count(), 12);
    assert.match(await page.locator('.slips b').first().textContent(), /^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
    assert.deepEqual(await axe(page), []);
    assert.equal(await scrollsSideways(page), false);
    await shot(page, `voice-codes-${size.width}`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('button', { name: 'Buat kode' }).isVisible(), false);
    assert.equal(await page.locator('.slips b').first().isVisible(), true);
    await shot(page, `voice-codes-print-${size.width}`);
    await page.context().close();
  });
}
