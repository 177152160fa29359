// The 8 kB of Plus Jakarta Sans (OFL 1.1) that headings, buttons and figures need: ASCII, 25 signs, bold.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const source = '../node_modules/@fontsource-variable/plus-jakarta-sans/';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const signs = '\u00a0·–—‘’“”…×±≤≥°²³½%‰→←↑↓•é';

const whole = await readFile(here(`${source}files/plus-jakarta-sans-latin-wght-normal.woff2`));
const subset = await subsetFont(whole, ascii + signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: 700 },
});
await mkdir(here('../../build/web'), { recursive: true });
await writeFile(here('../../build/web/jakarta.woff2'), subset);
await writeFile(here('../../build/web/jakarta-licence.txt'), await readFile(here(`${source}LICENSE`)));
