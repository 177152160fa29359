import { expect, test } from 'vitest';
import { lettersIn, periodToRate, type PeriodView, type RatingForm } from './evaluations.ts';
import { draftOf, inputOf, lacksOf, resumed } from './rating-draft.ts';

const person = { person: '7', nip: '199003122015042001', full_name: 'Yohana Kambu', title: 'Bidan', unit: '3', unit_name: 'Puskesmas', heads_unit: false };
const result = { result: '11', title: 'Cakupan imunisasi', kind: 'main', suggested: 'above', judgement: null, realisation: '', excused: null, figures: [], positive: 0, mixed: 0, not_positive: 0 } as const;
const form: RatingForm = {
  view: {
    evaluation: null, period_code: '2026-T3', period_title: 'Triwulan III 2026', person, unit_predicate: 'good', suggested_results: 'above', suggested_behaviour: 'meets',
    suggested_predicate: 'good', results: [{ ...result, figures: [] }], notes: [], policy_title: '', days_reported: 61, working_days: 63,
  },
  previous: null, next_name: null, quadrant: [], next: '8', place: 3, team: 12, least_reason_letters: 40, may_write: true, units_rating: null, not_yet: null,
};

test('nothing is preselected, whatever the figures suggest', () => {
  expect(draftOf(form)).toMatchObject({ results: '', behaviour: '', reason: '' });
});

test("the head of a unit takes the unit's rating, also over what was kept on the phone", () => {
  const head = { ...form, units_rating: 'meets' } as const;
  expect(draftOf(head).results).toBe('meets');
  expect(resumed(head, { ...draftOf(form), results: 'above' }).results).toBe('meets');
});

test('a resumed draft keeps its words and follows the results that the plan has now', () => {
  const kept = { ...draftOf(form), reason: 'Karena', realisations: [{ result: '99', text: 'lama', judgement: '', excused: '' } as const] };
  expect(resumed(form, { ...kept, realisations: [...kept.realisations] })).toMatchObject({ reason: 'Karena', realisations: [{ result: '11', text: '' }] });
});

test('what was left empty is sent as null', () => {
  expect(inputOf(draftOf(form), '7', '2026-T3')).toMatchObject({ results: null, behaviour: null, realisations: [{ judgement: null, excused: null }] });
});

test('two ratings and a reason of enough letters make a signature possible', () => {
  const draft = draftOf(form);
  expect(lacksOf(draft, 40)).toEqual(['results', 'behaviour', 'reason']);
  expect(lacksOf({ ...draft, results: 'above', behaviour: 'meets', reason: 'a'.repeat(40) }, 40)).toEqual([]);
  expect(lacksOf({ ...draft, results: 'above', behaviour: 'meets', reason: ' '.repeat(40) }, 40)).toEqual(['reason']);
});

test('spaces at the ends and doubled ones are no letters', () => {
  expect(lettersIn('  dua   kata ')).toBe(8);
});

test('the team page opens the period whose evaluation is due, else the quarter of today', () => {
  const quarter = (code: string, last: string, opens: string, closes: string): PeriodView => ({
    code, title: code, kind: 'quarter', first: last, last, state: 'open', steps: [{ step: 'evaluation', opens, closes }],
  });
  const list = {
    periods: [quarter('2026-T3', '2026-09-30', '2026-10-01', '2026-10-10'), quarter('2026-T4', '2026-12-31', '2027-01-02', '2027-01-10')],
    current: '2026-T4',
  };
  expect(periodToRate(list, '2026-10-05')).toBe('2026-T3');
  expect(periodToRate(list, '2026-11-20')).toBe('2026-T4');
  expect(periodToRate({ periods: [], current: null }, '2026-11-20')).toBe(null);
});
