// A Vite plugin for the style sheets: the dark look also follows the system, and the server's own pages get theirs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const darkBlock = /:root\[data-theme='dark'\] (\{[^}]*\})/;

// The dark numbers are written once; who has not chosen a theme gets the one of the system.
export function followSystem(tokens) {
  const body = darkBlock.exec(tokens)?.[1];
  if (!body) throw new Error('tokens.css has no dark block');
  return `${tokens}\n@media (prefers-color-scheme: dark) {\n:root:not([data-theme='light']) ${body}\n}\n`;
}

async function publicSheet(fontPath) {
  const { code } = await bundleAsync({
    filename: here('../style/public.css'),
    minify: true,
    resolver: {
      async read(path) {
        const text = await readFile(path, 'utf8');
        return path.endsWith('tokens.css') ? followSystem(text).replace('../../build/web/jakarta.woff2', fontPath) : text;
      },
    },
  });
  return code;
}

export function publicCss() {
  return {
    name: 'public-css',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith('/style/tokens.css') ? followSystem(code) : null;
    },
    async generateBundle(_, bundle) {
      const font = Object.keys(bundle).find((name) => name.endsWith('.woff2'));
      this.emitFile({ type: 'asset', fileName: 'assets/public.css', source: await publicSheet(`/${font}`) });
      const licence = await readFile(here('../../build/web/jakarta-licence.txt'));
      this.emitFile({ type: 'asset', fileName: 'assets/jakarta-licence.txt', source: licence });
    },
  };
}
