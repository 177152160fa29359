// A Vite plugin that writes /preload.txt: for each page the files it needs beside the frame, so that the server can name them in the
// shell and they travel together. One page a line: its pattern, then its files; "id:" before a file means for that language only.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const pagePattern = /page\(\{(.*?)\n {2}\}\)/gs;
const importOf = (text, name) => new RegExp(`${name}: \\(\\) => import\\('([^']+)'\\)`).exec(text)?.[1];

// What a *-pages.ts says of its pages, as modules. Pages may share one pair of catalogues, written above them.
function pagesOf(file) {
  const source = readFileSync(file, 'utf8');
  const module = (name, text) => {
    const path = importOf(text, name) ?? importOf(source, name);
    return path && resolve(dirname(file), path);
  };
  return [...source.matchAll(pagePattern)].map(([, text]) => ({
    path: /path: '([^']+)'/.exec(text)[1].replace(/:(\w+)/g, '{$1}'),
    both: module('load', text),
    id: module('id', text),
    en: module('en', text),
  }));
}

// The chunk that holds a module, and every chunk and style sheet that it needs in turn.
function filesFor(module, bundle, known) {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const found = new Set();
  const add = (chunk) => {
    if (!chunk || known.has(chunk.fileName) || found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet);
    for (const name of chunk.imports) add(bundle[name]);
  };
  add(chunks.find((chunk) => chunk.moduleIds.includes(module)));
  return [...found];
}

export function preloadList() {
  return {
    name: 'preload-list',
    generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry);
      const known = new Set([entry.fileName, ...entry.imports]);
      const lines = entry.moduleIds.filter((id) => id.endsWith('-pages.ts')).flatMap(pagesOf).map(({ path, both, id, en }) => {
        const common = filesFor(both, bundle, known);
        const words = (module, language) => filesFor(module, bundle, new Set([...known, ...common])).map((name) => `${language}:/${name}`);
        return [path, ...common.map((name) => `/${name}`), ...(id ? words(id, 'id') : []), ...(en ? words(en, 'en') : [])].join(' ');
      });
      this.emitFile({ type: 'asset', fileName: 'preload.txt', source: `${lines.join('\n')}\n` });
    },
  };
}
