// Plays the stories of this folder on every engine; the last line counts them.   node stories/run.mjs [PART-OF-A-NAME]
import {readdirSync, readFileSync} from 'node:fs';
import {play} from './play.mjs';
import {readStory} from './read-story.mjs';
import {startServer} from './server.mjs';

async function playOn(engine, story) {
    const server = await startServer(engine);
    await play(story, server).finally(server.stop);
}

const chosen = readdirSync('stories').filter((name) => name.endsWith('.story') && name.includes(process.argv[2] ?? ''));
const engines = ['sqlite', ...(process.env.CAPAIAN_TEST_POSTGRES ? ['postgres'] : [])];
let passed = 0, failed = 0;

for (const name of chosen)
    for (const engine of engines)
        try {
            const story = readStory(readFileSync(`stories/${name}`, 'utf8'));
            await playOn(engine, story);
            passed += 1;
            console.log(`ok      ${engine}: ${story.title}`);
        } catch (problem) {
            failed += 1;
            console.log(`FAILED  ${engine}: ${name}\n  ${problem.message}`);
        }

if (engines.length === 1) console.log('PostgreSQL was left out: CAPAIAN_TEST_POSTGRES is not set');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
