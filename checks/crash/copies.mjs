// Two copies of the program on one PostgreSQL, behind a proxy.
import {randomUUID} from 'node:crypto';
import {setTimeout as pause} from 'node:timers/promises';
import {serve} from '../../stories/server.mjs';
import {Caller} from './caller.mjs';
import {Chance} from './chance.mjs';
import {proxy} from './proxy.mjs';
import {playRound} from './storm.mjs';
import {password, signIn} from './world.mjs';

const stale = 5_000;  // milliseconds a copy may go on believing in a session that another has ended
const grace = 1_500;

const me = (caller, token) => caller.once({token, path: '/api/me'});

// Until the other copy knows; a fault where that takes longer than promised.
async function forgotten(caller, token, what, faults) {
    const began = Date.now();
    while ((await me(caller, token)).status !== 401) {
        if (Date.now() - began > stale + grace) return faults.push(`${what} is still let in after ${Date.now() - began} ms`);
        await pause(100);
    }
}

async function expect(what, answer, status, faults) {
    const found = (await answer).status;
    if (found !== status) faults.push(`${what}: ${found} instead of ${status}`);
}

async function sessions({one, other, world}, faults) {
    const who = await signIn(one, {nip: world.employees[0].nip});
    await expect('a session of the one copy, on the other', me(other, who.token), 200, faults);
    await one.expect([204], {method: 'DELETE', path: '/api/session', token: who.token});
    await expect('a session that has ended, where it ended', me(one, who.token), 401, faults);
    await forgotten(other, who.token, 'who signed out on the one copy', faults);
}

async function passwords({one, other, world}, faults) {
    const who = await signIn(one, {nip: world.employees[1].nip}), before = who.token;
    await expect('a session before the password changed', me(other, before), 200, faults);
    const changed = await one.expect([200], {method: 'PUT', path: '/api/my-password', token: before, body: {current: password, password: 'tikar-pandan-rapi-7781'}});
    await expect('the new session, on the other copy', me(other, changed.token), 200, faults);
    await forgotten(other, before, 'a session from before the password changed', faults);
    await expect('the old password', other.once({method: 'POST', path: '/api/sessions', body: {nip: who.nip, password}}), 401, faults);
}

async function lockOut({one, other, world}, faults) {
    const {nip} = world.employees[2];
    const guess = (caller, word) => caller.once({method: 'POST', path: '/api/sessions', body: {nip, password: word}});
    for (let i = 0; i < 5; i += 1) await guess(i % 2 ? one : other, 'salah-salah-salah');
    for (const caller of [one, other]) await expect('the right password after five wrong ones, spread over both copies', guess(caller, password), 403, faults);
}

async function oneEffect({one, other, world, place}, faults) {
    const {token} = world.employees[3];
    const report = (i) => ({method: 'POST', path: '/api/activity-reports', token, key: randomUUID(), body: {day: '2026-11-19', text: `Serentak ${i}`}});
    for (let i = 0; i < 20; i += 1) {
        const question = report(i);
        const answers = await Promise.all([one.once(question), other.once(question)]);
        if (answers.some(({status}) => status !== 201) || answers[0].report !== answers[1].report)
            faults.push(`one key, sent to both copies at once: ${JSON.stringify(answers)}`);
        if (!(await other.once(question)).replayed) faults.push('an answer of the one copy is not replayed by the other');
    }
    const [{n}] = place.ask(`select count(*) as n from activity_report where text like 'Serentak %'`);
    if (Number(n) !== 20) faults.push(`${n} reports instead of 20`);
}

// The copy that has the closing in hand, or not, is killed; the other goes on.
class OneDies {
    constructor(servers, place, chance, origin) {
        Object.assign(this, {servers, place, chance, origins: [origin]});
        this.dying = Promise.resolve();
    }
    heard() {}
    rest() { return this.dying; }
    closing() {
        this.dying = pause(this.chance.between(0, 600)).then(async () => {
            const victim = this.chance.below(2);
            await this.servers[victim].kill();
            await pause(this.chance.between(200, 1500));
            this.servers[victim] = await serve(this.place, {address: this.servers[victim].address, words: behindProxy});
        });
        this.dying.catch(() => {});
    }
}

const behindProxy = ['--proxy', '127.0.0.1'];

async function withCopies(world, use) {
    const place = world.place.copy();
    const servers = await Promise.all([0, 1].map(() => serve(place, {words: behindProxy})));
    const front = await proxy(servers.map(({origin}) => origin));
    try {
        return await use({world, place, servers, front, one: new Caller(servers[0].origin), other: new Caller(servers[1].origin)});
    } finally {
        front.close();
        for (const server of servers) await server.kill();
        place.remove();
    }
}

const questions = [
    [sessions, 'a session is known on both copies, and its end at once where it ended and within five seconds on the other'],
    [passwords, 'a changed password ends the old sessions on both copies'],
    [lockOut, 'wrong passwords are counted over both copies'],
    [oneEffect, 'one key sent to both copies at once has one effect and one answer'],
];

export async function copies(world, seed, told) {
    await withCopies(world, async (house) => {
        for (const [question, sentence] of questions) {
            const faults = [];
            await question(house, faults).catch((problem) => faults.push(problem.message));
            told(sentence, faults, './dev check crash copies');
        }
    });
    for (let number = seed; number < seed + 3; number += 1) {
        const {faults, changes, unanswered} = await withCopies(world, async ({place, servers, front}) =>
            playRound(world, place, new OneDies(servers, place, new Chance(number, 'copies'), front.origin), number));
        told(`two copies, one killed while a closing runs (${number}): ${changes} changes acknowledged, ${unanswered} requests in flight had to be repeated`, faults,
             `./dev check crash copies --seed ${number}`);
    }
}
