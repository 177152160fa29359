// A client that was told to be careful: a change without an answer, or told to come again, is sent again under the same key.
import {randomUUID} from 'node:crypto';
import {setTimeout as pause} from 'node:timers/promises';

const patience = 60_000;  // milliseconds

export class Caller {
    unanswered = 0;
    over = false;      // nobody waits for its answers any more
    told = new Map();  // status -> how often

    // `origins`: one, or the copies of the program that may be asked; a copy that does not answer gives way to the next.
    constructor(origins, heard = () => {}) {
        this.origins = [origins].flat();
        this.heard = heard;
    }

    async once({token, method = 'GET', path, body, key, as = 'application/json'}) {
        const headers = {origin: this.origins[0]};
        if (token) headers.authorization = `Bearer ${token}`;
        if (key) headers['idempotency-key'] = key;
        if (body !== undefined) headers['content-type'] = as;
        const answer = await fetch(this.origins[0] + path, {method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(20_000)});
        const text = await answer.text();
        this.told.set(answer.status, (this.told.get(answer.status) ?? 0) + 1);
        return {status: answer.status, retryAfter: answer.headers.get('retry-after'), replayed: answer.headers.has('idempotency-replayed'),
                ...(text && answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {text})};
    }

    async ask(question) {
        const key = question.method && question.method !== 'GET' ? randomUUID() : undefined;
        const until = Date.now() + patience;
        for (let tries = 1;; tries += 1) {
            const answer = await this.once({key, ...question}).catch((problem) => ({problem}));
            if (answer.status && answer.status !== 503) {
                this.heard();
                return {...answer, tries};
            }
            if (this.over || Date.now() > until) throw new Error(`${question.method} ${question.path}: no answer in ${patience} ms, at last ${answer.problem ?? answer.status}`);
            if (answer.problem) {
                this.unanswered += 1;
                this.origins.push(this.origins.shift());
            } else if (!answer.retryAfter) throw new Error(`${question.path}: a 503 without Retry-After`);
            await pause(25);
        }
    }

    // Whatever else comes is a fault.
    async expect(statuses, question) {
        const answer = await this.ask(question);
        if (!statuses.includes(answer.status))
            throw new Error(`${question.method ?? 'GET'} ${question.path} answered ${answer.status} ${JSON.stringify(answer).slice(0, 600)}`);
        return answer;
    }
}
