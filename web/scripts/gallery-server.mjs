// Serves the built gallery as the program serves its pages: same headers, invented person. Loopback only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/gallery/', import.meta.url));
const samples = fileURLToPath(new URL('../gallery/', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const policy = [
  "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "object-src 'none'", "base-uri 'none'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'",
].join('; ');

const me = {
  account: '1', person: '1', name: 'Yohana Kambu', nip: '199003122015042001', agency_name: 'Kabupaten Sorong', zone_minutes: 540, now: new Date().toISOString(), roles: [], must_change: false,
};

const answers = { '/api/me': me, '/api/my-standing': { leads: 12 }, '/api/my-sessions': { sessions: [] } };

async function answer(path) {
  if (answers[path]) return { type: 'application/json', body: JSON.stringify(answers[path]) };
  if (path.startsWith('/contoh/')) return { type: types['.html'], body: await readFile(join(samples, `${normalize(path).slice(8)}.html`)) };
  const file = path.startsWith('/app') ? 'index.html' : normalize(path);
  return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(join(folder, file)) };
}

// Resolves to { base, close }.
export function serveGallery() {
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://localhost').pathname).then(
      ({ type, body }) => response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
}
