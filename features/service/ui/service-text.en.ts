import type indonesian from './service-text.id.ts';

export default {
  title: 'Public services',
  lead: 'Surveys and complaints are always about one of these. Its code is printed on posters and never changes.',
  none: 'No services yet. Add the first one.',
  add: 'Add a service',
  addPoint: 'Add a service point',
  change: 'Change',
  code: 'Code',
  codeHint: 'The short name that the office uses, such as IMUNISASI.',
  name: 'Name',
  nameHint: 'The name that people know.',
  pointName: 'Name of the counter, room or page',
  unit: 'Unit',
  chooseUnit: 'Choose a unit',
  users: 'Users in the last period',
  usersHint: 'Decides how many survey answers are advised. Zero where nobody counted.',
  standing: 'State',
  standings: { open: 'Open', hidden: 'Not shown yet', ended: 'Ended' },
  save: 'Save',
  saved: 'The service is saved.',
  address: (address: string) => `code ${address}`,
} satisfies typeof indonesian;
