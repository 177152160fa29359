// Rating and reminding: what the superior sees while choosing, and whom the personnel office waits for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, openBrowser, phone, scrollsSideways, signIn } from '../../scripts/browser.mjs';

const base = process.env.CAPAIAN_URL;
const password = 'anyaman-tikar-2026';
const head = '197908252006042007';
const personnel = '198601232009012010';
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test('the picture follows the two choices, and the button names the next person', async () => {
  const page = await browser.page({ base, size: desk });
  await signIn(page, head, password);
  const { team } = await (await page.request.get('/api/team-ratings/2026-T4')).json();
  const [first, second] = team.filter(({ state }) => state === null);
  await page.goto(`/app/tim/evaluasi/2026-T4/${first.member.person}`);
  const picture = page.locator('.picture [role=img]');
  await picture.waitFor();
  assert.equal(await picture.getAttribute('aria-label'), 'Belum ada predikat');
  await page.locator('input[name$=results][value=below]').check({ force: true });
  await page.locator('input[name$=behaviour][value=meets]').check({ force: true });
  assert.match(await picture.getAttribute('aria-label'), /predikat Butuh perbaikan/);
  const name = second.member.full_name.split(',')[0];
  const button = await page.getByRole('button', { name: /^Tetapkan, lanjut ke / }).textContent();
  assert.ok(name.includes(/lanjut ke (.*) ›/.exec(button)[1]), `${button} leads to ${name}`);
  await page.context().close();
});

test('the office sees which superiors it waits for, and its reminder tells no rating', async () => {
  const page = await browser.page({ base, size: phone });
  await signIn(page, personnel, password);
  await page.goto('/app/periode/2026-T4');
  const reminder = page.getByRole('link', { name: /^Ingatkan lewat WhatsApp/ }).first();
  await reminder.waitFor();
  const message = new URL(await reminder.getAttribute('href')).searchParams.get('text');
  assert.match(message, /^Yth\. .*Triwulan IV 2026 .*\/app\/tim$/);
  assert.doesNotMatch(message, /ekspektasi|baik|kurang|perbaikan/i);
  assert.equal(await scrollsSideways(page), false);
  await page.context().close();
});
