// A copy is taken while people write; restored, it is whole and holds whatever was acknowledged before it was begun.
import {copyFileSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {begin, program, run, serve} from '../../stories/server.mjs';
import {auditDatabase} from './audit.mjs';
import {Caller} from './caller.mjs';
import {Chance} from './chance.mjs';
import {employee, Ledger} from './clients.mjs';
import {command, newPlace} from './places.mjs';

// By the engine's own way: the program's command, or pg_dump and pg_restore.
const ways = {
    sqlite: {
        take: (place, file) => begin(program, ['backup', file, ...place.words]).ended,
        restore: (file, place) => copyFileSync(file, place.file),
    },
    postgres: {
        take: (place, file) => begin('pg_dump', ['--dbname', place.address, '--format=custom', '--file', file]).ended,
        restore: (file, place) => command('pg_restore', ['--dbname', place.address, '--no-owner', file]),
    },
};

function auditCopy(place, acknowledged, faults) {
    const idsOf = (sql) => new Set(place.ask(sql).map(({id}) => id));
    const rows = idsOf('select cast(id as text) as id from activity_report');
    const lines = idsOf(`select cast(thing_id as text) as id from base_journal where action = 'submitted'`);
    for (const id of acknowledged) if (!rows.has(id) || !lines.has(id)) faults.push(`report ${id} was acknowledged before the copy was begun and is not in it`);
    for (const id of lines) if (!rows.has(id)) faults.push(`the copy has a line in the journal for report ${id} and no row`);
    auditDatabase(place, faults);
}

// Three copies, one after the other, while everybody reports.
async function takeCopies(world, place, folder, seed) {
    const server = await serve(place);
    const ledger = new Ledger(), caller = new Caller(server.origin), copies = [];
    const writing = Promise.all(world.employees.map((person) => employee({caller, chance: new Chance(seed, person.nip), ledger, person, round: seed, things: 60})));
    for (const number of [1, 2, 3]) {
        await pause(50);
        const copy = {file: join(folder, `copy-${number}`), acknowledged: [...ledger.submitted.keys()]};
        copies.push({...copy, code: await ways[place.engine].take(place, copy.file), after: ledger.submitted.size});
    }
    await writing;
    await server.stop();
    return copies;
}

async function whileWriting(world, seed, told) {
    const faults = [], place = world.place.copy(), folder = mkdtempSync(join(tmpdir(), 'capaian-copies-'));
    const copies = await takeCopies(world, place, folder, seed);
    for (const {file, acknowledged, code} of copies) {
        if (code !== 0) faults.push(`taking a copy ended with ${code}`);
        const back = newPlace(world.engine);
        ways[world.engine].restore(file, back);
        auditCopy(back, acknowledged, faults);
        back.remove();
    }
    const during = copies.reduce((sum, {acknowledged, after}) => sum + after - acknowledged.length, 0);
    told(`copies on ${world.engine}: ${copies.length} taken, ${during} reports acknowledged meanwhile, each copy whole`, faults,
         `./dev check crash backup --engine ${world.engine} --seed ${seed}`);
    place.remove();
    rmSync(folder, {recursive: true});
}

// A copy that was cut short does not bear the name of one, and does not stand in the way of the next.
async function cutShort(world, seed, told) {
    const faults = [], chance = new Chance(seed, 'cut'), file = join(world.place.folder, 'copy');
    for (let i = 0; i < 10; i += 1) {
        const taking = begin(program, ['backup', file, ...world.place.words]);
        await pause(chance.between(5, 120));
        taking.child.kill('SIGKILL');
        const code = await taking.ended;
        if (existsSync(file) !== (code === 0)) faults.push(`a copy that ended with ${code} ${code === 0 ? 'is not there' : 'bears the name of one'}`);
        rmSync(file, {force: true});
    }
    if (run(['backup', file, ...world.place.words]).status !== 0) faults.push('after them, no copy can be taken');
    if (run(['backup', file, ...world.place.words]).status === 0) faults.push('a copy is written over another');
    const nowhere = join(world.place.folder, 'nowhere');
    if (run(['backup', join(world.place.folder, 'empty'), '--data', nowhere]).status === 0) faults.push('a folder without a database is copied as an empty one');
    told('copies that are killed while they are taken leave nothing that looks like one', faults, `./dev check crash backup --engine sqlite --seed ${seed}`);
}

export async function backups(world, seed, told) {
    await whileWriting(world, seed, told);
    if (world.engine === 'sqlite') await cutShort(world, seed, told);
}
