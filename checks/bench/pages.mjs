// The first screens of four people: how to ask for them, or the statements and bytes of each.
//   node checks/bench/pages.mjs ORIGIN [weigh]
import {ask, figure, json, signIn} from './load.mjs';

const [origin, weigh] = process.argv.slice(2);
const pages = [
    {name: 'home_of_an_employee', nip: '197512082000032003', path: '/api/home'},
    {name: 'queue_of_12', nip: '197908252006042007', path: '/api/review-queue'},
    {name: 'team_of_500', nip: '197908252006042007', path: '/api/team-ratings/2026-T4'},
    {name: 'list_of_5000', nip: '198601232009012010', path: '/api/people'},
];

async function countsOf(path) {
    const {text} = await ask(origin, {path: '/metrics'});
    const pattern = path.replace('2026-T4', '{period}');
    const sum = (name) => text.split('\n').filter((line) => line.startsWith(`${name}{route="GET ${pattern}"`)).reduce((all, line) => all + Number(line.split(' ').pop()), 0);
    return {statements: sum('capaian_statements_total'), requests: sum('capaian_requests_total')};
}

for (const page of pages) {
    const token = await signIn(origin, page.nip);
    if (!weigh) {
        console.log(`${page.name} ${page.path} ${token}`);
        continue;
    }
    const before = await countsOf(page.path);
    const answer = await ask(origin, json(token, {path: page.path}));
    if (answer.status !== 200) throw new Error(`${page.path}: ${answer.status} ${answer.text.slice(0, 200)}`);
    const after = await countsOf(page.path);
    figure(`${page.name}_statements`, (after.statements - before.statements) / (after.requests - before.requests), 'a request');
    figure(`${page.name}_bytes`, answer.text.length, 'bytes');
}
process.exit(0);
