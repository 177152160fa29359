// The running program as the hostile checks see it: who asks, what was found, and what must hold after every attack.
import {readFileSync} from 'node:fs';
import {exchange} from './wire.mjs';

export const password = 'anyaman-tikar-2026';
const people = {office: '198601232009012010', employee: '197512082000032003', counter: '198802142010121008', superior: '197908252006042007'};
const mostMegabytes = Number(process.env.MOST_MEGABYTES ?? 600);

export class House {
    passed = 0;
    failed = 0;
    tokens = {};

    constructor(server) {
        this.server = server;
        this.origin = server.origin;
    }

    check(name, holds, found = '') {
        if (holds) {
            this.passed += 1;
            return;
        }
        this.failed += 1;
        console.log(`FAILED  ${name}\n  ${typeof found === 'string' ? found : JSON.stringify(found)?.slice(0, 600)}`);
    }

    async signIn() {
        for (const [who, nip] of Object.entries(people))
            this.tokens[who] = (await this.ask(null, 'POST', '/api/sessions', JSON.stringify({nip, password}))).json.token;
    }

    async ask(who, method, path, body, headers = {}) {
        const sent = {...(typeof body === 'string' ? {'content-type': 'application/json'} : {}), ...(who ? {authorization: `Bearer ${this.tokens[who]}`} : {}), ...headers};
        const answer = await fetch(this.origin + path, {method, body, headers: sent, redirect: 'manual'});
        const bytes = Buffer.from(await answer.arrayBuffer()), text = bytes.toString();
        const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {};
        return {status: answer.status, headers: answer.headers, bytes, text, json};
    }

    send(who, path, content, name = 'tabel.csv') {
        const form = new FormData();
        form.append('file', new Blob([content]), name);
        return {who, method: 'POST', path, body: form};
    }

    // Refused by this rule, at this place, in a sentence of each language that is more than the rule's name.
    async refused(name, {who, method, path, body, headers}, rule, place) {
        const [indonesian, english] = [
            await this.ask(who, method, path, body, {...headers, 'accept-language': 'id'}),
            await this.ask(who, method, path, body, {...headers, 'accept-language': 'en'})];
        const [first] = indonesian.json.errors ?? [{}], [second] = english.json.errors ?? [{}];
        const spoken = first.message && second.message && first.message !== second.message && !first.message.includes(rule);
        const placed = place === undefined || first.path === place;
        this.check(name, indonesian.status >= 400 && indonesian.status < 500 && first.rule === rule && placed && spoken,
                   `${indonesian.status} ${indonesian.text.slice(0, 400)}`);
    }

    memory(what = 'VmRSS') {
        return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${this.server.pid}/status`, 'utf8'))[1]) / 1000;
    }

    async holds(after) {
        const {status} = await exchange(this.origin, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
        this.check(`${after}: the server answers`, status === 200, String(status));
        const most = this.memory('VmHWM');
        this.check(`${after}: memory stayed under ${mostMegabytes} MB`, most < mostMegabytes, `${most} MB`);
        console.log(`${after.padEnd(8)} ${String(this.passed).padStart(4)} passed, ${this.failed} failed; ${Math.round(most)} MB at most`);
    }
}
