// The demo as the storm finds it: everybody signed in, five thousand people to close, and the digest that closing them undisturbed gives.
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {serve} from '../../stories/server.mjs';
import {Caller} from './caller.mjs';
import {newPlace} from './places.mjs';

export const password = 'anyaman-tikar-2026';
const closes = '198805142011012006';  // the personnel office of the small agency

// Who reports for a result whose indicator counts reports, with their superior, in the large agency.
const reporters = `
  select distinct p.nip as nip, cast(p.id as text) as person, s.nip as superior, cast(i.result as text) as result
  from organisation_agency a
  join organisation_person p on p.agency = a.agency
  join organisation_post o on o.agency = a.agency and o.person = p.id and o.until_day is null
  join organisation_person s on s.agency = a.agency and s.id = o.superior
  join plan_plan l on l.agency = a.agency and l.person = p.id and l.state = 'agreed'
  join plan_indicator i on i.agency = a.agency and i.plan = l.id and i.source = 'reports'
  where a.code = 'tanjung-sela' and o.assignment = 'definitive' order by 1, 4`;

export async function signIn(caller, who) {
    const {token} = await caller.expect([201], {method: 'POST', path: '/api/sessions', body: {nip: who.nip, password: who.password ?? password}});
    return Object.assign(who, {token});
}

function people(place, most) {
    const everybody = new Map();
    for (const {nip, person, superior, result} of place.ask(reporters)) {
        if (!everybody.has(nip)) everybody.set(nip, {nip, person, superior, results: []});
        everybody.get(nip).results.push(result);
    }
    const employees = [...everybody.values()].slice(0, most);
    return {employees, superiors: [...new Set(employees.map((one) => one.superior))].map((nip) => ({nip}))};
}

// Until the closing is over; its last state.
export async function closed(caller, token) {
    for (;;) {
        const {closing} = await caller.expect([200], {token, path: '/api/closings/2026-T4'});
        if (closing && closing.state !== 'running') return closing;
        await pause(20);
    }
}

export const closeIt = (token) => ({method: 'POST', path: '/api/closings', token, body: {period: '2026-T4', confirmation: 'TUTUP'}});

async function closeUndisturbed(place, token) {
    const copy = place.copy();
    const server = await serve(copy);
    const caller = new Caller(server.origin);
    try {
        await caller.expect([201], closeIt(token));
        return (await closed(caller, token)).digest;
    } finally {
        await server.stop();
        copy.remove();
    }
}

// `place.copy()` is such a world again.
export async function makeWorld(engine, {cluster, most = 8} = {}) {
    const place = newPlace(engine, cluster);
    const server = await serve(place);
    const {employees, superiors} = people(place, most);
    const caller = new Caller(server.origin);
    const closer = {nip: closes};
    for (const who of [...employees, ...superiors, closer]) await signIn(caller, who);
    await server.stop();
    place.script(readFileSync('checks/crash/bystanders.sql', 'utf8'));
    return {engine, place, employees, superiors, closer, digest: await closeUndisturbed(place, closer.token)};
}
