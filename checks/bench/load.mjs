// An open loop: requests begin at random moments at a given mean rate, whether or not earlier ones were answered, and each is timed from
// the moment at which it was due. A slow server cannot make its users ask less.
import http from 'node:http';

const agent = new http.Agent({keepAlive: true, maxSockets: 2000});

export function ask(origin, {method = 'GET', path, headers = {}, body = ''}) {
    return new Promise((done) => {
        const request = http.request(origin + path, {method, agent, headers: {...headers, 'Content-Length': Buffer.byteLength(body)}}, (answer) => {
            const pieces = [];
            answer.on('data', (piece) => pieces.push(piece));
            answer.on('end', () => done({status: answer.statusCode, headers: answer.headers, text: Buffer.concat(pieces).toString()}));
        });
        request.on('error', (problem) => done({status: 0, text: problem.message}));
        request.end(body);
    });
}

export const json = (token, rest) => ({...rest, headers: {'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...rest.headers},
                                       body: rest.body ? JSON.stringify(rest.body) : ''});

export async function signIn(origin, nip) {
    const answer = await ask(origin, json('', {method: 'POST', path: '/api/sessions', body: {nip, password: 'anyaman-tikar-2026'}}));
    return JSON.parse(answer.text).token;
}

export function quantile(times, share) {
    const sorted = Float64Array.from(times).sort();
    return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] : 0;
}

// What `begin()` promises is awaited for each arrival; gives back how long each took, in ms, and what it resolved to.
export async function openLoop({rate, seconds, begin}) {
    const outcomes = [];
    const running = [];
    const start = performance.now();
    let due = start;
    while ((due += (-Math.log(1 - Math.random()) * 1000) / rate) < start + seconds * 1000) {
        const wait = due - performance.now();
        if (wait > 1) await new Promise((go) => setTimeout(go, wait));
        else if (running.length % 64 === 0) await new Promise(setImmediate);
        const from = due;
        running.push(begin().then((outcome) => outcomes.push({took: performance.now() - from, outcome})));
    }
    await Promise.all(running);
    return {outcomes, seconds: (performance.now() - start) / 1000};
}

export const figure = (name, value, unit, more = {}) =>
    console.log(JSON.stringify({name, value: Math.round(value * 100) / 100, unit, ...more}));
