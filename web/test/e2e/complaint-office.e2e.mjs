// What an office has around its complaints: answers to begin with, the measures and their table, and an import from LAPOR!.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, openBrowser, shot, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const personnel = '198501302010012007';
const verifier = '198109142006041005';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test('the office keeps answer templates, sees what is alike, and takes the table away', async () => {
  const page = await browser.page({ base });
  const findings = [];
  await signIn(page, verifier, password);
  await page.goto('/app/contoh-jawaban');
  await page.getByLabel('Judul').fill('Sedang dicek');
  await page.getByLabel('Isi jawaban').fill('Terima kasih, kami sedang mengeceknya.');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('heading', { name: 'Sedang dicek' }).waitFor();
  await look(page, 'complaint-templates', findings);
  await page.goto('/app/kinerja-pengaduan');
  await page.getByRole('link', { name: '.csv' }).waitFor();
  await look(page, 'complaint-measures', findings);
  const table = await page.request.get(await page.getByRole('link', { name: '.csv' }).getAttribute('href'));
  assert.match(await table.text(), /Tanggal Masuk/);
  await page.goto('/app/pengaduan');
  await page.locator('ol.list li').first().waitFor();
  await look(page, 'complaint-desk', findings);
  assert.deepEqual(findings, []);
  await page.context().close();
});

test('the personnel office imports an export of LAPOR!, told in words what is wrong with it', async () => {
  const page = await browser.page({ base });
  await signIn(page, personnel, password);
  await page.goto('/app/pengaduan');
  await page.getByRole('link', { name: 'Impor dari LAPOR!' }).click();
  const bring = async (text) => {
    await page.setInputFiles('input[type=file]', { name: 'lapor.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Periksa' }).click();
  };
  const heading = 'Tracking ID;Tanggal Laporan Masuk;Klasifikasi Laporan;Isi Laporan Akhir;Status Laporan\n';
  await bring(`${heading}9900001;2 Nov 2026;Aspirasi;Tambah kursi;Entah\n`);
  await page.getByText('tidak dikenal').waitFor();
  await shot(page, 'complaint-import-refused-390');
  await page.goto('/app/impor-tabel?isi=complaints');
  await bring(`${heading}9900001;2 Nov 2026;Aspirasi;Tambah kursi;Ditutup oleh Sistem\n`);
  await page.getByText('1 pengaduan').waitFor();
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByText('Sudah diterapkan').waitFor();
  await page.context().close();
});
