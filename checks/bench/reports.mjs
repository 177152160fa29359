// Report submission over 64 kept-alive connections, authenticated and durable, beside /healthz through the same client.
//   node checks/bench/reports.mjs http://127.0.0.1:8080
import { readFile } from 'node:fs/promises';
import http from 'node:http';

const base = process.argv[2];
const connections = 64;
const seconds = 5;
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });

function ask(method, path, headers = {}, body = '') {
  return new Promise((done, fail) => {
    const request = http.request(base + path, { method, agent, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } }, (answer) => {
      let text = '';
      answer.on('data', (piece) => (text += piece));
      answer.on('end', () => done({ status: answer.statusCode, text }));
    });
    request.on('error', fail);
    request.end(body);
  });
}

// Requests a second and the 99th percentile of their times, all connections busy.
async function measure(send, good) {
  const times = [];
  const until = performance.now() + seconds * 1000;
  let number = 0;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const { status, text } = await send((number += 1));
      if (status !== good) throw new Error(`${status} ${text.slice(0, 200)}`);
      times.push(performance.now() - began);
    }
  }));
  times.sort((a, b) => a - b);
  return { rate: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] };
}

// Everybody of the demo's roster who can sign in: an hour's reports come from many people, on several days.
async function signedIn() {
  const roster = await readFile(new URL('../../demo/tanjung-sela/pegawai.csv', import.meta.url), 'utf8');
  const people = [...new Set(roster.match(/^\d{18}/gm))].slice(0, 24);
  const tokens = [];
  for (const nip of people) {
    const answer = await ask('POST', '/api/sessions', { 'Content-Type': 'application/json', Origin: base }, JSON.stringify({ nip, password: 'anyaman-tikar-2026' }));
    if (answer.status === 201) tokens.push(JSON.parse(answer.text).token);
  }
  return tokens;
}
const tokens = await signedIn();
const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
const headers = (n) => ({ 'Content-Type': 'application/json', Authorization: `Bearer ${tokens[n % tokens.length]}`, Origin: base });
const report = (n) => JSON.stringify({ day: days[n % days.length], text: `Melayani pasien nomor ${n} di ruang KIA` });
const yardstick = await measure(() => ask('GET', '/healthz'), 200);
const reports = await measure((n) => ask('POST', '/api/activity-reports', headers(n), report(n)), 201);
const line = (name, value, unit, ratio) => console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, yardstick: '/healthz, same client', ratio: Math.round(ratio * 1000) / 1000 }));
line('report_submission', reports.rate, 'requests/s', reports.rate / yardstick.rate);
line('report_submission_p99', reports.p99, 'ms', reports.p99 / yardstick.p99);
agent.destroy();
