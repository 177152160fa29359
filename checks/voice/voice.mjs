// node checks/voice/voice.mjs     The last line is "N passed, N failed".
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readCsv} from '../../stories/look.mjs';
import {run, serve} from '../../stories/server.mjs';
import {number} from './fraction.mjs';
import {answersOf, districtsOwnParts, indexOf, rulesOf, schoolsOwnParts, sharesOf, shiftOf} from './predicted.mjs';
import {fillIn, inTurns} from './public.mjs';

const period = '2026-T4', demoPassword = 'anyaman-tikar-2026';
const elements = ['requirements', 'procedure', 'time', 'cost', 'product', 'competence', 'conduct', 'complaint_handling', 'facilities'];
let passed = 0, failed = 0;

function expect(sentence, found, wanted) {
    const holds = String(found) === String(wanted);
    holds ? ++passed : ++failed;
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${sentence}: ${found}${holds ? '' : `, and not ${wanted}`}`);
}

const place = mkdtempSync(join(tmpdir(), 'capaian-voice-'));
const server = await serve({words: ['--data', place]}, {words: ['--proxy', '127.0.0.1']});
const {origin} = server;

// ---- the office

async function ask(session, method, path, body) {
    const headers = {origin, 'content-type': 'application/json', ...(session ? {authorization: `Bearer ${session.token}`} : {})};
    const answer = await fetch(origin + path, {method, headers, body: body && JSON.stringify(body)});
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text === '' ? {} : JSON.parse(text);
}
async function signIn(nip) {
    const session = await ask(null, 'POST', '/api/sessions', {nip, password: demoPassword});
    return {...session, person: (await ask(session, 'GET', '/api/me')).person};
}
const peopleOf = (agency) => readCsv(readFileSync(`demo/${agency}/pegawai.csv`, 'utf8')).map((row) => row.NIP);
// Everybody's outcome with its reasons, in both quarters, as the engine makes it of the evidence.
const outcomes = (agency) => ['2026-T3', period].flatMap((when) => peopleOf(agency).map((nip) => {
    const said = run(['explain', '--data', place, '--agency', agency, '--period', when, '--nip', nip, '--json']);
    if (said.status !== 0) throw new Error(said.stderr);
    return said.stdout;
}));
const unitIn = async (session, name) => (await ask(session, 'GET', `/api/unit-predicates/${period}`)).units.find((unit) => unit.unit_name === name).figure;
async function placesOf(session) {
    const {services} = await ask(session, 'GET', '/api/survey-results');
    return services.flatMap((service) => service.points.map((point) => ({...point, code: service.code, service: service.address})));
}

// ---- a school, an education office, and 500 answers

const marksOf = (visitor) => elements.map((_, element) => [3, 4, 2, 3, 1, 4, 3, 2][(visitor * 7 + element * 5 + (visitor % 9)) % 8]);

async function surveys() {
    const session = await signIn('198607152011012005');
    const rules = rulesOf('lampung'), own = schoolsOwnParts();
    const school = answersOf('lampung', ['SISWA-BARU', 'SURAT']), others = answersOf('lampung', ['IJAZAH', 'PRAKTIK']);
    const predicted = () => {
        const voice = {answers: school.length, index: indexOf(school), agency: indexOf([...school, ...others])};
        return own.plus(shiftOf(rules, 'survey', own, 7000, voice)).rounded(2);
    };
    const before = await unitIn(session, 'SMA Negeri Way Tebu'), predictedBefore = predicted();
    const everybody = outcomes('lampung');
    expect('the school stands without the public where its plan puts it', before.without, own.rounded(2));
    expect('and with the public where the demo\'s answers put it', before.figure, predictedBefore);

    const points = await placesOf(session);
    const counters = ['SISWA-BARU', 'SURAT', 'IJAZAH'].map((code) => points.find((point) => point.code === code));
    await inTurns(Array.from({length: 500}), async (_, visitor) => {
        const counter = counters[visitor % 5 === 4 ? 2 : visitor % 2], marks = marksOf(visitor);
        const thanked = await fillIn(origin, `/s/${counter.address}`, Object.fromEntries(elements.map((element, i) => [element, marks[i]])));
        if (thanked !== `/s/${counter.address}/terima-kasih`) throw new Error(`an answer led to ${thanked}`);
        (counter.code === 'IJAZAH' ? others : school).push(marks);
    });

    const {units, agency} = await ask(session, 'GET', '/api/survey-results');
    expect('500 answers came in', agency.answers, school.length + others.length);
    expect('the school\'s index is the one worked out by hand', units.find((unit) => unit.name === 'SMA Negeri Way Tebu').result.index, indexOf(school));
    expect('and so is the agency\'s', agency.index, indexOf([...school, ...others]));
    const page = await (await fetch(`${origin}/layanan/${counters[0].service}`)).text();
    const told = /Indeks kepuasan \(IKM\)<\/dt><dd>([0-9,]+)/.exec(page)?.[1];
    const own0 = (await ask(session, 'GET', '/api/survey-results')).services.find((service) => service.address === counters[0].service);
    expect('the public page tells the service\'s index', told && number(told), own0.result.index);
    const after = await unitIn(session, 'SMA Negeri Way Tebu');
    expect('the school\'s figure is the predicted one', after.figure, predicted());
    expect('it moved by the predicted amount', number(after.figure).minus(number(before.figure)), predicted().minus(predictedBefore));
    expect('its own parts did not move', after.without, before.without);
    expect('nobody\'s own result moved', outcomes('lampung').filter((outcome, i) => outcome !== everybody[i]).length, 0);
}

// ---- a sub-district, and 200 complaints

const stories = ['Kursi tunggu di loket dua banyak yang patah', 'Antrean belum dipanggil sejak pagi', 'Papan syarat di dinding sudah pudar', 'Kipas di ruang tunggu mati'];

// Answered by the heads of the two units: no indicator of their plans counts complaints.
async function handle(verifier, heads, complaints) {
    const units = Object.fromEntries((await ask(verifier, 'GET', '/api/units')).units.map((unit) => [unit.name, unit.id]));
    const queue = (await ask(verifier, 'GET', '/api/complaints')).complaints.filter((one) => complaints.has(one.beginning.match(/nomor (\d+)/)?.[1]));
    expect('all complaints wait on the verifying officer\'s desk', queue.length, complaints.size);
    await inTurns(queue, async (one) => {
        const {unit, isAnswered} = complaints.get(one.beginning.match(/nomor (\d+)/)[1]), handler = heads[unit];
        await ask(verifier, 'POST', `/api/complaints/${one.id}/verifications`, {kind: 'ordinary', unit: units[unit], handler: handler.person, about: null, passed_text: null});
        if (isAnswered) await ask(handler, 'POST', `/api/complaints/${one.id}/answers`, {text: 'Terima kasih, kami periksa hari ini.', kind: 'on_the_way'});
    }, 4);
}

async function complaints() {
    const office = await signIn('198501302010012007'), verifier = await signIn('198109142006041005');
    const heads = {'Kecamatan Banyumanik': await signIn('197306252000032002'), 'Kelurahan Sumber Bening': await signIn('198307192008012006')};
    const rules = rulesOf('banyumanik'), own = districtsOwnParts();
    const district = sharesOf('banyumanik', 'Kecamatan Banyumanik'), village = sharesOf('banyumanik', 'Kelurahan Sumber Bening');
    const answers = answersOf('banyumanik', ['KTP']), all = [...answers, ...answersOf('banyumanik', ['PENGANTAR'])];
    const share = (...units) => number(units.reduce((sum, unit) => sum + unit.onTime, 0) * 100).by(number(units.reduce((sum, unit) => sum + unit.complaints, 0))).rounded(4);
    const predicted = () => {
        const survey = shiftOf(rules, 'survey', own, 6000, {answers: answers.length, index: indexOf(answers), agency: indexOf(all)});
        if (district.complaints < 5) return own.plus(survey).rounded(2);
        return own.plus(survey).plus(shiftOf(rules, 'complaints', own, 6000, {answers: district.complaints, index: share(district), agency: share(district, village)})).rounded(2);
    };
    const before = await unitIn(office, 'Kecamatan Banyumanik'), predictedBefore = predicted();
    const everybody = outcomes('banyumanik');
    expect('the sub-district stands where its tables put it', before.figure, predictedBefore);

    const filed = new Map();
    await inTurns(Array.from({length: 200}), async (_, visitor) => {
        const unit = visitor % 4 === 3 ? 'Kelurahan Sumber Bening' : 'Kecamatan Banyumanik', isAnswered = visitor % 8 !== 0;
        const led = await fillIn(origin, '/adu/banyumanik', {tentang: visitor % 2 ? 'waktu' : 'sarana', cerita: `Laporan nomor ${1000 + visitor}. ${stories[visitor % 4]}.`, ungkap: 'anonim'});
        if (!/^\/lacak\/[^?]+\?baru$/.test(led)) throw new Error(`a complaint led to ${led}`);
        filed.set(String(1000 + visitor), {unit, isAnswered});
        const counted = unit === 'Kecamatan Banyumanik' ? district : village;
        if (isAnswered) ++counted.complaints, ++counted.onTime;
    });
    await handle(verifier, heads, filed);

    const after = await unitIn(office, 'Kecamatan Banyumanik');
    expect('200 complaints move it to the predicted figure', after.figure, predicted());
    expect('by the predicted amount', number(after.figure).minus(number(before.figure)), predicted().minus(predictedBefore));
    expect('nobody\'s own result moved', outcomes('banyumanik').filter((outcome, i) => outcome !== everybody[i]).length, 0);
    const quarters = 'before_first=2026-04-01&before_last=2026-06-30&first=2026-07-01&last=2026-09-30';
    expect('half the time is still proven', (await ask(office, 'GET', `/api/complaint-comparison?${quarters}`)).verdict, 'halved');
}

try {
    await surveys();
    await complaints();
} catch (problem) {
    ++failed;
    console.log(problem, server.heard.slice(-5).join(''));
} finally {
    await server.stop();
    rmSync(place, {recursive: true});
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
