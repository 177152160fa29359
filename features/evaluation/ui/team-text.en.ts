import type indonesian from './team-text.id.ts';

export default {
  title: 'Team',
  period: 'Period',
  review: 'Review reports',
  unitLink: "The units' achievement",
  caption: (title: string) => `Evaluation, ${title}`,
  columns: { name: 'Name', state: 'State', predicate: 'Predicate' },
  states: {
    none: 'Not rated yet', drafted: 'Draft', rated: 'Signed', closed: 'Period closed', received: 'Handed over', accepted: 'Accepted', exempt: 'Exempt',
  },
  rate: 'Rate',
  see: 'See',
  feedback: 'Feedback',
  about: (name: string) => `for ${name}`,
  progress: 'Signed so far',
  people: 'people',
  nextUp: (name: string) => `Rate ${name}`,
  unitPredicate: "The unit's predicate",
  noUnitPredicate: "Not set yet by the unit's superior. People's predicates wait for it.",
  unitPredicates: { exceptional: 'Exceptional', good: 'Good', needs_improvement: 'Needs improvement', poor: 'Poor', very_poor: 'Very poor' },
  advice: 'Mind how they spread',
  adviceWhy: 'This is a warning and forbids nothing. If you keep it, give the reason when you sign.',
  empty: 'You rate nobody in this period.',
  noPeriod: 'There is no period yet. The personnel office makes it first.',
  home: 'Back to the first page',
} satisfies typeof indonesian;
