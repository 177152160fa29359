// A citizen with an old phone and no script: answers a survey, reads what came of it, complains with a photo, follows the complaint, replies, and
// says in the end how it was handled.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, look, openBrowser, shot, signIn, transferred } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const personnel = '198501302010012007';
const verifier = '198109142006041005';
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
const elements = ['requirements', 'procedure', 'time', 'cost', 'product', 'competence', 'conduct', 'complaint_handling', 'facilities'];
let browser;
let point;
let service;

before(async () => {
  browser = await openBrowser();
  const page = await browser.page({ base });
  await signIn(page, personnel, password);
  const { services, points } = await (await page.request.get('/api/services')).json();
  service = services.find(({ standing }) => standing === 'open');
  point = points.find((one) => one.service === service.id);
  await page.context().close();
});
after(() => browser.close());

const plain = () => browser.page({ base, javaScriptEnabled: false });

test('answers the survey: what is left out is asked for, and the thanks lead to the results and to a complaint about this service', async () => {
  const findings = [];
  const page = await plain();
  await page.goto(`/s/${point.address}`);
  await look(page, 'citizen-survey', findings);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByRole('link', { name: 'Jawab pertanyaan 9.' }).waitFor();
  await look(page, 'citizen-survey-refused', findings);
  for (const name of elements) await page.locator(`input[name=${name}][value="3"]`).check();
  await page.fill('#remark', 'Terima kasih');
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.waitForURL('**/terima-kasih');
  await look(page, 'citizen-survey-thanks', findings);
  await page.getByRole('link', { name: 'Lihat hasil layanan ini' }).click();
  await page.waitForURL(`**/layanan/${service.address}`);
  await look(page, 'citizen-service', findings);
  await page.getByRole('link', { name: 'Kirim pengaduan tentang layanan ini' }).click();
  await page.waitForURL('**/adu/banyumanik?layanan=*');
  assert.ok((await page.locator('#unit').inputValue()).startsWith(service.name));
  await look(page, 'citizen-complain', findings);
  assert.deepEqual(findings, []);
  await page.context().close();
});

test('complains with a photo, reads the answer, replies, and closes it with a mark', async () => {
  const findings = [];
  const page = await plain();
  await page.goto(`/adu/banyumanik?layanan=${service.address}`);
  await page.getByLabel('Sarana').check();
  await page.fill('#cerita', 'Printer loket rusak.\nSudah tiga hari');
  await page.setInputFiles('#foto', { name: 'foto.png', mimeType: 'image/png', buffer: photo });
  await page.getByRole('button', { name: 'Kirim pengaduan' }).click();
  await page.waitForURL('**/lacak/ADU-*');
  assert.match(await page.locator('ol.list').innerText(), /rusak\.\n+Sudah[^]*Foto Anda sudah diterima/);
  await look(page, 'citizen-received', findings);
  const address = new URL(page.url()).pathname;

  const officer = await browser.page({ base, size: desk });
  await signIn(officer, verifier, password);
  await officer.goto('/app/pengaduan');
  await officer.getByRole('link', { name: /Printer loket/ }).click();
  await officer.getByRole('button', { name: 'Teruskan' }).click();
  await officer.getByRole('button', { name: 'Kirim jawaban akhir' }).waitFor();
  assert.equal(await officer.getByRole('link', { name: 'Unduh foto' }).count(), 1);
  await officer.getByLabel('Isi').first().fill('Printer sudah diganti');
  await officer.getByRole('button', { name: 'Kirim jawaban akhir' }).click();
  await officer.getByText('Dijawab').first().waitFor();
  await shot(officer, 'officer-answered-1280');

  await page.goto(address);
  await page.getByText('Printer sudah diganti').waitFor();
  await look(page, 'citizen-answered', findings);
  await page.fill('#balasan', 'Masih macet');
  await page.getByRole('button', { name: 'Kirim balasan' }).click();
  await page.getByText('Ditangani').first().waitFor();
  await officer.reload();
  await officer.getByText('Masih macet').waitFor();
  await officer.getByLabel('Isi').first().fill('Kini sudah baik');
  await officer.getByRole('button', { name: 'Kirim jawaban akhir' }).click();
  await officer.getByText('Dijawab').first().waitFor();
  await officer.context().close();

  await page.goto(address);
  await page.getByLabel('5 · baik sekali').check();
  await page.getByRole('button', { name: 'Kirim nilai' }).click();
  await page.getByText('5 dari 5').waitFor();
  await look(page, 'citizen-rated', findings);
  assert.deepEqual(findings, []);
  await page.context().close();
});

test('the survey brings at most 25 kB in all transfers, a service less than 100 kB', async () => {
  const page = await plain();
  for (const [address, most] of [[`/s/${point.address}`, 25_000], [`/s/${point.address}/terima-kasih`, 25_000], [`/layanan/${service.address}`, 100_000], ['/adu/banyumanik', 25_000], ['/lacak', 25_000]]) {
    const bytes = await transferred(page, address);
    console.log(`${address}: ${bytes} bytes`);
    assert.ok(bytes <= most, `${address} brings ${bytes} bytes`);
  }
  await page.context().close();
});
