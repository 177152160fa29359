// What must hold after a storm, asked of the database and of the program. Every fault is a sentence.
import {run} from '../../stories/server.mjs';
import {Caller} from './caller.mjs';

// In the order of their commits. That is the order of ids, too, as far as the clocks of several copies agree; each copy of the demo has its
// own, some tenths of a second apart. PostgreSQL numbers transactions, and they come one at a time.
const commitOrder = {sqlite: 'id', postgres: 'cast(cast(xmin as text) as bigint), id'};
const journalOfReports = (engine) => `
  select cast(thing_id as text) as report, action as action, before as before, after as after
  from base_journal where thing = 'activity_report' and action <> 'taken_over' order by ${commitOrder[engine]}`;

const rowsOfReports = `
  select cast(id as text) as id, cast(employee as text) as employee, text as text, state as state from activity_report
  where agency = (select agency from organisation_agency where code = 'tanjung-sela')`;

const kept = `agency, employee, indicator, quantity, reports, newest from activity_total where reports > 0`;
const counted = `agency, employee, indicator, sum(quantity) as quantity, count(*) as reports, max(day) as newest from activity_report
  where state = 'approved' and indicator is not null and quantity is not null and day between '2026-10-01' and '2026-12-31'
  group by agency, employee, indicator`;
const here = `agency = (select agency from organisation_agency where code = 'tanjung-sela')`;
const wrongTotals = `
  select count(*) as n from (
    select * from (select ${kept} and quarter = '2026-10-01' and ${here} except select ${counted}) too_much
    union all
    select * from (select * from (select ${counted}) c where c.${here} except select ${kept} and quarter = '2026-10-01') too_little) wrong`;

const number = (place, sql) => Number(place.ask(sql)[0].n);

// Plays the journal from the beginning: who was in which state, and what the last line says of each report.
function replay(lines, faults) {
    const now = new Map();
    const expect = (holds, line) => holds || faults.push(`the journal does not follow from itself: ${line.action} of report ${line.report}`);
    for (const line of lines) {
        const was = now.get(line.report) ?? {state: 'waiting'};  // of the demo's own reports the beginning is not in the journal
        switch (line.action) {
            case 'submitted':
                expect(!now.has(line.report), line);
                now.set(line.report, {state: 'waiting', text: JSON.parse(line.after).text});
                break;
            case 'corrected':
                expect(was.state !== 'approved' && JSON.parse(line.before).text === (was.text ?? JSON.parse(line.before).text), line);
                now.set(line.report, {state: 'waiting', text: JSON.parse(line.after).text});
                break;
            case 'review_undone':
                expect(was.state !== 'waiting', line);
                now.set(line.report, {...was, state: 'waiting'});
                break;
            default:
                expect(was.state === 'waiting', line);
                now.set(line.report, {...was, state: line.action});
        }
    }
    return now;
}

function compare(what, found, wanted, faults) {
    if (found !== wanted) faults.push(`${what}: ${found} instead of ${wanted}`);
}

// Every acknowledged change once in the journal, no line without one, and the rows as the journal leaves them.
export function auditReports(place, ledger, faults) {
    const lines = place.ask(journalOfReports(place.engine));
    const rows = new Map(place.ask(rowsOfReports).map((row) => [row.id, row]));
    for (const [report, {state, text}] of replay(lines, faults)) {
        const row = rows.get(report);
        if (!row) faults.push(`report ${report} is in the journal and not in the database`);
        else if (row.state !== state || (text && row.text !== text))
            faults.push(`report ${report} is ${row.state} "${row.text}", the journal says ${state} "${text}"`);
    }
    const count = (...actions) => lines.filter((line) => actions.includes(line.action)).length;
    const reportsIn = (decisions) => decisions.reduce((sum, {reports}) => sum + reports.length, 0);
    for (const [report, text] of ledger.submitted)
        if (!rows.has(report)) faults.push(`report ${report} "${text}" was acknowledged and is lost`);
    for (const {report, text} of ledger.corrected) {
        const says = (line) => line.report === report && line.action === 'corrected' && JSON.parse(line.after).text === text;
        compare(`journal lines of the correction "${text}"`, lines.filter(says).length, 1, faults);
    }
    compare('reports of the storm', [...rows.values()].filter((row) => row.text.startsWith('Badai')).length, ledger.submitted.size, faults);
    compare('submissions in the journal', count('submitted'), ledger.submitted.size, faults);
    compare('corrections in the journal', count('corrected'), ledger.corrected.length, faults);
    compare('decisions in the journal', count('approved', 'returned'), reportsIn(ledger.decided), faults);
    if (count('review_undone') > reportsIn(ledger.undone)) faults.push('more decisions were undone than anybody undid');
    auditTotals(place, faults);
    return rows;
}

export function auditTotals(place, faults) { compare('sums that differ from the approved reports', number(place, wrongTotals), 0, faults); }

export function auditAnswersKept(place, ledger, closings, faults) {
    compare('answers kept under their keys', number(place, 'select count(*) as n from base_idempotency'), ledger.changes() + closings, faults);
}

export function auditClosing(place, closing, digest, faults) {
    const of = `agency = (select agency from organisation_agency where code = 'sorong')`;
    compare('the state of the closing', closing.state, 'finished', faults);
    compare('the digest of the closing', closing.digest, digest, faults);
    compare('closings', number(place, `select count(*) as n from evaluation_closing where ${of}`), 2, faults);  // and the demo's of the quarter before
    const written = `select count(*) as n from base_journal where ${of} and action = 'slice_closed' and thing_id = ${closing.id}`;
    compare('slices in the journal', number(place, written),
            number(place, `select count(*) as n from evaluation_slice where ${of} and closing = ${closing.id} and done = 1`), faults);
    compare('people closed', closing.done, number(place, `select count(*) as n from evaluation_kept where ${of} and period = ${closing.period}`), faults);
    const open = `select count(*) as n from evaluation_evaluation where ${of} and period = ${closing.period} and state = 'rated'`;
    compare('evaluations left open', number(place, open), 0, faults);
    // What waits for another day, such as a complaint's clock, is no remainder.
    const due = 'select count(*) as n from base_job where failures > 0 or not_before <= (select max(at) from base_journal)';
    compare('jobs left over', number(place, due), 0, faults);
}

// The program says the same as its database.
export async function auditAnswers(origin, {employees, superiors}, rows, faults) {
    const caller = new Caller(origin);
    const queued = new Set();
    for (const {token} of superiors)
        for (const {report} of (await caller.expect([200], {token, path: '/api/review-queue'})).waiting) queued.add(report.id);
    for (const {token, person} of employees) {
        const {reports} = await caller.expect([200], {token, path: `/api/people/${person}/activity-reports?first=2026-11-16&last=2026-11-20`});
        const mine = [...rows.values()].filter((row) => row.employee === person && row.text.startsWith('Badai'));
        compare(`reports that ${person} is shown`, reports.filter(({report}) => report.text.startsWith('Badai')).length, mine.length, faults);
        for (const {report} of reports)
            if (rows.get(report.id)?.state !== report.state || rows.get(report.id)?.text !== report.text) faults.push(`report ${report.id} is shown otherwise than it is kept`);
        for (const row of mine)
            if ((row.state === 'waiting') !== queued.has(row.id)) faults.push(`report ${row.id} is ${row.state}, and the queue of its superior says otherwise`);
    }
}

export function auditDatabase(place, faults) {
    const checked = run(['check', ...place.words]);
    if (checked.status !== 0) faults.push(`capaian check: ${checked.stdout}${checked.stderr}`);
    if (!place.isWhole()) faults.push('the database file is damaged');
    return checked.stdout.trim();
}
