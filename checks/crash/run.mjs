// Breaks the program on purpose and counts what holds; the last line is "N passed, N failed".
//   node checks/crash/run.mjs [storm|connection|copies|backup|migration] [--rounds N] [--seed N] [--engine sqlite|postgres]
import {parseArgs} from 'node:util';
import {lostConnections} from './connection.mjs';
import {copies} from './copies.mjs';
import {backups} from './backup.mjs';
import {killed} from './killed.mjs';
import {migrations} from './migration.mjs';
import {makeWorld} from './world.mjs';

const {values: asked, positionals: [only]} = parseArgs({
    allowPositionals: true,
    options: {rounds: {type: 'string', default: '20'}, seed: {type: 'string', default: '1'}, engine: {type: 'string'}},
});
const seed = Number(asked.seed);
const engines = asked.engine ? [asked.engine] : ['sqlite', 'postgres'];
let passed = 0, failed = 0;

function told(sentence, faults, again) {
    if (faults.length) failed += 1;
    else passed += 1;
    console.log(faults.length ? `FAILED  ${sentence}\n  ${faults.join('\n  ')}\n  again: ${again}` : `ok      ${sentence}`);
}

const worlds = new Map();

// Made once for all parts, which work on copies of it.
async function worldOn(engine) {
    if (!worlds.has(engine)) worlds.set(engine, await makeWorld(engine));
    return worlds.get(engine);
}

async function storms(world) {
    const {engine} = world;
    for (let number = seed; number < seed + Number(asked.rounds); number += 1) {
        const {faults, kills, changes, unanswered} = await killed(world, number);
        told(`storm ${number} on ${engine}: ${changes} changes acknowledged, ${kills} kills, ${unanswered} requests without an answer`, faults,
             `./dev check crash storm --engine ${engine} --rounds 1 --seed ${number}`);
    }
}

const both = (part) => async () => { for (const engine of engines) await part(await worldOn(engine), seed, told); };
const onPostgres = (part) => async () => { if (engines.includes('postgres')) await part(await worldOn('postgres'), seed, told); };
const onPair = (part) => async () => { if (engines.includes('postgres')) await part(seed, told); };
const parts = {storm: both(storms), connection: onPair(lostConnections), copies: onPostgres(copies), backup: both(backups), migration: both(migrations)};

for (const [name, part] of Object.entries(parts)) {
    if (only && only !== name) continue;
    const began = Date.now();
    await part();
    console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
}
for (const world of worlds.values()) world.place.remove();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
