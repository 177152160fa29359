// Runs test/e2e/*.e2e.mjs against a server that is already there: node scripts/e2e.mjs http://127.0.0.1:8080 [PART-OF-A-NAME]
// Starts nothing itself. The last line is "N passed, N failed".
import { readdir } from 'node:fs/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const [base, part = ''] = process.argv.slice(2);
if (!base) {
  console.error('usage: node scripts/e2e.mjs http://127.0.0.1:8080 [PART-OF-A-NAME]');
  process.exit(2);
}
process.env.CAPAIAN_URL = base;

const folder = fileURLToPath(new URL('../test/e2e/', import.meta.url));
const files = (await readdir(folder)).filter((name) => name.endsWith('.e2e.mjs') && name.includes(part)).sort();

let passed = 0;
let failed = 0;
// A file that cannot be read at all reports one failure under its own name; one that can reports its tests.
const counts = (event) => event.details.type !== 'suite' && event.nesting === 0;
const tests = run({ files: files.map((name) => folder + name), concurrency: 1, timeout: 300_000 });
tests.on('test:pass', (event) => counts(event) && (passed += 1));
tests.on('test:fail', (event) => counts(event) && (failed += 1));
process.on('exit', () => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
tests.compose(spec).pipe(process.stdout);
