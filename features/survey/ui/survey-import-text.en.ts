import type indonesian from './survey-import-text.id.ts';

export default {
  title: 'Import survey answers',
  why: 'Answers from paper forms or past surveys. The file is checked first; nothing comes in before you apply it.',
  results: 'See the results',
  rules: [
    'One row for each answer: the day, the service (name or code), then marks of 1 to 4 in the columns U1 to U9.',
    'Where the service has several counters, fill in the column Loket, too.',
    'Leave an element that was not answered empty; do not write 0.',
    'Do not write the name, number or address of a respondent. Such columns are not read.',
  ],
  template: 'Download an empty table',
  file: 'File .xlsx or .csv',
  chooseFile: 'Choose the file first.',
  check: 'Check',
  apply: 'Apply',
  reading: 'Reading…',
  would: (answers: string) => `The file can be read: ${answers} answers. Nothing is saved yet.`,
  done: (answers: string) => `${answers} answers have come in, and count.`,
  blanks: (blanks: string) => `${blanks} elements were not answered; what is empty counts for nobody.`,
  another: 'Import another file',
} satisfies typeof indonesian;
