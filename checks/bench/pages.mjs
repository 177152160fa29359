// The first screens of four people: the greatest rate of each, p50 and p99 at half of it, statements and bytes.
//   node checks/bench/pages.mjs ORIGIN SECONDS RATE-OF-PATH...      prints the pages and how to ask for them; with rates, measures
import {figure, json, openLoop, ask, quantile, signIn} from './load.mjs';

const [origin, seconds, ...rates] = process.argv.slice(2);
const pages = [
    {name: 'home_of_an_employee', nip: '197512082000032003', path: '/api/home'},
    {name: 'queue_of_12', nip: '197908252006042007', path: '/api/review-queue'},
    {name: 'team_of_500', nip: '197908252006042007', path: '/api/team-ratings/2026-T4'},
    {name: 'list_of_5000', nip: '198601232009012010', path: '/api/people'},
];

async function statementsOf(path) {
    const {text} = await ask(origin, {path: '/metrics'});
    const pattern = path.replace('2026-T4', '{period}');
    const sum = (name) => text.split('\n').filter((line) => line.startsWith(`${name}{route="GET ${pattern}"`)).reduce((all, line) => all + Number(line.split(' ').pop()), 0);
    return {statements: sum('capaian_statements_total'), requests: sum('capaian_requests_total')};
}

for (const [at, page] of pages.entries()) {
    const token = await signIn(origin, page.nip);
    const request = json(token, {path: page.path});
    if (!rates.length) {
        console.log(`${page.name} ${page.path} ${token}`);
        continue;
    }
    const before = await statementsOf(page.path);
    const answer = await ask(origin, request);
    if (answer.status !== 200) throw new Error(`${page.path}: ${answer.status} ${answer.text.slice(0, 200)}`);
    const half = Number(rates[at]) / 2;
    const {outcomes} = await openLoop({rate: half, seconds: Number(seconds), begin: () => ask(origin, request)});
    const after = await statementsOf(page.path);
    const took = outcomes.map((one) => one.took);
    figure(`${page.name}_rate`, Number(rates[at]), 'requests/s');
    figure(`${page.name}_p50`, quantile(took, 0.5), 'ms', {rate: Math.round(half)});
    figure(`${page.name}_p99`, quantile(took, 0.99), 'ms', {rate: Math.round(half)});
    figure(`${page.name}_statements`, (after.statements - before.statements) / (after.requests - before.requests), 'a request');
    figure(`${page.name}_bytes`, answer.text.length, 'bytes');
}
process.exit(0);
