// The last hour of a quarter: people open their home page, report, send photos of 150 kB, sign in; superiors approve twelve at a time.
// The rate rises until the slowest hundredth of the requests takes over a second. With RATE, that rate and no other: what is refused, and how soon.
//   node checks/bench/deadline.mjs ORIGIN TOKENS SECONDS [RATE]
import {readFileSync} from 'node:fs';
import {ask, figure, json, openLoop, quantile, signIn} from './load.mjs';

const [origin, tokensFile, secondsText, onlyRate] = process.argv.slice(2);
const seconds = Number(secondsText);
const tokens = readFileSync(tokensFile, 'utf8').trim().split('\n');
const superior = await signIn(origin, '197908252006042007');
const anyone = () => Math.floor(Math.random() * tokens.length);
const reported = [];  // {person, report}, of which the newest get photos and approvals
let number = 0;

// A photograph as cameras make them: the usual segments, then 150 kB that mean nothing.
function photo() {
    const segment = (mark, body) => Buffer.concat([Buffer.from([0xff, mark, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
    const noise = Buffer.alloc(150_000, 0).map(() => Math.floor(Math.random() * 255));
    return Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')), segment(0xdb, Buffer.alloc(65, 1)),
                          segment(0xc0, Buffer.from([8, 3, 0, 4, 0, 1, 1, 0x11, 0])), segment(0xc4, Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(15, 0), Buffer.from([0])])),
                          segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), noise, Buffer.from([0xff, 0xd9])]);
}
const boundary = 'capaian-bench';
const upload = Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="foto.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`),
                              photo(), Buffer.from(`\r\n--${boundary}--\r\n`)]);

async function report() {
    const person = anyone();
    const body = {day: `2026-11-${16 + (number % 5)}`, text: `Pasien nomor ${(number += 1)} dilayani di ruang KIA`, result: `${10000000 + (person + 1) * 100 + 1}`, quantity: 3};
    const answer = await ask(origin, json(tokens[person], {method: 'POST', path: '/api/activity-reports', body, headers: {'Idempotency-Key': `bench-${number}`}}));
    if (answer.status === 201) reported.push({person, report: JSON.parse(answer.text).report});
    return answer;
}
const home = () => ask(origin, json(tokens[anyone()], {path: '/api/home'}));
function sendPhoto() {
    const one = reported.pop();
    if (!one) return home();
    return ask(origin, {method: 'POST', path: `/api/activity-reports/${one.report}/evidence`, body: upload,
                        headers: {Authorization: `Bearer ${tokens[one.person]}`, 'Content-Type': `multipart/form-data; boundary=${boundary}`}});
}
function approve() {
    const twelve = reported.splice(-12).map((one) => one.report);
    if (twelve.length < 12) return home();
    return ask(origin, json(superior, {method: 'POST', path: '/api/report-reviews', body: {reports: twelve, verdict: 'approved', reason: ''}}));
}
const enter = () => ask(origin, json('', {method: 'POST', path: '/api/sessions', body: {nip: '197512082000032003', password: 'anyaman-tikar-2026'}}));

// Of a hundred requests. Sessions last thirty days, so few sign in.
const mixture = [[home, 40], [report, 40], [sendPhoto, 15], [approve, 4], [enter, 1]];
function begin() {
    let chance = Math.random() * 100;
    return mixture.find(([, weight]) => (chance -= weight) < 0)[0]();
}

async function at(rate) {
    const {outcomes, seconds: took} = await openLoop({rate, seconds, begin});
    const good = outcomes.filter(({outcome}) => outcome.status >= 200 && outcome.status < 300);
    const busy = outcomes.filter(({outcome}) => outcome.status === 503);
    const strange = outcomes.length - good.length - busy.length;
    if (strange) throw new Error(JSON.stringify(outcomes.find(({outcome}) => outcome.status !== 503 && outcome.status >= 300 || outcome.status === 0)));
    return {rate, good: good.length / took, busy, all: outcomes.length, p99: quantile(good.map((one) => one.took), 0.99)};
}

// A step that fails is taken once more: somebody else's disk may have been busy.
async function holds(rate) {
    for (const attempt of [1, 2]) {
        const now = await at(rate);
        figure('deadline_step', now.good, 'requests/s', {asked: Math.round(rate), attempt, p99_ms: Math.round(now.p99), busy: now.busy.length});
        if (now.p99 <= 1000 && now.busy.length === 0) return now;
    }
    return undefined;
}

async function refusals() {
    const {busy, all} = await at(Number(onlyRate));
    figure('beyond_capacity_refused', busy.length / all, 'of requests', {retry_after: busy.every(({outcome}) => Number(outcome.headers?.['retry-after']) > 0)});
    for (const [name, share] of [['p50', 0.5], ['p99', 0.99]]) figure(`beyond_capacity_refusal_${name}`, quantile(busy.map((one) => one.took), share), 'ms');
}

async function rise() {
    let best = await at(50);  // warm
    for (let rate = 100, now; (now = await holds(rate)); rate *= 1.4) best = now;
    figure('deadline_rate', best.good, 'requests/s', {p99_ms: Math.round(best.p99)});
    // One report in 40 of 100 requests; 80 % of the people report in the hour.
    figure('deadline_people', Math.floor((best.good * 0.4 * 3600) / 0.8), 'people');
}

await (onlyRate ? refusals() : rise());
process.exit(0);
