// What the pages of a plan need before they can be drawn.
import type { Answer } from 'web/shell/api.ts';
import { allSeries, choicesFor, planOf, versionOf } from './plan-api.ts';
import type { Plan, PlanChoices, PlanHistory, PlanView, Series } from './plan-api.ts';
import { runningFigures, type RunningFigures } from './plan-progress.ts';

// To be read: the version asked for or the newest, the one before it, and how far the quarter is.
export interface OpenPlan {
  history: PlanHistory;
  view: PlanView | null; // null: nobody has written one
  before: PlanView | null;
  running: RunningFigures | null;
}

interface Asked {
  person: string;
  year: number;
  version: string | null; // its id; null: the newest
  runs: boolean; // the year is the one that runs
}

export async function openPlan({ person, year, version, runs }: Asked): Promise<Answer<OpenPlan>> {
  const [asked, figures] = await Promise.all([planOf(person, year), runs ? runningFigures(person) : null]);
  if (!asked.ok) return asked;
  const history = asked.value;
  const opened = version && version !== history.current?.plan.id ? await versionOf(version) : null;
  if (opened && !opened.ok) return opened;
  const view = opened?.value ?? history.current;
  const earlier = view ? previous(history.plans, view.plan) : null;
  const before = earlier ? await versionOf(earlier.id) : null;
  return { ok: true, value: { history, view, before: before?.ok ? before.value : null, running: figures?.ok ? figures.value : null } };
}

export const previous = (plans: readonly Plan[], plan: Plan): Plan | null =>
  plans.filter(({ version }) => version < plan.version).sort((a, b) => b.version - a.version)[0] ?? null;

// To be written: the plan as it stands, and what the form offers. Without the offers the form works all the same.
export interface OpenForm {
  current: PlanView | null;
  choices: PlanChoices;
  series: readonly Series[];
}

export async function openForm(person: string, year: number): Promise<Answer<OpenForm>> {
  const [history, choices, series] = await Promise.all([planOf(person, year), choicesFor(person, year), allSeries()]);
  if (!history.ok) return history;
  const none: PlanChoices = { leaders: [], heads_unit: false, weighs: false };
  const value = { current: history.value.current, choices: choices.ok ? choices.value : none, series: series.ok ? series.value.series : [] };
  return { ok: true, value };
}
