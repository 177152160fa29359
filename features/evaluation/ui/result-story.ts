// How a result is told: which ratings may be shown, what would have changed it, and what happened when.
import type { Reason } from 'web/kit/reason.ts';
import type { Crossing } from 'web/kit/quadrant.ts';
import type { Evaluation, OtherCell, ReasonView, ResultView } from './result-api.ts';

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

// The shortest ways to another predicate.
export function nearest(others: readonly OtherCell[]): OtherCell[] {
  const least = Math.min(...others.map((other) => other.steps));
  return others.filter((other) => other.steps === least);
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
