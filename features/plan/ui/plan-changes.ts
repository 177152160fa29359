// What a version changes in the one before it, as somebody reads it who has to agree: what is new, what is gone, what was and is.
import { figure, share } from 'web/shell/format.ts';
import type { IndicatorView, PlanView, ResultView } from './plan-api.ts';
import { annexNames, coreValues, figureNames, type FigureName } from './plan-form.ts';
import type words from './plan-text.id.ts';

type Text = typeof words;

export interface Change {
  kind: 'added' | 'removed' | 'changed';
  what: string; // Hasil kerja 1, indikator 2: target setahun
  before: string; // empty: there was nothing
  after: string;
}

// One thing a plan says. What is said about a thing that comes or goes as a whole is not told again: `within` is that thing.
interface Fact {
  key: string;
  within: string | null;
  what: string;
  value: string;
}

export function changesBetween(before: PlanView, after: PlanView, text: Text): Change[] {
  const old = new Map(factsOf(before, text).map((fact) => [fact.key, fact]));
  const now = new Map(factsOf(after, text).map((fact) => [fact.key, fact]));
  const stayed = (fact: Fact) => fact.within === null || (old.has(fact.within) && now.has(fact.within));
  const changes: Change[] = [];
  for (const fact of now.values()) {
    const was = old.get(fact.key);
    if (!was && stayed(fact)) changes.push({ kind: 'added', what: fact.what, before: '', after: fact.value });
    if (was && was.value !== fact.value) changes.push({ kind: 'changed', what: fact.what, before: was.value, after: fact.value });
  }
  for (const fact of old.values()) {
    if (!now.has(fact.key) && stayed(fact)) changes.push({ kind: 'removed', what: fact.what, before: fact.value, after: '' });
  }
  return changes;
}

function factsOf(view: PlanView, text: Text): Fact[] {
  const fact = (key: string, what: string, value: string): Fact => ({ key, within: null, what, value });
  return [
    fact('approach', text.approach, text.approaches[view.plan.approach]),
    ...(view.plan.leader_expectation ? [fact('expectation', text.expectation, view.plan.leader_expectation)] : []),
    ...view.results.flatMap((result) => factsOfResult(result, text)),
    ...coreValues.flatMap((value) => {
      const said = view.behaviour.find((one) => one.value === value);
      return said ? [fact(`behaviour/${value}`, text.expected(text.values[value]), said.text)] : [];
    }),
    ...annexNames.flatMap((list) =>
      view.annex.filter((item) => item.list === list).map((item) => fact(`annex/${list}/${item.text}`, text.annexes[list], item.text)),
    ),
  ];
}

function factsOfResult(result: ResultView, text: Text): Fact[] {
  const own = `result/${result.id}`;
  const name = text.result(result.number);
  const about = (part: string, what: string, value: string): Fact => ({ key: `${own}/${part}`, within: own, what: `${name}: ${what}`, value });
  return [
    { key: own, within: null, what: name, value: result.text },
    about('kind', text.kind, text.kinds[result.kind]),
    about('parent', text.parent, result.parent_text ?? ''),
    about('assigned', text.assignedBy, result.assigned_by),
    about('perspective', text.perspective, text.perspectives[result.perspective]),
    about('weight', text.weightField, result.weight === 0 ? '' : share(result.weight)),
    ...result.indicators.flatMap((indicator, i) => factsOfIndicator(indicator, own, `${name}, ${text.indicator(i + 1)}`, text)),
  ];
}

function factsOfIndicator(indicator: IndicatorView, within: string, name: string, text: Text): Fact[] {
  const own = `indicator/${indicator.id}`;
  const about = (part: string, what: string, value: string): Fact => ({ key: `${own}/${part}`, within: own, what: `${name}: ${what}`, value });
  const number = (part: FigureName) => {
    const value = indicator[part];
    return about(part, text.figures[part], value === null ? '' : `${figure(value)} ${indicator.unit_label}`.trim());
  };
  return [
    { key: own, within, what: name, value: indicator.text },
    about('aspect', text.aspect, text.aspects[indicator.aspect]),
    about('direction', text.direction, text.directions[indicator.direction]),
    ...figureNames.map(number),
    about('weight', text.weightField, indicator.weight === 0 ? '' : share(indicator.weight)),
    about('source', text.source, text.sources[indicator.source]),
    about('series', text.series, indicator.series ?? ''),
  ];
}
