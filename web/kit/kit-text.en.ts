import type indonesian from './kit-text.id.ts';

export default {
  skip: 'Skip to the content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  official: (agency: string) => `Official site of ${agency}`,

  offline: 'Offline. What you wrote is safe on this phone.',
  backOnline: 'Connected again.',
  weakSignal: 'Weak signal. What you wrote is safe.',
  retry: 'Try again',
  loading: 'Loading',
  serverTrouble: (code: string) => `The server has a problem (code ${code}). What you wrote is kept on this phone.`,
  busy: 'The server is full. What you wrote is safe; try again shortly.',

  notFound: 'Page not found',
  notFoundWhy: 'The address may be mistyped, or the page has moved.',
  noRights: 'This page is not for your role',
  noRightsWhy: (name: string) => `You are signed in as ${name}, who does not open it. If you should see it, ask the personnel office.`,
  home: 'Back to the first page',

  errorPrefix: 'Error',
  errorSummary: 'Something needs mending',
  cells: 'What must be mended in the table. Nothing is saved yet.',
  cell: 'Cell',
  cellFault: 'Why, and how to mend it',
  optional: '(optional)',
  less: 'Less',
  more: 'More',
  characters: (used: number, limit: number) => `${used} of ${limit} characters`,
  close: 'Close',
  undo: 'Undo',
  undoSeconds: (seconds: number) => `${seconds} s`,
  undone: 'Undone.',
  receipt: 'receipt',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  pager: 'Pages',
  pageOf: (at: number, of: number) => `Page ${at} of ${of}`,
  earlier: 'Previous',
  later: 'Next',
  savedOnPhone: (time: string) => `Saved on this phone · ${time}`,
  phoneFull: 'The phone is full. This is not kept on the phone yet; send it before you close the page.',
  progress: (done: string, of: string, unit: string) => `${done} of ${of} ${unit}`.trim(),
  asTable: 'Show as a table',

  daysLeft: (days: number) =>
    days > 1 ? `${days} days left` : days === 1 ? 'tomorrow' : days === 0 ? 'today' : `${-days} days late`,

  levels: { below: 'below expectation', meets: 'as expected', above: 'above expectation' },
  levelsShort: { below: 'Below', meets: 'Meets', above: 'Above' },
  predicates: {
    very_good: 'Very good',
    good: 'Good',
    needs_improvement: 'Needs improvement',
    poor: 'Poor',
    very_poor: 'Very poor',
  },
  results: 'Results',
  behaviour: 'Behaviour',
  crossing: (results: string, behaviour: string, predicate: string) =>
    `Results ${results}, behaviour ${behaviour}: predicate ${predicate}`,
  crossingBefore: (predicate: string) => `before: ${predicate}`,
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  notRated: 'No predicate yet',

  basis: 'Basis',
} satisfies typeof indonesian;
