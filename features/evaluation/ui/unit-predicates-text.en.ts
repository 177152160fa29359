import type indonesian from './unit-predicates-text.id.ts';

export default {
  title: "The units' achievement",
  lead: "A unit's predicate is set by the head of the unit above it. The predicates of its people wait for this.",
  choices: { exceptional: 'Exceptional', good: 'Good', needs_improvement: 'Needs improvement', poor: 'Poor', very_poor: 'Very poor' },
  none: 'Not set yet',
  set: 'Set',
  change: 'Change',
  setFor: (unit: string) => `Predicate of ${unit}`,
  predicate: 'Predicate',
  reason: 'Reason',
  reasonHint: 'Name the achievement that it rests on.',
  save: 'Save',
  saved: (unit: string, predicate: string) => `${unit}: ${predicate}.`,
  chooseOne: 'Choose one predicate.',
  empty: 'There are no units in this period.',
  team: 'Back to the team',
  done: 'Units that are set',
  units: 'units',
} satisfies typeof indonesian;
