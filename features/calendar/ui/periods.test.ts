import { expect, test } from 'vitest';
import { byYear, completeness, moveOf, standOf, standingOf, yearToMake, type PeriodStep, type PeriodView } from './periods.ts';

const period = (code: string, kind: 'quarter' | 'year', last: string): PeriodView => ({
  id: code, code, title: code, kind, year: Number(code.slice(0, 4)), first: last, last, state: 'planned', steps: [],
});
const periods = [period('2026', 'year', '2026-12-31'), period('2026-T4', 'quarter', '2026-12-31'), period('2027-T1', 'quarter', '2027-03-31'), period('2026-T1', 'quarter', '2026-03-31')];

const stepUntil = (closes: string, before: string | null): PeriodStep => ({
  step: 'report', opens: '2026-10-01', closes, closed_before: before, moved_by: '', reason: '',
});

test('a period that ended before anybody opened it is not called planned', () => {
  const first = period('2026-T1', 'quarter', '2026-03-31');
  expect(standOf(first, '2026-03-31')).toBe('planned');
  expect(standOf(first, '2026-04-01')).toBe('unopened');
  expect(standOf({ ...first, state: 'closed' }, '2026-04-01')).toBe('closed');
});

test('only a later last day is an extension', () => {
  expect(moveOf(stepUntil('2026-12-31', null))).toBe('none');
  expect(moveOf(stepUntil('2026-12-31', '2026-12-30'))).toBe('extended');
  expect(moveOf(stepUntil('2026-12-31', '2026-12-31'))).toBe('moved');
  expect(moveOf(stepUntil('2026-12-31', '2027-01-02'))).toBe('moved');
});

test('the newest year comes first, its quarters in order and the whole year last', () => {
  expect(byYear(periods).map(({ year, periods: of }) => [year, of.map(({ code }) => code)])).toEqual([
    [2027, ['2027-T1']],
    [2026, ['2026-T1', '2026-T4', '2026']],
  ]);
});

test('the next year is proposed, or this one where there is none', () => {
  expect(yearToMake(periods, '2026-11-20')).toBe(2028);
  expect(yearToMake([], '2026-11-20')).toBe(2026);
});

test('both days of a step belong to it', () => {
  const step = stepUntil('2026-12-31', null);
  expect(['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map((day) => standingOf(step, day))).toEqual(['ahead', 'running', 'running', 'over']);
});

test('the least complete unit comes first, and nobody is rounded up to all', () => {
  const units = [
    { unit: '1', unit_name: 'RSUD', people: 1000, unrated: 1 },
    { unit: '2', unit_name: 'Distrik Klawasi', people: 100, unrated: 39 },
    { unit: '3', unit_name: 'Dinas Kesehatan', people: 0, unrated: 0 },
  ];
  expect(completeness(units).map(({ unit_name, percent }) => [unit_name, percent])).toEqual([['Distrik Klawasi', 61], ['RSUD', 99], ['Dinas Kesehatan', 100]]);
});
