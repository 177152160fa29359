// A quarter in the demo, as its people walk it: report, review by keyboard, rate, read why, import. In order: each uses the one before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, desk, openBrowser, phone, scrollsSideways, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const midwife = '197512082000032003';
const head = '197908252006042007';
const personnel = '198601232009012010';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

async function signedIn(nip, options = {}) {
  const page = await browser.page({ base, ...options });
  await signIn(page, nip, password);
  return page;
}

test('an employee reports the day on a phone and gets a receipt', async () => {
  const page = await signedIn(midwife, { size: phone });
  await page.goto('/app/laporan/2026-11-20');
  await page.locator('textarea').first().fill('Pemeriksaan kehamilan delapan ibu di Posyandu Anggrek');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByText(/L-[0-9A-Z]{6}/).first().waitFor();
  await page.context().close();
});

test('a superior reviews the queue with the keyboard only', async () => {
  const page = await signedIn(head, { size: desk });
  await page.goto('/app/tim/tinjau');
  await page.getByText('laporan menunggu').first().waitFor();
  const waiting = async () => (await (await page.request.get('/api/review-queue')).json()).waiting.length;
  const atFirst = await waiting();
  assert.ok(atFirst >= 12);
  await page.locator('[role=listbox], [role=grid], ul[tabindex], ol[tabindex], [tabindex="0"]').first().focus();
  for (let key = 0; key < 6; key += 1) {
    await page.keyboard.press('s');
    await page.waitForTimeout(250);
  }
  await page.waitForTimeout(500);
  assert.ok((await waiting()) < atFirst, 'some reports are approved');
  await page.context().close();
});

test('a superior rates one person and the predicate follows', async () => {
  const page = await signedIn(head, { size: desk });
  const team = await (await page.request.get('/api/team-ratings/2026-T4')).json();
  const member = team.team.find((line) => line.member.title === 'Bidan Penyelia').member.person;
  await page.goto(`/app/tim/evaluasi/2026-T4/${member}`);
  await page.locator('input[name$=results]').first().waitFor({ state: 'attached' });
  assert.equal(await page.locator('input[name$=results]:checked, input[name$=behaviour]:checked').count(), 0, 'nothing is preselected');
  await page.locator('input[name$=results][value=above]').check({ force: true });
  await page.locator('input[name$=behaviour][value=meets]').check({ force: true });
  await page.locator('#isian-reason').fill('Seluruh ibu hamil terlayani dan rekam medis lengkap sepanjang triwulan ini.');
  await page.getByRole('button', { name: /Tetapkan/ }).first().click();
  await page.waitForTimeout(1500);
  const after = await (await page.request.get('/api/team-ratings/2026-T4')).json();
  assert.equal(after.team.find((line) => line.member.person === member).predicate, 'good');
  await page.context().close();
});

test('an employee reads why, and takes the document along', async () => {
  const page = await signedIn(midwife, { size: phone });
  await page.goto('/app/hasil/2026-T3');
  await page.getByRole('heading', { name: /Predikat Anda/ }).waitFor();
  const { results } = await (await page.request.get(`/api/people/${(await (await page.request.get('/api/me')).json()).person}/results`)).json();
  const closed = results.find((line) => line.period_code === '2026-T3');
  const paper = await page.request.get(`/api/evaluations/${closed.evaluation}/document.pdf`);
  assert.equal(paper.status(), 200);
  assert.equal((await paper.body()).subarray(0, 5).toString(), '%PDF-');
  await page.context().close();
});

test('the personnel office sees what is wrong with a bad roster', async () => {
  const page = await signedIn(personnel, { size: desk });
  await page.goto('/app/pegawai/impor');
  await page.locator('input[type=file]').setInputFiles('../demo/salah/pegawai.csv');
  const upload = page.getByRole('button', { name: /Unggah|Lanjut|Periksa/ }).first();
  if (await upload.isVisible().catch(() => false)) await upload.click();
  await page.getByText(/[Dd]itolak/).first().waitFor({ timeout: 15_000 });
  await page.context().close();
});

test('the personnel office sees how a table of plans is read before it counts, and at which cell it is wrong', async () => {
  const page = await signedIn(personnel, { size: desk });
  const choose = async (table) => {
    await page.goto('/app/impor-tabel');
    await page.locator('input[type=file]').setInputFiles({ name: 'skp.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.getByRole('button', { name: 'Periksa' }).click();
  };
  await choose('NIP;Rencana Hasil Kerja;Indikator;Target\n197512082000032003;Layanan;Waktu tunggu;maks. 30 menit\n');
  await page.getByRole('cell', { name: 'makin rendah makin baik' }).waitFor();
  await page.getByRole('button', { name: 'Terapkan' }).waitFor();
  await choose('NIP;Rencana Hasil Kerja;Indikator;Target\n197512082000032999;Layanan;Waktu tunggu;30\n');
  await page.getByRole('rowheader', { name: 'A2' }).waitFor();
  await page.context().close();
});

const pages = [
  [midwife, '/app/hari-ini'], [midwife, '/app/laporan'], [midwife, '/app/skp'], [midwife, '/app/hasil'], [midwife, '/app/hasil/2026-T3'],
  [head, '/app/tim'], [head, '/app/tim/tinjau'], [personnel, '/app/pegawai'], [personnel, '/app/pegawai/impor'], [personnel, '/app/periode'],
  [personnel, '/app/kebijakan'], [personnel, '/app/impor-tabel'],
];
for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on any page, none scrolls sideways on a phone, ${theme}`, async () => {
    const findings = [];
    for (const nip of [midwife, head, personnel]) {
      const page = await signedIn(nip, { size: phone, theme });
      for (const [, address] of pages.filter(([who]) => who === nip)) {
        await page.goto(address);
        await page.locator('h1').first().waitFor();
        await page.waitForTimeout(700);
        for (const found of await axe(page)) findings.push(`${address}: ${found}`);
        if (await scrollsSideways(page)) findings.push(`${address}: scrolls sideways`);
      }
      findings.push(...page.complaints);
      await page.context().close();
    }
    assert.deepEqual(findings, []);
  });
}

test('the public rules and the verification page work without script', async () => {
  const page = await browser.page({ base, javaScriptEnabled: false });
  await page.goto('/aturan/tanjung-sela');
  assert.ok((await page.locator('h2').count()) >= 4);
  assert.deepEqual((await page.goto('/v/TIDAKADA')).status(), 404);
  await page.context().close();
});
