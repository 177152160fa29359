// Where a database lies, of either engine: made, copied, asked and thrown away. Ids are asked for as text: they are longer than a
// JavaScript number is exact.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {psql} from '../../stories/server.mjs';

export function command(program, words, input) {
    const done = spawnSync(program, words, {encoding: 'utf8', input, maxBuffer: 1 << 28});
    if (done.status !== 0) throw new Error(`${program} ${words.join(' ').slice(0, 300)}: ${done.stderr || done.error}`);
    return done.stdout;
}

class SqlitePlace {
    engine = 'sqlite';
    folder = mkdtempSync(join(tmpdir(), 'capaian-crash-'));
    file = join(this.folder, 'capaian.db');
    words = ['--data', this.folder];

    ask(sql) { return JSON.parse(command('sqlite3', ['-cmd', '.timeout 10000', '-json', this.file, sql]) || '[]'); }
    script(sql) { command('sqlite3', ['-cmd', '.timeout 10000', '-bail', this.file], sql); }
    isWhole() { return command('sqlite3', [this.file, 'pragma integrity_check; pragma foreign_key_check']).trim() === 'ok'; }
    remove() { rmSync(this.folder, {recursive: true}); }

    // Of a database that nobody has open.
    copy() {
        const other = new SqlitePlace();
        command('sqlite3', [this.file, 'pragma wal_checkpoint(truncate)']);
        copyFileSync(this.file, other.file);
        return other;
    }
}

let databases = 0;

class PostgresPlace {
    engine = 'postgres';

    constructor(cluster, template) {
        this.cluster = cluster;
        this.name = `crash_${process.pid}_${(databases += 1)}`;
        this.address = cluster.replace(/\/[^/?]*(\?|$)/, `/${this.name}$1`);
        this.words = ['--database', this.address];
        psql(cluster, `create database ${this.name}${template ? ` template ${template}` : ''}`);
    }

    ask(sql) {
        const list = `select coalesce(json_agg(row), '[]') from (${sql}) row`;
        return JSON.parse(command('psql', [this.address, '--quiet', '--no-psqlrc', '-At', '--command', list]));
    }
    script(sql) { command('psql', [this.address, '--quiet', '--no-psqlrc', '-v', 'ON_ERROR_STOP=1'], sql); }
    isWhole() { return true; }
    remove() { psql(this.cluster, `drop database ${this.name} with (force)`); }
    copy() { return new PostgresPlace(this.cluster, this.name); }
}

export function newPlace(engine, cluster = process.env.CAPAIAN_TEST_POSTGRES) {
    return engine === 'sqlite' ? new SqlitePlace() : new PostgresPlace(cluster);
}
