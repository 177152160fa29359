// How a result is told: which ratings may be shown, what would have changed it, and what happened when.
import type { Reason } from 'web/kit/reason.ts';
import { columns, type Crossing, type Level } from 'web/kit/quadrant.ts';
import type { CoreValue, Evaluation, NoteLine, OtherCell, ReasonView, ResultView } from './result-api.ts';

type Rated = Pick<Evaluation, 'state' | 'results' | 'behaviour'>;

// What the superior is still writing is nobody else's, and who is exempt has no ratings.
export function crossingOf(evaluation: Rated | null): Crossing | null {
  if (!evaluation || evaluation.state === 'drafted' || evaluation.state === 'exempt') return null;
  const { results, behaviour } = evaluation;
  return results && behaviour ? { results, behaviour } : null;
}

export type Strand = 'results' | 'behaviour';

// The strands that another cell lies on.
export function moved(at: Crossing, other: OtherCell): Strand[] {
  return (['results', 'behaviour'] as const).filter((strand) => at[strand] !== other[strand]);
}

export const isHigher = (one: Level, than: Level): boolean => columns.indexOf(one) > columns.indexOf(than);

// The shortest ways to another predicate, those that lead upwards first.
export function nearest(at: Crossing, others: readonly OtherCell[]): OtherCell[] {
  const least = Math.min(...others.map((other) => other.steps));
  const rises = (other: OtherCell) => moved(at, other).filter((strand) => isHigher(other[strand], at[strand])).length;
  return others.filter((other) => other.steps === least).sort((one, other) => rises(other) - rises(one));
}

// The values whose feedback was not all positive, the most often named first.
export function toImprove(notes: readonly NoteLine[]): { value: CoreValue; count: number }[] {
  const counts = new Map<CoreValue, number>();
  for (const { value, tone } of notes) if (value && tone !== 'positive') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
}

export interface Told extends Reason {
  sentence: string;
}

// The server's sentences already carry the figures.
export const told = ({ rule, sentence, article, children }: ReasonView): Told => ({
  rule,
  sentence,
  article,
  params: [],
  evidence: [],
  children: children.map(told),
});

export type Happening = 'rated' | 'closed' | 'received' | 'accepted';

export interface Event {
  what: Happening;
  at: string | null; // null: the day is not known
}

// Oldest first.
export function historyOf(evaluation: Evaluation): Event[] {
  const { state, rated_at: rated, received_at: received, accepted_at: accepted } = evaluation;
  const events: Event[] = [];
  if (rated) events.push({ what: 'rated', at: rated });
  if (state === 'closed' || received) events.push({ what: 'closed', at: null });
  if (received) events.push({ what: 'received', at: received });
  if (accepted) events.push({ what: 'accepted', at: accepted });
  return events;
}

// The person opens the document for the first time: that is its receipt (PermenPANRB 6/2022, Lampiran Bab V).
export const isHandedOver = ({ evaluation, may_accept }: ResultView): boolean => may_accept && evaluation?.state === 'closed';

export const canAccept = ({ evaluation, may_accept }: ResultView): boolean =>
  may_accept && (evaluation?.state === 'closed' || evaluation?.state === 'received');
