// Plays a story against a server: every step as the person who takes it, every expectation as a sentence when it fails.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {look, readCsv} from './look.mjs';

const demoPassword = 'anyaman-tikar-2026';
const patience = 20_000;  // milliseconds

function valueOf(text) {
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}

class Play {
    known = new Map();   // $name
    tokens = new Map();  // who -> session

    constructor(server) {
        this.server = server;
    }

    filled(text) {
        return text.replace(/\$(\w+)/g, (all, name) => {
            if (!this.known.has(name)) throw new Error(`nothing is remembered as ${all}`);
            return this.known.get(name);
        });
    }

    contentOf(step) {
        if (step.file) {
            const form = new FormData();
            const content = step.lines.length ? this.filled(step.lines.join('\n') + '\n') : readFileSync(step.file);
            form.append('file', new Blob([content]), basename(step.file));
            return {body: form};
        }
        const json = this.filled(step.json ?? '').trim();
        if (!json) return {};
        JSON.parse(json);
        return {body: json, headers: {'content-type': 'application/json'}};
    }

    async ask(step) {
        const {body, headers = {}} = this.contentOf(step);
        const token = this.tokens.get(step.who);
        if (!token && step.who !== 'Somebody') throw new Error(`${step.who} has not signed in`);
        if (token) headers.authorization = `Bearer ${token}`;
        const answer = await fetch(this.server.origin + this.filled(step.path),
                                   {method: step.method, body, redirect: 'manual', headers: {origin: this.server.origin, ...headers, ...step.headers}});
        return readAnswer(answer.status, await answer.text(), answer.headers.get('content-type') ?? '');
    }

    async signIn({who, nip = this.known.get(`${who}_nip`), password = demoPassword}) {
        this.known.set(`${who}_nip`, nip);
        const json = JSON.stringify({nip, password: this.filled(password)});
        const answer = await this.ask({who: 'Somebody', method: 'POST', path: '/api/sessions', json});
        if (answer.status !== 201) return answer;
        this.tokens.set(who, answer.token);
        const me = await this.ask({who, method: 'GET', path: '/api/me'});
        this.known.set(who, me.person);
        return answer;
    }

    command(step) {
        const done = this.server.run(this.filled(step.words).split(' '));
        return {status: done.status === 0 ? 200 : 500, body: done.stdout + done.stderr};
    }

    take(step) {
        if (step.kind === 'ask') return this.ask(step);
        if (step.kind === 'command') return this.command(step);
        return this.signIn(step);
    }

    // What is wrong, or nothing.
    fault(expect, answer) {
        const found = expect.path && look(answer, this.filled(expect.path));
        const wanted = expect.value && this.filled(expect.value);
        switch (expect.kind) {
            case 'status': return faultOfStatus(expect, answer);
            case 'missing': return (found ?? null) === null ? '' : `it is ${JSON.stringify(found)}`;
            case 'contains': return String(found).includes(wanted) ? '' : `it is ${JSON.stringify(found)}`;
            case 'remember':
                if (found === undefined || found === null) return 'it is missing';
                this.known.set(expect.name, found);
                return '';
            default: return isDeepStrictEqual(found, valueOf(wanted)) || String(found) === wanted ? '' : `it is ${JSON.stringify(found)}`;
        }
    }

    async holds(step, expect, answer) {
        const until = Date.now() + (expect.kind === 'eventually' ? patience : 0);
        let fault = this.fault(expect, answer);
        while (fault && Date.now() < until) {
            await new Promise((later) => setTimeout(later, 200));
            answer = await this.take(step);
            fault = this.fault(expect, answer);
        }
        if (fault) throw new Error(`line ${expect.line}: < ${expect.text}\n      but ${fault}\n      in ${answer.body.slice(0, 1500)}`);
        return answer;
    }

    async step(step) {
        let answer = await this.take(step);
        if (step.expects[0]?.kind !== 'status' && answer.status >= 300)
            throw new Error(`line ${step.line}: ${step.text}\n      answered ${answer.status} ${answer.body.slice(0, 1500)}`);
        for (const expect of step.expects) answer = await this.holds(step, expect, answer);
    }
}

function readAnswer(status, body, type) {
    const answer = type.includes('json') && body ? valueOf(body) : {};
    if (type.includes('csv')) answer.rows = readCsv(body);
    return Object.assign(Array.isArray(answer) ? {list: answer} : answer, {status, body});
}

function faultOfStatus({status, rule}, answer) {
    if (answer.status !== status) return `it is ${answer.status}`;
    const rules = [answer.rule, ...(answer.errors ?? []).map((error) => error.rule)];
    return !rule || rules.includes(rule) ? '' : `the rules are ${rules.join(', ')}`;
}

export async function play(story, server) {
    const game = new Play(server);
    for (const scene of story.scenes)
        for (const step of scene.steps)
            await game.step(step).catch((problem) => {
                throw new Error(`${scene.sentence}\n    line ${step.line}: ${problem.message}`);
            });
}
