// Databases of earlier schemas. What an earlier schema was is in the migrations themselves: it is their beginning.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {command} from './places.mjs';

// In the order in which the program runs them: its own tables, then those of the features as app/features.cpp names them.
export function allMigrations() {
    const features = [...readFileSync('app/features.cpp', 'utf8').matchAll(/(\w+)::feature\(\)/g)].map(([, name]) => [name, `features/${name}/sql`]);
    return [['base', 'base/sql'], ...features].flatMap(([feature, folder]) =>
        readdirSync(folder).filter((name) => /^\d{3}_/.test(name)).sort().map((name) => ({feature, number: Number(name.slice(0, 3)), file: `${folder}/${name}`})));
}

const marks = 'create table base_migration (agency bigint not null, feature text not null, number bigint not null, at bigint not null, primary key (agency, feature, number))';
// The words that migrations leave to the engine (base/portable_sql.cpp).
const words = {sqlite: {blob: 'blob', clustered: ' without rowid'}, postgres: {blob: 'bytea', clustered: ''}};

export function create(place, migrations) {
    const lines = migrations.map(({feature, number, file}) => readFileSync(file, 'utf8').replace(/{{(\w+)}}/g, (_, word) => words[place.engine][word]) +
        `;\ninsert into base_migration (agency, feature, number, at) values (0, '${feature}', ${number}, 0);`);
    place.script(`begin;\n${marks};\n${lines.join('\n')}\ncommit;`);
}

const columns = {
    sqlite: `select m.name as name, c.name as "column" from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name <> 'sqlite_sequence' order by m.name, c.name`,
    postgres: `select table_name as name, column_name as "column" from information_schema.columns where table_schema = current_schema() order by 1, 2`,
};

// Table -> its columns.
export function schemaOf(place) {
    const tables = new Map();
    for (const {name, column} of place.ask(columns[place.engine])) tables.set(name, [...(tables.get(name) ?? []), column]);
    return tables;
}

// The rows of one database in the tables and columns that another has.
export function fill(place, from) {
    const tables = [...schemaOf(place)].filter(([name]) => name !== 'base_migration');
    if (place.engine === 'sqlite') {
        const lines = tables.map(([name, list]) => `insert into ${name} (${list}) select ${list} from full_one.${name};`);
        return place.script(`attach '${from.file}' as full_one;\nbegin;\n${lines.join('\n')}\ncommit;`);
    }
    const rowsOf = (name, list) => command('psql', [from.address, '--quiet', '--no-psqlrc', '-c', `copy (select ${list} from ${name}) to stdout`]);
    return place.script(tables.map(([name, list]) => `copy ${name} (${list}) from stdin;\n${rowsOf(name, list)}\\.\n`).join(''));
}

// What stands in the tables and columns of `tables`, one line a table.
export function contentOf(place, tables) {
    return [...tables].filter(([name]) => name !== 'base_migration').map(([name, list]) => {
        const row = list.map((column) => `coalesce(cast(${column} as text), '-')`).join(` || '|' || `);
        const lines = place.ask(`select ${row} as line from ${name}`).map(({line}) => line).sort();
        return `${name}: ${lines.length} rows ${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12)}`;
    });
}
