// A database of an earlier schema, filled with the demo, is brought to this program's. Interrupted with -9 again and again, it comes to the
// same end.
import {begin, program, run, serve} from '../../stories/server.mjs';
import {auditDatabase, auditTotals} from './audit.mjs';
import {Caller} from './caller.mjs';
import {Chance} from './chance.mjs';
import {allMigrations, contentOf, create, fill, schemaOf} from './earlier.mjs';
import {newPlace} from './places.mjs';
import {signIn} from './world.mjs';

// Fifteen times the demo's reports, so that a migration that works through them can be met while it does.
const changed = {id: 'r.id + n.i * 1000000000000000', text: `r.text || ' ' || n.i`, fingerprint: 'r.fingerprint || n.i'};
const moreReports = (columns) => `
  insert into activity_report (${columns}) select ${columns.map((name) => changed[name] ?? `r.${name}`)}
  from activity_report r cross join (with recursive n(i) as (select 1 union all select i + 1 from n where i < 15) select i from n) n where r.state = 'approved';
  delete from activity_total where employee in (select employee from activity_report);`;

function withMoreReports(full) {
    full.script(moreReports(schemaOf(full).get('activity_report')));
    full.script(`insert into activity_total (agency, employee, quarter, indicator, quantity, reports, newest)
      select agency, employee, substr(day, 1, 5) || case when substr(day, 6, 2) >= '10' then '10-01' when substr(day, 6, 2) >= '07' then '07-01' when substr(day, 6, 2) >= '04' then '04-01' else '01-01' end,
             indicator, sum(quantity), count(*), max(day) from activity_report where state = 'approved' and indicator is not null and quantity is not null group by 1, 2, 3, 4`);
}

// Kills the migration a little later each time, until it ends first; how often it was killed.
async function migrateUnderFire(place, chance) {
    for (let kills = 0;; kills += 1) {
        const migrating = begin(program, ['migrate', ...place.words]);
        const timer = setTimeout(() => migrating.child.kill('SIGKILL'), chance.between(1, 30) * 1.5 ** kills);
        const end = await migrating.ended;
        clearTimeout(timer);
        if (end !== 'SIGKILL') return kills;
    }
}

async function auditMigrated(place, full, before, content, faults) {
    const done = run(['migrate', ...place.words]);
    if (done.status !== 0) faults.push(`capaian migrate: ${done.stderr}`);
    const [now, wanted] = [schemaOf(place), schemaOf(full)].map((tables) => JSON.stringify([...tables]));
    if (now !== wanted) faults.push(`the schema is not that of a new database: ${now} instead of ${wanted}`);
    for (const line of contentOf(place, before)) if (!content.includes(line)) faults.push(`rows have changed: ${line}`);
    auditTotals(place, faults);
    auditDatabase(place, faults);
    const server = await serve(place);
    await signIn(new Caller(server.origin), {nip: '197512082000032003'}).catch((problem) => faults.push(problem.message));
    await server.stop();
}

const isFirst = ({number, feature}) => number <= (feature === 'base' ? 2 : 1);  // no database was ever without a journal
const hasLater = ({number, feature}, all) => all.some((later) => later.feature === feature && later.number > number);
const schemas = [
    ['the first of each feature', isFirst],
    ['all but the newest of each feature', (one, all) => isFirst(one) || hasLater(one, all)],
];

export async function migrations({engine, place: demo}, seed, told) {
    const full = demo.copy(), all = allMigrations();
    withMoreReports(full);
    for (const [name, belongs] of schemas) {
        const faults = [], place = newPlace(engine), of = all.filter((one) => belongs(one, all));
        create(place, of);
        fill(place, full);
        const before = schemaOf(place), content = contentOf(place, before);
        const kills = await migrateUnderFire(place, new Chance(seed, name));
        await auditMigrated(place, full, before, content, faults);
        told(`${all.length - of.length} migrations after ${name}, on ${engine}, killed ${kills} times`, faults, `./dev check crash migration --engine ${engine} --seed ${seed}`);
        place.remove();
    }
    full.remove();
}
