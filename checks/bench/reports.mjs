// Report submission over 64 kept-alive connections, authenticated and durable, beside /healthz through the same client.
//   node checks/bench/reports.mjs http://127.0.0.1:8080
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

const signIn = await ask('POST', '/api/sessions', { 'Content-Type': 'application/json', Origin: base }, JSON.stringify({ nip: '197512082000032003', password: 'anyaman-tikar-2026' }));
const { token } = JSON.parse(signIn.text);
const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, Origin: base };
const yardstick = await measure(() => ask('GET', '/healthz'), 200);
const reports = await measure((n) => ask('POST', '/api/activity-reports', headers, JSON.stringify({ day: '2026-11-20', text: `Melayani pasien nomor ${n} di ruang KIA` })), 201);
const line = (name, value, unit, ratio) => console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, yardstick: '/healthz, same client', ratio: Math.round(ratio * 1000) / 1000 }));
line('report_submission', reports.rate, 'requests/s', reports.rate / yardstick.rate);
line('report_submission_p99', reports.p99, 'ms', reports.p99 / yardstick.p99);
agent.destroy();
