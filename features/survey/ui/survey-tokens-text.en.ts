import type indonesian from './survey-tokens-text.id.ts';

export default {
  title: 'Codes for the counter',
  why: 'With one-time codes, one visit becomes one answer, without noting who the visitor was.',
  results: 'Back to the results',
  who: 'Who may answer at this point',
  open: 'Whoever opens the poster',
  openHint: 'A code may still be used, but is not asked for.',
  tokensOnly: 'Only who was given a code at the counter',
  tokensOnlyHint: 'The form asks for a code; one that was used is refused.',
  save: 'Save',
  saved: 'Saved.',
  make: 'Make codes to hand out',
  count: 'How many codes',
  countHint: 'At most 500 at a time; a sheet of A4 holds some 40.',
  issue: 'Make codes',
  once: 'These codes are shown only now and cannot be seen again. Print them before you leave this page.',
  print: (count: number) => `Print ${count} codes`,
  openAt: (address: string) => `Open ${address}, fill in the code:`,
  unknown: 'There is no such point. Choose one on the page of results.',
} satisfies typeof indonesian;
