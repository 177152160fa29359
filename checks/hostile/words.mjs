// Words of every script, and words that mean something to a program: kept as they are, shown as text everywhere.
import {spawnSync} from 'node:child_process';

const safe = [
    ['Javanese', 'ꦏꦿꦺꦴꦁ ꦲꦏ꧀ꦱꦫꦗꦮ'], ['Balinese', 'ᬅᬓ᭄ᬱᬭᬩᬮᬶ'], ['Sundanese', 'ᮃᮊ᮪ᮞᮛ ᮞᮥᮔ᮪ᮓ'], ['Bugis', 'ᨒᨚᨈᨑ'], ['Arabic', 'محمد يوسف, S.Pd. (٢٠٢٦)'], ['Hebrew', 'שָׁלוֹם 2026'],
    ['Devanagari', 'क्षत्रिय'], ['Thai', 'ไทย\u200bไทย'], ['Chinese', '姓名：王小明'], ['Korean', '김철수'], ['Greek and Cyrillic', 'Ωμέγα Жанна'],
    ['accents in two forms', 'Ren\u00e9e Rene\u0301e'], ['a pile of accents', `a${'\u0301'.repeat(150)}`], ['families and flags', '👩\u200d⚕️ 👨\u200d👩\u200d👧 🇮🇩'], ['beyond the first plane', '𝒮𝒾𝓉𝒾 \u{20000}'],
    ['zero width', 'a\u200bb\u200cc\u200dd'], ['a direction mark', 'a\u200fb'], ['one long word', 'W'.repeat(480)], ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['the end of an attribute', '"><b onclick=\'x\'>`${7*7}{{7*7}}'], ['SQL', "'; drop table activity_report; --"], ['entities', '&lt;b&gt; &amp; &#0; ]]>'], ['a formula', '=HYPERLINK("http://x","klik")'],
    ['another formula', "+cmd|' /C calc'!A0"], ['a call', '@SUM(A1)'], ['a format', '%s%n%x {0} {detail}'], ['a path', '../../etc/passwd'], ['lines that look like fields', 'a\nSet-Cookie: a=b\n\nb'],
    ['JSON', '{"rule":"a"}\\u0041\\'], ['a line of a log', 'a","level":"error","event":"palsu'], ['an escape of a spreadsheet', '_x000D_ _x0041_'],
];
const turning = ['lap\u202egpj.exe', '\u2066a', 'a\u0007b', '\u009b31m', 'a\uffffb'];

// Where people write; the texts come back in the answer to `read`.
function fields(person, year) {
    const note = (text) => ({employee: person, giver: 'superior', giver_name: null, result: null, value: 'harmonious', tone: 'positive', text, day: null});
    return [
        ['report', 'employee', 'POST', '/api/activity-reports', (text) => ({day: '2026-11-20', text}), `/api/people/${person}/activity-reports?first=2026-11-20&last=2026-11-20`],
        ['reflection', 'employee', 'PUT', '/api/reflections/2026-11-16', (text) => ({went_well: text, hindered: text, next: text}), `/api/people/${person}/reflections?first=2026-11-01&last=2026-11-30`],
        ['feedback', 'superior', 'POST', '/api/feedback-notes', note, `/api/people/${person}/feedback-notes?first=2026-10-01&last=2026-11-30`],
        ['holiday', 'office', 'POST', '/api/holidays', (text) => ({days: [{day: `${year}-12-24`, kind: 'national', name: text, basis: text}]}), `/api/holidays?year=${year}`],
    ];
}

async function everyField(house, person) {
    for (const [field, who, method, path, body, read] of fields(person, 2026)) {
        for (const [name, text] of safe) {
            const sent = await house.ask(who, method, path, JSON.stringify(body(text)));
            const back = sent.status < 300 ? await house.ask(who, 'GET', read) : sent;
            house.check(`words: ${name} in a ${field}`, back.text.includes(JSON.stringify(text).slice(1, -1)), `${sent.status} ${sent.text.slice(0, 200)}`);
        }
        for (const text of turning)
            await house.refused(`words: ${JSON.stringify(text)} in a ${field}`, {who, method, path, body: JSON.stringify(body(text))}, 'text_has_control_characters');
    }
    for (const link of ['javascript:alert(1)', 'data:text/html,<script>', 'https://x/"onclick=', ' file:///etc/passwd'])
        await house.refused(`words: the link ${link}`, {who: 'employee', method: 'POST', path: '/api/activity-reports', body: JSON.stringify({day: '2026-11-20', text: `Tautan ${link}`, link})},
                            'link_is_not_a_web_address', '/link');
}

async function everyPage(house) {
    const browser = {accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', origin: house.origin};
    for (const [name, text] of [...safe, ...turning.map((text) => ['what turns around', text])]) {
        const typed = encodeURIComponent(text);
        const pages = [
            await house.ask(null, 'POST', '/masuk', new URLSearchParams({nip: text.slice(0, 100), password: '', lanjut: text}), {...browser, 'x-forwarded-for': '10.0.0.1'}),
            await house.ask(null, 'GET', `/masuk?lanjut=${typed}`, undefined, browser), await house.ask(null, 'GET', `/v?kode=${typed}`, undefined, browser),
            await house.ask(null, 'GET', `/aturan/${typed}`, undefined, browser), await house.ask(null, 'GET', `/v/${typed}`, undefined, browser)];
        const spoilt = pages.find((page) => page.status >= 500 || /<script>alert|<img src=x|<b onclick|[\u202a-\u202e\u2066-\u2069\u0000-\u0008\uffff]/.test(page.text));
        house.check(`words: ${name} on the pages that the server writes`, !spoilt, `${spoilt?.status} ${spoilt?.text.slice(0, 1500)}`);
    }
}

const indicator = (text) => ({id: null, aspect: 'quantity', text, direction: 'higher_is_better', unit_label: 'bayi', baseline: null, target: 10, low: null, high: null, target_q1: null,
                              target_q2: null, target_q3: null, target_q4: null, weight: 0, source: 'reports', series: null});
const result = ([, text], at) => ({id: null, kind: 'main', number: at + 1, text, assigned_by: '', parent: null, parent_text: null, perspective: 'none', weight: 0, indicators: [indicator(`${text} · aman${at}.`)]});

async function onPaper(house, person) {
    const plan = {person, year: 2027, approach: 'quantitative', leader_expectation: null, behaviour: [], annex: [], results: safe.map(result)};
    const made = await house.ask('employee', 'POST', '/api/plans', JSON.stringify(plan));
    const paper = await house.ask('employee', 'GET', `/api/plans/${made.json.plan}/document.pdf`);
    const {stdout} = spawnSync('pdftotext', ['-', '-'], {input: paper.bytes, maxBuffer: 1 << 26});
    const words = String(stdout).replace(/\s+/g, ' ');
    // A line that runs from the right has its full stop on the left, and pdftotext marks where it turns.
    const lost = safe.filter((_, at) => !words.includes(`aman${at}.`) && !words.includes(`.aman${at}`)).map(([name]) => name);
    house.check('words: a plan of every script on paper', paper.status === 200 && lost.length === 0, `${made.text.slice(0, 300)} ${lost}`);
    house.check('words: and it shows markup as words', words.includes('<script>') && !/[\u202d\u202e\u2066-\u2069]/.test(words));
}

async function inTables(house) {
    const names = safe.filter(([, text]) => !text.includes('\n') && text.length <= 200 && !/^[@+]|_x/.test(text)).map(([, text]) => text);
    const lines = names.map((name, at) => `1990010120150110${String(at + 10).padStart(2, '0')};"${name.replaceAll('"', '""')}";PNS;III/a;01-04-2019;Pelaksana;Pelaksana;01-06-2017;PEMDA`);
    const sent = house.send('office', '/api/roster-imports', `NIP;Nama;Status;Gol;TMT Gol;Jabatan;Jenis Jabatan;TMT Jabatan;Kode Unit\n${lines.join('\n')}\n`);
    const import_ = (await house.ask(sent.who, sent.method, sent.path, sent.body)).json;
    const applied = await house.ask('office', 'POST', `/api/roster-imports/${import_.id}/applications`, '{}');
    house.check('words: a roster of every script', applied.status < 300, applied.text.slice(0, 500));
    for (const form of ['csv', 'xlsx']) {
        const file = await house.ask('office', 'GET', `/api/roster.${form}`);
        const again = house.send('office', '/api/roster-imports', file.bytes, `roster.${form}`);
        const counts = (await house.ask(again.who, again.method, again.path, again.body)).json.counts;
        house.check(`words: the roster as ${form} is read back`, counts?.same > names.length && counts.refused + counts.changed + counts.added === 0, JSON.stringify(counts));
        if (form === 'csv') house.check('words: no cell of it is a formula', !/(^|[,\n])"?[=@\t]/.test(file.text), /(^|[,\n])"?[=@\t].*/.exec(file.text)?.[0]);
    }
}

export async function words(house) {
    const {person} = (await house.ask('employee', 'GET', '/api/me')).json;
    await everyField(house, person);
    await everyPage(house);
    await onPaper(house, person);
    await inTables(house);
    await house.holds('words');
}
