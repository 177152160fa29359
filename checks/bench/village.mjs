// How long until a page can be used on a village's network: 400 kbps down, 200 kbps up, 400 ms a round trip, a processor four times
// slower. Prints one JSON line each: the median of three, its budget, and the ratio to it.
//   node checks/bench/village.mjs http://127.0.0.1:PORT
import { openBrowser, phone, signIn } from '../../web/scripts/browser.mjs';

const [base] = process.argv.slice(2);
const [nip, password] = ['197512082000032003', 'anyaman-tikar-2026'];
const network = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 };
const rounds = 3;

const pages = [
  { name: 'sign-in, first visit', path: '/masuk', usable: 'button[type=submit]', budget: 2_000, warm: false },
  { name: 'home, first visit', path: '/app/hari-ini', usable: 'main a[href^="/app/laporan/"]', budget: 2_500, warm: false },
  { name: 'report form, first visit', path: '/app/laporan/2026-11-20', usable: '#isian-text', budget: 2_500, warm: false },
  { name: 'report form, again', path: '/app/laporan/2026-11-20', usable: '#isian-text', budget: 2_500, warm: true },
];

async function milliseconds(browser, cookies, { path, usable, warm }) {
  const page = await browser.page({ base, size: phone });
  await page.context().addCookies(cookies);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let visit = warm ? 0 : 1; ; visit += 1) {
    const begun = performance.now();
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator(usable).first().waitFor();
    const took = performance.now() - begun;
    if (visit === 1) {
      await page.context().close();
      return took;
    }
    await page.waitForLoadState('networkidle');
  }
}

const browser = await openBrowser();
const first = await browser.page({ base });
await signIn(first, nip, password);
const cookies = await first.context().cookies();
for (const one of pages) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push(await milliseconds(browser, one.path === '/masuk' ? [] : cookies, one));
  const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
  const { name, budget } = one;
  console.log(JSON.stringify({ name, value: Math.round(median), unit: 'ms', yardstick: 'budget_ms', budget, ratio: Number((median / budget).toFixed(2)) }));
}
await browser.close();
