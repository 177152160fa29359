// What every trouble has in common: people report, review and close while something breaks, and then everything is counted.
import {setTimeout as pause} from 'node:timers/promises';
import {auditAnswers, auditAnswersKept, auditClosing, auditDatabase, auditReports} from './audit.mjs';
import {Caller} from './caller.mjs';
import {Chance} from './chance.mjs';
import {employee, Ledger, personnelOffice, superior} from './clients.mjs';

// Plays one round. `trouble` has: origins (whom the people ask), heard() (told of every answer), closing() (told when the closing is
// asked for) and rest(), which resolves when nothing breaks any more and the program is there. Every fault is a sentence.
export async function playRound(world, place, trouble, seed, things = 20) {
    const ledger = new Ledger(), faults = [], callers = [];
    const chanceOf = (name) => new Chance(seed, name);
    const caller = () => (callers.push(new Caller(trouble.origins, () => trouble.heard())), callers.at(-1));
    const begin = pause(chanceOf('begin').between(0, 150)).then(() => trouble.closing());
    try {
        const [closing] = await Promise.all([
            personnelOffice({caller: caller(), person: world.closer, begin}),
            ...world.employees.map((person) => employee({caller: caller(), chance: chanceOf(person.nip), ledger, person, round: seed, things})),
            ...world.superiors.map((person) => superior({caller: caller(), chance: chanceOf(person.nip), ledger, person, things})),
        ]);
        await trouble.rest();
        const rows = auditReports(place, ledger, faults);
        auditAnswersKept(place, ledger, 1, faults);
        auditClosing(place, closing, world.digest, faults);
        await auditAnswers(trouble.origins[0], world, rows, faults);
        auditDatabase(place, faults);
    } catch (problem) {
        faults.push(problem.message);
        for (const one of callers) one.over = true;
        await trouble.rest().catch(() => {});
    }
    const sum = (count) => callers.reduce((all, one) => all + count(one), 0);
    return {faults, changes: ledger.changes() + 1, unanswered: sum((one) => one.unanswered), putOff: sum((one) => one.told.get(503) ?? 0)};
}
