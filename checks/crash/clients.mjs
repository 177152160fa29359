// The people of the storm. Each does a number of things in an order that its chance decides, and writes down what was acknowledged.
import {setTimeout as pause} from 'node:timers/promises';
import {closed, closeIt} from './world.mjs';

const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];

export class Ledger {
    submitted = new Map();  // report -> the text it was sent with
    corrected = [];         // {report, text}
    decided = [];           // {review, reports, verdict}
    undone = [];            // {review, reports}

    changes() { return this.submitted.size + this.corrected.length + this.decided.length + this.undone.length; }
}

function content(chance, person, text) {
    const counted = chance.happens(0.7);
    return {text, minutes: chance.between(1, 3), ...(counted ? {result: chance.one(person.results), quantity: chance.between(1, 40)} : {})};
}

export async function employee({caller, chance, ledger, person, round, things}) {
    const mine = [];
    for (let i = 0; i < things; i += 1) {
        const text = `Badai ${round} ${person.nip} ${i}`;
        if (mine.length && chance.happens(0.3)) {
            const report = chance.one(mine);
            const answer = await caller.expect([200, 409], {token: person.token, method: 'PUT', path: `/api/activity-reports/${report}`,
                                                            body: content(chance, person, text)});
            if (answer.status === 200) ledger.corrected.push({report, text});
            else if (answer.rule !== 'report_is_approved')
                throw new Error(`a correction was refused: ${JSON.stringify(answer)}`);
        } else {
            const answer = await caller.expect([201], {token: person.token, method: 'POST', path: '/api/activity-reports',
                                                       body: {day: chance.one(days), ...content(chance, person, text)}});
            ledger.submitted.set(answer.report, text);
            mine.push(answer.report);
        }
    }
}

async function undo({caller, ledger, person}, decision) {
    // What was returned may have been corrected since, and then waits already.
    const accepted = decision.verdict === 'returned' ? [204, 404] : [204];
    const answer = await caller.expect(accepted, {token: person.token, method: 'DELETE', path: `/api/report-reviews/${decision.review}`});
    if (answer.status === 204) ledger.undone.push(decision);
}

export async function superior({caller, chance, ledger, person, things}) {
    const decisions = [];
    for (let i = 0; i < things; i += 1) {
        if (decisions.length && chance.happens(0.25)) {
            await undo({caller, ledger, person}, decisions.splice(chance.below(decisions.length), 1)[0]);
            continue;
        }
        const {waiting} = await caller.expect([200], {token: person.token, path: '/api/review-queue'});
        const reports = chance.some(waiting.map((one) => one.report.id), 3);
        if (!reports.length) {
            await pause(20);
            continue;
        }
        const verdict = chance.happens(0.6) ? 'approved' : 'returned';
        const answer = await caller.expect([201], {token: person.token, method: 'POST', path: '/api/report-reviews',
                                                   body: {reports, verdict, reason: verdict === 'returned' ? 'Lengkapi.' : ''}});
        decisions.push({review: answer.review, reports, verdict});
        ledger.decided.push(decisions.at(-1));
    }
}

// Begins once the others are busy; gives back how the closing ended.
export async function personnelOffice({caller, person, begin}) {
    await begin;
    await caller.expect([201], closeIt(person.token));
    return closed(caller, person.token);
}
