import type indonesian from './result-text.id.ts';

const strands = { results: 'results', behaviour: 'behaviour' };

export default {
  listTitle: 'My results',
  none: 'No results yet. They appear here once your superior has signed your evaluation.',
  listOfOther: "An employee's results",
  noneOfOther: 'This employee has no results yet.',
  back: 'All results',
  why: 'Why this predicate?',
  states: {
    drafted: 'Being rated',
    rated: 'Rated',
    closed: 'New',
    received: 'Read',
    accepted: 'Accepted',
    exempt: 'Exempt',
  },

  heading: (predicate: string, name: string | null) => (name ? `Predicate of ${name}: ${predicate}` : `Your predicate: ${predicate}`),
  unrated: {
    none: 'There is no evaluation for this period yet. Below is the evidence gathered so far.',
    drafted: 'The superior is still writing this evaluation. Below is the evidence gathered so far.',
    exempt: 'Nobody is evaluated here in this period.',
  },
  line: (period: string, by: string | null, day: string | null) =>
    [period, day && by ? `rated on ${day} by ${by}` : day ? `rated on ${day}` : by ? `superior: ${by}` : ''].filter(Boolean).join(' · '),
  sentence: (results: string, behaviour: string, predicate: string) => [
    'Results are ', results, ' and behaviour is ', behaviour, '. The two strands meet at ', predicate, '.',
  ],
  notKept: 'The evidence on this page may still change until the period is closed.',

  counted: 'How results were counted',
  noResults: 'No results are rated in this period.',
  target: (target: string) => `target ${target}`,
  range: (low: string, high: string) => `range ${low} to ${high}`,
  judged: 'judged in words',
  additional: 'additional',
  suggested: (level: string) => `Counted suggestion: ${level}`,
  judgement: (level: string) => `The superior's judgement: ${level}`,
  realisation: 'What came of it',
  details: (count: number) => (count > 0 ? `Open the details (${count} measures)` : 'Open the details'),
  excused: 'Left out',
  figureStates: { measured: 'measured', not_due: 'not due yet', waiting: 'figure not in yet', excused: 'left out' },
  reported: (days: number, of: number) => `Daily reports on ${days} of ${of} working days.`,

  reason: "The superior's reason",
  note: 'Note and recommendation',
  noReason: 'The superior wrote no reason.',
  moreNotes: (count: number) => `Show ${count} more`,
  notes: (count: number) => `Feedback that was used (${count})`,
  noNotes: 'There was no feedback in this period.',
  tones: { positive: 'Positive', mixed: 'Mixed', not_positive: 'To be improved' },
  givers: { superior: 'Superior', peers: 'Colleague', subordinates: 'Team member', self: 'Oneself', citizens: 'Citizen' },
  values: {
    service_oriented: 'Service-oriented',
    accountable: 'Accountable',
    competent: 'Competent',
    harmonious: 'Harmonious',
    loyal: 'Loyal',
    adaptive: 'Adaptive',
    collaborative: 'Collaborative',
  },

  unit: 'The unit',
  unitIs: (predicate: string) => `Predicate of your unit: ${predicate}.`,
  unitUnknown: 'The predicate of the unit is not set yet.',
  unitPredicates: {
    exceptional: 'Exceptional',
    good: 'Good',
    needs_improvement: 'Needs improvement',
    poor: 'Poor',
    very_poor: 'Very poor',
  },

  other: 'What would have made a difference',
  otherwise: (moves, predicate: string) => ({
    before: `If ${moves.map(({ strand, level }) => `${strands[strand]} had been ${level}`).join(' and ')}, the predicate would be `,
    predicate,
  }),
  toImprove: (named) => `Feedback that says there is room to improve: ${named.map(({ name, count }) => `${name} (${count})`).join(', ')}.`,

  reasons: 'The rules that were used, step by step',
  history: 'History',
  suggestion: (predicate: string) => `Counted suggestion from the evidence: ${predicate}`,
  happenings: {
    rated: 'Rated and signed by the superior',
    closed: 'Period closed; the evidence is kept with the result',
    received: 'You received the document',
    accepted: 'You accepted the result',
  },
  policy: (title: string, version: string) => `Counted under ${title}, version ${version}.`,
  rules: 'Read all the rules',

  accept: 'Accept the result',
  accepted: 'The result is accepted. Thank you.',
  acceptedOn: (day: string) => `You accepted this result on ${day}.`,
  objection: (day: string) => `If you disagree, you may object until ${day}.`,
  pdf: 'Download the PDF',
  print: 'Print',
  code: (code: string) => `Code of authenticity: ${code}`,
} satisfies typeof indonesian;
