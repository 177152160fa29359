// Takes each guard of checks/guards.table away, in a working tree of its own, and expects the test that was written for it to fail.
//   node checks/guards.mjs [WORD]      WORD: only guards whose sentence or file contains it.   The last line is "N passed, N failed".
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const place = resolve('build/guards');

// Blocks of "name: value", an empty line between them; the first name of a block is "guard".
function guards() {
    const text = readFileSync('checks/guards.table', 'utf8').replace(/^#.*\n/gm, '').trim();
    return text.split(/\n\n+/).map((block) => Object.fromEntries(block.split('\n').map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at), line.slice(at + 1).trim()];
    })));
}

// A guard with "each" stands in every line of those files that "from", an expression, is found in; it is taken away line by line.
function lineByLine(guard) {
    if (!guard.each) return [guard];
    const files = execFileSync('git', ['ls-files', guard.each], {cwd: place, encoding: 'utf8'}).trim().split('\n');
    return files.flatMap((file) => readFileSync(join(place, file), 'utf8').split('\n').flatMap((line, at) => {
        const without = line.replace(new RegExp(guard.from), guard.to);
        return without === line ? [] : [{...guard, guard: `${guard.guard}: ${file}:${at + 1}`, file, at, without}];
    }));
}

// What is committed, as it is built; its objects come from the compiler's cache.
function workingTree() {
    if (existsSync(place)) execFileSync('git', ['-C', place, 'checkout', '--force', '--detach', '--quiet', head()]);
    else execFileSync('git', ['worktree', 'add', '--force', '--detach', '--quiet', place, 'HEAD']);
    run('./dev build', 1800);
}

const head = () => execFileSync('git', ['rev-parse', 'HEAD'], {encoding: 'utf8'}).trim();

function run(command, seconds) {
    const {status, stdout, stderr} = spawnSync('bash', ['-c', `timeout ${seconds} ${command}`], {cwd: place, encoding: 'utf8', maxBuffer: 1 << 28});
    return {status, said: stdout + stderr};
}

function changed(text, {at, without, from, to = '', file}) {
    if (at !== undefined) return text.split('\n').map((line, n) => (n === at ? without : line)).join('\n');
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold this once: ${from}`);
    return text.replace(from, () => to);
}

function takeAway(guard) {
    const file = join(place, guard.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, changed(text, guard));
    return () => writeFileSync(file, text);
}

// The test passes with the guard in place elsewhere (./dev test); here it must be found broken, and not by the compiler.
function verdict({test}) {
    const [program, ...rest] = test.split(' ');
    const built = run(program.startsWith('test_') ? `checks/build.sh ${program}` : 'checks/build.sh capaian', 900);
    if (built.status !== 0) return `does not compile without it\n${built.said.slice(-1500)}`;
    const outcome = run(program.startsWith('test_') ? `build/${program} -tc='${rest.join(' ')}'` : test, 600);
    const ran = /test cases:\s+[1-9]|passed, /.test(outcome.said);
    if (!ran && outcome.status !== 124) return outcome.status === 0 ? 'no such test' : '';  // it broke before it could count
    return outcome.status === 0 ? 'nothing notices that it is gone' : '';
}

const only = process.argv[2] ?? '';
let passed = 0, failed = 0;
workingTree();
for (const guard of guards().flatMap(lineByLine).filter(({guard, file}) => `${guard} ${file}`.includes(only))) {
    const restore = takeAway(guard);
    const fault = verdict(guard);
    restore();
    if (fault) failed += 1;
    else passed += 1;
    console.log(fault ? `FAILED  ${guard.guard}: ${fault}` : `ok      ${guard.guard}: without it fails "${guard.test}"`);
}
execFileSync('git', ['worktree', 'remove', '--force', place]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
