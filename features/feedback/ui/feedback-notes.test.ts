import { expect, test } from 'vitest';
import { emptyNote, inputOf } from './feedback-notes.ts';

test('a note about a value leaves out the result that was chosen before', () => {
  const note = { ...emptyNote, about: 'value', result: '11', value: 'adaptive', tone: 'positive' } as const;
  expect(inputOf(note, '7')).toMatchObject({ employee: '7', result: null, value: 'adaptive' });
});

test('a note about a result leaves out the value that was chosen before', () => {
  const note = { ...emptyNote, result: '11', value: 'adaptive', tone: 'mixed' } as const;
  expect(inputOf(note, '7')).toMatchObject({ result: '11', value: null });
});
