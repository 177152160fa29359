// A plan as it stands in the form: what it starts from, how results and indicators come and go, and what is checked here.
import type { Refusal } from 'web/shell/api.ts';
import type { AnnexItem, AnnexName, Approach, CoreValue, IndicatorView, Kind, PlanInput, PlanView, ResultView } from './plan-api.ts';
import type words from './plan-text.id.ts';

export const coreValues: readonly CoreValue[] = [
  'service_oriented', 'accountable', 'competent', 'harmonious', 'loyal', 'adaptive', 'collaborative',
];
export const annexNames: readonly AnnexName[] = ['resources', 'accountability', 'consequences'];

export const figureNames = ['baseline', 'target', 'low', 'high', 'target_q1', 'target_q2', 'target_q3', 'target_q4'] as const;
export type FigureName = (typeof figureNames)[number];

export interface PlanForm {
  input: PlanInput;
  expected: Record<CoreValue, string>;
  annexes: Record<AnnexName, string>; // one item a line
}

// The qualitative approach tells success in words, the quantitative one in figures; either may take the other for an indicator.
export const newIndicator = (approach: Approach): IndicatorView => ({
  id: null, aspect: approach === 'qualitative' ? 'none' : 'quantity', text: '', direction: approach === 'qualitative' ? 'judged' : 'higher_is_better',
  unit_label: '', baseline: null, target: null, low: null, high: null, target_q1: null, target_q2: null, target_q3: null, target_q4: null, weight: 0,
  source: approach === 'qualitative' ? 'judgement' : 'reports', series: null,
});

export const newResult = (kind: Kind, approach: Approach): ResultView => ({
  id: null, kind, number: 0, text: '', assigned_by: '', parent: null, parent_text: null, perspective: 'none', weight: 0,
  indicators: [newIndicator(approach)],
});

// Indicators in which nothing is written yet follow the approach.
export function approached(results: readonly ResultView[], approach: Approach): ResultView[] {
  const follow = (indicator: IndicatorView) => (isUntouched(indicator) ? newIndicator(approach) : indicator);
  return results.map((result) => ({ ...result, indicators: result.indicators.map(follow) }));
}

const isUntouched = (indicator: IndicatorView) =>
  indicator.id === null && indicator.text.trim() === '' && figureNames.every((name) => indicator[name] === null);

export function formOf(person: string, year: number, view: PlanView | null): PlanForm {
  const expected = Object.fromEntries(coreValues.map((value) => [value, textOf(view, value)])) as Record<CoreValue, string>;
  const annexes = Object.fromEntries(annexNames.map((list) => [list, linesOf(view?.annex ?? [], list)])) as Record<AnnexName, string>;
  const input: PlanInput = {
    person,
    year,
    approach: view?.plan.approach ?? 'quantitative',
    leader_expectation: view?.plan.leader_expectation ?? null,
    results: view?.results ?? [newResult('main', 'quantitative')],
    behaviour: [],
    annex: [],
  };
  return { input, expected, annexes };
}

const textOf = (view: PlanView | null, value: CoreValue) => view?.behaviour.find((one) => one.value === value)?.text ?? '';
const linesOf = (annex: readonly AnnexItem[], list: AnnexName) =>
  annex.filter((item) => item.list === list).map((item) => item.text).join('\n');

// What is sent: results numbered in their order, main ones first, and only what was written.
export function inputOf({ input, expected, annexes }: PlanForm): PlanInput {
  const behaviour = coreValues.map((value) => ({ value, text: expected[value].trim() })).filter((one) => one.text !== '');
  const annex = annexNames.flatMap((list) => linesIn(annexes[list]).map((text, i) => ({ list, number: i + 1, text })));
  const results = ordered(input.results).map((result, i) => ({ ...result, number: i + 1 }));
  return { ...input, leader_expectation: input.leader_expectation?.trim() || null, results, behaviour, annex };
}

const linesIn = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

export const ordered = (results: readonly ResultView[]): ResultView[] => [
  ...results.filter((result) => result.kind === 'main'),
  ...results.filter((result) => result.kind === 'additional'),
];

// A direction decides which figures there are; the others would be refused.
export function directed(indicator: IndicatorView): IndicatorView {
  const noTargets = { baseline: null, target: null, target_q1: null, target_q2: null, target_q3: null, target_q4: null };
  if (indicator.direction === 'judged') return { ...indicator, ...noTargets, low: null, high: null, source: 'judgement', series: null };
  if (indicator.direction !== 'within_range') return { ...indicator, low: null, high: null };
  return indicator;
}

// Names of an enumeration as the choices of a field, in the order of the catalogue.
export const choicesOf = <Name extends string>(names: Record<Name, string>) =>
  (Object.keys(names) as Name[]).map((value) => ({ value, label: names[value] }));

type Rule = keyof typeof words.faults;

// Figures that are none would be lost on the way; everything else the server says when the plan is proposed.
export function faultsOf(results: readonly ResultView[], says: typeof words.faults): Refusal[] {
  const faults: Refusal[] = [];
  const refuse = (path: string, rule: Rule) => faults.push({ path, rule, message: says[rule] });
  results.forEach((result, i) => {
    if (result.text.trim() === '') refuse(`/results/${i}/text`, 'result_has_no_text');
    if (Number.isNaN(result.weight)) refuse(`/results/${i}/weight`, 'figure_is_no_number');
    result.indicators.forEach((indicator, j) => {
      const path = `/results/${i}/indicators/${j}`;
      if (indicator.text.trim() === '') refuse(`${path}/text`, 'indicator_has_no_text');
      for (const name of [...figureNames, 'weight'] as const) if (Number.isNaN(indicator[name])) refuse(`${path}/${name}`, 'figure_is_no_number');
    });
  });
  return faults;
}
