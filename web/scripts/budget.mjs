// Fails the build when a page would cost more than its budget on a village's network. Sizes are brotli 11, as served.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const kB = 1000;

const phoneChunk = 15 * kB;
const adminChunk = 40 * kB;
// Pages used at a desk: people who run the system. A line here is a decision, so it is short.
const adminPages = /^(import|period|policy|calibration|board|audit|monitor|export)-/;

async function sizes() {
  const found = new Map();
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/');
    const bytes = await readFile(path);
    const packed = /\.(woff2|png|jpg)$/.test(path) ? bytes.length : brotliCompressSync(bytes).length;
    found.set(path.slice(dist.length), Math.min(packed, bytes.length));
  }
  return found;
}

// Everything that index.html names is fetched before the first page can be.
async function firstLoad(all) {
  const html = await readFile(`${dist}index.html`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]);
  const sum = (pattern) => named.filter((name) => pattern.test(name)).reduce((total, name) => total + all.get(name), 0);
  return { html: all.get('index.html'), js: sum(/\.js$/), css: sum(/\.css$/), named };
}

const all = await sizes();
const first = await firstLoad(all);
const font = [...all].find(([name]) => name.endsWith('.woff2'))?.[1] ?? Infinity;
const publicSheet = all.get('assets/public.css') ?? Infinity;

const rows = [
  ['first load: scripts', first.js, 30 * kB],
  ['first load: style', first.css, 8 * kB],
  ['first load: font', font, 8.5 * kB],
  ['first load: all', first.html + first.js + first.css + font, 42 * kB],
  ['public pages: style', publicSheet, 6 * kB],
  ['public pages: style and font', publicSheet + font, 25 * kB],
];
for (const [name, size] of all) {
  if (!name.endsWith('.js') || first.named.includes(name)) continue;
  const file = name.replace('assets/', '');
  rows.push([file, size, adminPages.test(file) ? adminChunk : phoneChunk]);
}
rows.push(['whole program', [...all.values()].reduce((a, b) => a + b, 0), 250 * kB]);

let over = 0;
for (const [name, size, limit] of rows) {
  const fits = size <= limit;
  if (!fits) over += 1;
  console.log(`${fits ? '  ' : '! '}${name.padEnd(40)} ${(size / kB).toFixed(1).padStart(7)} kB of ${(limit / kB).toFixed(1).padStart(6)} kB`);
}
if (over > 0) {
  console.error(`${over} over budget`);
  process.exit(1);
}
