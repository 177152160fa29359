// Attacks the running program, on SQLite and, where CAPAIAN_TEST_POSTGRES says where it is, on PostgreSQL.
//   node checks/hostile/run.mjs [PART-OF-A-NAME]      of tables, bodies, photos, requests or words
import {startServer} from '../../stories/server.mjs';
import {bodies} from './bodies.mjs';
import {House, password} from './house.mjs';
import {photos} from './photos.mjs';
import {requests} from './requests.mjs';
import {tables} from './tables.mjs';
import {words} from './words.mjs';

const attacks = Object.entries({tables, bodies, photos, requests, words}).filter(([name]) => name.includes(process.argv[2] ?? ''));
const engines = ['sqlite', ...(process.env.CAPAIAN_TEST_POSTGRES ? ['postgres'] : [])];

// A log of lines that are each one object, and of nothing that is somebody's own business.
function readLog(house) {
    const lines = house.server.heard.join('').split('\n').filter((line) => line.startsWith('{'));
    const broken = lines.filter((line) => {
        try {
            return typeof JSON.parse(line) !== 'object';
        } catch {
            return true;
        }
    });
    house.check('log: every line is one object', broken.length === 0, broken[0]);
    const told = lines.find((line) => [password, ...Object.values(house.tokens), 'RAHASIA'].some((secret) => line.includes(secret)) || /\d{18}/.test(line));
    house.check('log: nothing secret is said', told === undefined, told);
    const trouble = lines.filter((line) => /request_failed|database_broke/.test(line));
    house.check('log: nothing broke', trouble.length === 0, trouble.slice(0, 3).join('\n'));
}

async function attack(engine) {
    console.log(`-- ${engine}`);
    const server = await startServer(engine);
    const house = new House(server);
    let ended;
    try {
        await house.signIn();
        for (const [, run] of attacks) await run(house);
        readLog(house);
        const {status, stdout} = server.run(['check']);
        house.check('afterwards capaian check finds nothing', status === 0, stdout);
    } finally {
        ended = await server.stop();
    }
    // A sanitizer that found something ends the program with its report.
    house.check('and the program ends as it should', ended === 0, `${ended}\n${server.heard.join('').slice(-4000)}`);
    return house;
}

let passed = 0, failed = 0;
for (const engine of engines) {
    const house = await attack(engine).catch((problem) => {
        console.log(`FAILED  ${engine}: ${problem.stack}`);
        return {passed: 0, failed: 1};
    });
    passed += house.passed;
    failed += house.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
