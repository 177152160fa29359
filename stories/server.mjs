// The program itself, on a database of its own: a folder or a schema.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export const program = process.env.CAPAIAN_PROGRAM ?? 'build/capaian';

export function freePort() {
    return new Promise((found) => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
            const {port} = probe.address();
            probe.close(() => found(port));
        });
    });
}

function sqlite() {
    const folder = mkdtempSync(join(tmpdir(), 'capaian-story-'));
    return {words: ['--data', folder], remove: () => rmSync(folder, {recursive: true})};
}

export function psql(address, statement) {
    const done = spawnSync('psql', [address, '--quiet', '--command', statement], {encoding: 'utf8'});
    if (done.status !== 0) throw new Error(`psql: ${done.stderr || done.error}`);
}

function postgres(address) {
    const schema = `story_${process.pid}_${Date.now()}`;
    psql(address, `create schema ${schema}`);
    return {words: ['--database', `${address}?options=-csearch_path%3D${schema}`],
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
        child.on('exit', (code, signal) => failed(new Error(`the server ended with ${code ?? signal}:\n${heard.join('')}`)));
    });
}

// With what it ended: a number or a signal.
function end(child, signal) {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? child.signalCode);
    return new Promise((ended) => {
        child.on('exit', (code, by) => ended(code ?? by));
        child.kill(signal);
    });
}

// Any command of the program, to its end.
export const run = (words) => spawnSync(program, words, {encoding: 'utf8'});

// A command that may be killed before its end; `ended` is what it ended with, a number or a signal.
export function begin(name, words) {
    const child = spawn(name, words, {stdio: 'ignore'});
    return {child, ended: new Promise((done) => child.on('exit', (code, signal) => done(code ?? signal)))};
}

// Serves the demo from a place, which it fills where that is empty.
export async function serve(place, {address, words = []} = {}) {
    address ??= `127.0.0.1:${await freePort()}`;
    const child = spawn(program, ['serve', '--demo', 'demo', ...place.words, '--listen', address, ...words]);
    const heard = [];
    const server = {origin: `http://${address}`, address, pid: child.pid, heard, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL')};
    await listening(child, heard).catch((problem) => server.kill().then(() => Promise.reject(problem)));
    return server;
}

export async function startServer(engine) {
    const place = engine === 'sqlite' ? sqlite() : postgres(process.env.CAPAIAN_TEST_POSTGRES);
    const server = await serve(place).catch((problem) => {
        place.remove();
        throw problem;
    });
    return {...server, run: (words) => run([...words, ...place.words]), stop: () => server.stop().finally(place.remove)};
}
