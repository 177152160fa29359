import { expect, test } from 'vitest';
import { byNeed, inGroups, placeOf, quartersBefore, type Satisfaction, type SurveyResults } from './surveys.ts';

const satisfaction = (index: number | null): Satisfaction => ({
  answers: 10, population: 0, advised: 0, index, margin: null, grade: null, elements: [], lowest: index === null ? null : 'time',
});
const service = (id: string, index: number | null) => ({ service: id, code: id, name: id, address: id, unit: '1', unit_name: '', result: satisfaction(index), points: [] });

test('a code is read in groups, and a point is found with its service', () => {
  expect(inGroups('ABCDEFGHJK')).toBe('ABCDE-FGHJK');
  const counter = { point: '7', name: 'Loket 1', address: 'K7Q2X', result: satisfaction(null), ticketed: true };
  const results = { services: [service('a', 80), { ...service('b', 70), points: [counter] }] } as unknown as SurveyResults;
  expect(placeOf(results, '7')?.service.code).toBe('b');
  expect(placeOf(results, '8')).toBeNull();
});

test('quarters go back over the year', () => {
  expect(quartersBefore('2026-02-10', 3).map(({ first, last, year, number }) => `${year} ${number} ${first} ${last}`)).toEqual([
    '2026 1 2026-01-01 2026-03-31',
    '2025 4 2025-10-01 2025-12-31',
    '2025 3 2025-07-01 2025-09-30',
  ]);
});

test('the lowest service that nobody works on comes first, one without enough answers last', () => {
  const improvement = { id: '1', service: 'a', element: 'time', text: 'x', owner: '1', due: '2026-12-31', done: null, outcome: '' } as const;
  const results: SurveyResults = {
    first: '', last: '', agency: satisfaction(80), agency_with_all: satisfaction(80), waiting: 0, units: [],
    services: [service('none', null), service('c', 90), service('a', 60), service('b', 70)],
    improvements: [{ improvement, owner_name: '', service_name: '' }],
  };
  expect(byNeed(results).map((one) => one.service)).toEqual(['b', 'c', 'a', 'none']);
  expect(byNeed({ ...results, improvements: [{ improvement: { ...improvement, done: '2026-11-01' }, owner_name: '', service_name: '' }] })[0]?.service).toBe('a');
});
