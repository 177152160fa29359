// The program itself, with a fresh demo in a folder or a schema of its own.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const program = 'build/capaian';

function freePort() {
    return new Promise((found) => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
            const {port} = probe.address();
            probe.close(() => found(port));
        });
    });
}

function sqlite() {
    const folder = mkdtempSync(join(tmpdir(), 'capaian-story-'));
    return {place: ['--data', folder], remove: () => rmSync(folder, {recursive: true})};
}

function psql(address, statement) {
    const done = spawnSync('psql', [address, '--quiet', '--command', statement], {encoding: 'utf8'});
    if (done.status !== 0) throw new Error(`psql: ${done.stderr || done.error}`);
}

function postgres(address) {
    const schema = `story_${process.pid}_${Date.now()}`;
    psql(address, `create schema ${schema}`);
    return {place: ['--database', `${address}?options=-csearch_path%3D${schema}`],
            remove: () => psql(address, `set client_min_messages to warning; drop schema ${schema} cascade`)};
}

// Resolves once the program says where it listens; everything it says goes into `heard`.
function listening(child, heard) {
    return new Promise((ready, failed) => {
        const hear = (text) => {
            heard.push(String(text));
            if (String(text).includes('Capaian: http')) ready();
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.on('exit', (code) => failed(new Error(`the server ended with ${code}:\n${heard.join('')}`)));
    });
}

function stop(child) {
    if (child.exitCode !== null) return Promise.resolve();
    return new Promise((ended) => {
        child.on('exit', ended);
        child.kill('SIGTERM');
    });
}

export async function startServer(engine) {
    const store = engine === 'sqlite' ? sqlite() : postgres(process.env.CAPAIAN_TEST_POSTGRES);
    const address = `127.0.0.1:${await freePort()}`;
    const child = spawn(program, ['serve', '--demo', 'demo', ...store.place, '--listen', address]);
    const end = () => stop(child).then(store.remove);
    const heard = [];
    await listening(child, heard).catch((problem) => end().then(() => Promise.reject(problem)));
    const run = (words) => spawnSync(program, [...words, ...store.place], {encoding: 'utf8'});
    return {origin: `http://${address}`, pid: child.pid, heard, run, stop: end};
}
