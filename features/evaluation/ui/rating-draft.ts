// What the superior has written for one person: begun from the server's form, sent back as a draft.
import type { Level } from 'web/kit/quadrant.ts';
import { lettersIn, type RatingForm } from './evaluations.ts';

export interface RealisationDraft {
  result: string;
  text: string;
  judgement: Level | '';
  excused: string;
}

export interface RatingDraft {
  results: Level | '';
  behaviour: Level | '';
  reason: string;
  note: string;
  realisations: RealisationDraft[];
}

// Nothing is preselected, except that the head of a unit carries the unit's rating.
export function draftOf({ view, units_rating }: RatingForm): RatingDraft {
  return {
    results: units_rating ?? view.evaluation?.results ?? '',
    behaviour: view.evaluation?.behaviour ?? '',
    reason: view.evaluation?.reason ?? '',
    note: view.evaluation?.note ?? '',
    realisations: view.results.map(({ result, realisation, judgement, excused }) => ({
      result, text: realisation, judgement: judgement ?? '', excused: excused ?? '',
    })),
  };
}

// What was kept on the phone, for the results that the plan has now.
export function resumed(form: RatingForm, kept: RatingDraft): RatingDraft {
  const fresh = draftOf(form);
  const known = new Map(kept.realisations.map((one) => [one.result, one]));
  return {
    ...kept,
    results: form.units_rating ?? kept.results,
    realisations: fresh.realisations.map((one) => known.get(one.result) ?? one),
  };
}

export function inputOf(draft: RatingDraft, person: string, period: string): object {
  return {
    person,
    period,
    results: draft.results || null,
    behaviour: draft.behaviour || null,
    reason: draft.reason,
    note: draft.note,
    realisations: draft.realisations.map(({ result, text, judgement, excused }) => ({
      result, text, judgement: judgement || null, excused: excused.trim() || null,
    })),
  };
}

export type Lack = 'results' | 'behaviour' | 'reason';

// What stands between this draft and a signature.
export function lacksOf({ results, behaviour, reason }: RatingDraft, leastLetters: number): Lack[] {
  const lacks: Lack[] = [];
  if (results === '') lacks.push('results');
  if (behaviour === '') lacks.push('behaviour');
  if (lettersIn(reason) < leastLetters) lacks.push('reason');
  return lacks;
}
