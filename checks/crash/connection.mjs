// The program lives on, and PostgreSQL leaves it: connections cut in the middle of anything, the server restarted without warning, the
// primary killed and its standby promoted.
import {execFileSync, spawn} from 'node:child_process';
import {setTimeout as pause} from 'node:timers/promises';
import {serve} from '../../stories/server.mjs';
import {Caller} from './caller.mjs';
import {Chance} from './chance.mjs';
import {playRound} from './storm.mjs';
import {makeWorld} from './world.mjs';

const pair = (verb) => execFileSync('checks/crash/pair.sh', [verb], {encoding: 'utf8'}).trim();

// The same, while this process goes on.
const pairMeanwhile = (verb) => new Promise((done, failed) => {
    spawn('checks/crash/pair.sh', [verb], {stdio: 'inherit'}).on('exit', (code) => (code === 0 ? done() : failed(new Error(`pair.sh ${verb}: ${code}`))));
});

class Trouble {
    faults = [];

    constructor(place, server, chance, strike) {
        Object.assign(this, {place, server, chance, strike, origins: [server.origin]});
        this.striking = Promise.resolve();
        this.caller = new Caller(server.origin);
    }

    heard() {}
    closing() { this.striking = this.strike(this); }
    rest() { return this.striking; }

    ready() { return this.caller.once({path: '/readyz'}); }

    // While the database is away the program says so, at once and when to come again.
    async expectAway() {
        const began = performance.now();
        const {status, retryAfter} = await this.ready();
        if (status !== 503 || !retryAfter) this.faults.push(`/readyz answers ${status}, Retry-After ${retryAfter}, while the database is away`);
        if (performance.now() - began > 3000) this.faults.push('/readyz took more than three seconds to say that the database is away');
        if ((await this.caller.once({path: '/healthz'})).status !== 200) this.faults.push('/healthz says that the program is dead, and it is not');
    }

    async expectBack() {
        const began = Date.now();
        while ((await this.ready()).status !== 200) {
            if (Date.now() - began > 20_000) return this.faults.push('the program does not find the database again');
            await pause(50);
        }
    }
}

// Every connection of the program, ten times while it works.
async function cut({place, chance}) {
    for (let i = 0; i < 10; i += 1) {
        await pause(chance.between(5, 60));
        place.ask(`select count(pg_terminate_backend(pid)) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
    }
}

async function restart(trouble) {
    await pause(trouble.chance.between(0, 100));
    await pairMeanwhile('restart');
    await trouble.expectBack();
}

async function promote(trouble) {
    await pause(trouble.chance.between(0, 100));
    await pairMeanwhile('kill');
    await trouble.expectAway();
    await pairMeanwhile('promote');
    await trouble.expectBack();
}

async function round(world, seed, strike) {
    const place = world.place.copy();
    const server = await serve(place);
    const trouble = new Trouble(place, server, new Chance(seed, strike.name), strike);
    try {
        const outcome = await playRound(world, place, trouble, seed);
        const alive = await trouble.caller.once({path: '/healthz'}).catch(() => ({}));
        if (alive.status !== 200) trouble.faults.push('the program has ended');
        if (outcome.unanswered) trouble.faults.push(`${outcome.unanswered} requests were left without an answer`);
        return {...outcome, faults: [...outcome.faults, ...trouble.faults]};
    } finally {
        await server.kill();
        place.remove();
    }
}

const sentences = [
    [cut, 'every connection is cut ten times'],
    [restart, 'the database server is restarted without warning'],
    [promote, 'the primary is killed with -9 and its standby promoted'],  // the last: there is one primary to kill
];

export async function lostConnections(seed, told) {
    const cluster = pair('start');
    try {
        const world = await makeWorld('postgres', {cluster});
        for (const [strike, sentence] of sentences) {
            const {faults, changes, putOff} = await round(world, seed, strike);
            told(`${sentence}: ${changes} changes acknowledged, ${putOff} times 503, nobody without an answer`, faults, `./dev check crash connection --seed ${seed}`);
        }
    } finally {
        pair('stop');
    }
}
