import { expect, test } from 'vitest';
import type { Evaluation, NoteLine, OtherCell, ResultView } from './result-api.ts';
import { canAccept, crossingOf, historyOf, isHandedOver, moved, nearest, toImprove, told } from './result-story.ts';

const evaluation = (change: Partial<Evaluation> = {}): Evaluation => ({
  id: '5', state: 'closed', results: 'above', behaviour: 'meets', predicate: 'good', reason: '', note: '',
  rated_at: '2026-10-05T02:00:00Z', received_at: null, accepted_at: null, policy: 'permenpanrb-6-2022@1', document_code: 'K7Q2', ...change,
});
const other = (change: Partial<OtherCell>): OtherCell => ({ results: 'above', behaviour: 'above', predicate: 'very_good', steps: 1, ...change });
const view = (of: Evaluation | null, mayAccept = true) => ({ evaluation: of, may_accept: mayAccept }) as ResultView;

test('what the superior is still writing is not shown as a result', () => {
  expect(crossingOf(evaluation({ state: 'drafted' }))).toBeNull();
  expect(crossingOf(null)).toBeNull();
  expect(crossingOf(evaluation({ state: 'exempt' }))).toBeNull();
  expect(crossingOf(evaluation())).toEqual({ results: 'above', behaviour: 'meets' });
});

test('another cell names the strand that would have to move', () => {
  expect(moved({ results: 'above', behaviour: 'meets' }, other({}))).toEqual(['behaviour']);
  expect(moved({ results: 'below', behaviour: 'below' }, other({}))).toEqual(['results', 'behaviour']);
});

test('only the shortest ways to another predicate are told', () => {
  const at = { results: 'above', behaviour: 'meets' } as const;
  expect(nearest(at, [other({ steps: 2 }), other({ steps: 1 }), other({ steps: 1 })])).toHaveLength(2);
  expect(nearest(at, [])).toEqual([]);
});

test('of two ways the one that leads upwards is told first', () => {
  const falls = other({ behaviour: 'below', predicate: 'poor' });
  expect(nearest({ results: 'above', behaviour: 'meets' }, [falls, other({})])).toEqual([other({}), falls]);
});

test('what there is to improve is counted by value, the most often named first, and praise does not count', () => {
  const note = (value: NoteLine['value'], tone: NoteLine['tone']) => ({ value, tone }) as NoteLine;
  const notes = [note('adaptive', 'mixed'), note('collaborative', 'mixed'), note('collaborative', 'not_positive'), note('loyal', 'positive'), note(null, 'mixed')];
  expect(toImprove(notes)).toEqual([{ value: 'collaborative', count: 2 }, { value: 'adaptive', count: 1 }]);
});

test('opening a closed result for the first time is its receipt, for the person alone', () => {
  expect(isHandedOver(view(evaluation()))).toBe(true);
  expect(isHandedOver(view(evaluation(), false))).toBe(false);
  expect(isHandedOver(view(evaluation({ state: 'received' })))).toBe(false);
  expect(isHandedOver(view(null))).toBe(false);
});

test.each([['rated', false], ['closed', true], ['received', true], ['accepted', false]] as const)('a result that is %s can be accepted: %s', (state, can) => {
  expect(canAccept(view(evaluation({ state })))).toBe(can);
});

test('the history runs from the rating to the acceptance', () => {
  const done = evaluation({ state: 'accepted', received_at: '2026-10-12T00:00:00Z', accepted_at: '2026-10-13T00:00:00Z' });
  expect(historyOf(done).map((event) => event.what)).toEqual(['rated', 'closed', 'received', 'accepted']);
  expect(historyOf(evaluation({ state: 'rated' })).map((event) => event.what)).toEqual(['rated']);
});

test('the reasons keep their order and depth', () => {
  const tree = told({ rule: 'a', sentence: 'A', article: 'Pasal 1', children: [{ rule: 'b', sentence: 'B', article: '', children: [] }] });
  expect(tree).toMatchObject({ sentence: 'A', children: [{ sentence: 'B', params: [] }] });
});
