import type indonesian from './people-text.id.ts';

export default {
  title: 'People',
  importLink: 'Import people',
  downloadList: 'Download the list (.xlsx)',
  search: 'Name or NIP',
  find: 'Search',
  caption: 'Active people',
  columns: { choose: 'Choose', name: 'Name', post: 'Post', unit: 'Unit', signIn: 'Password' },
  everyUnit: 'Every unit',
  everySignIn: 'Everybody',
  signIns: { none: 'No password yet', first: 'First password not changed yet', own: 'Has one', locked: 'Locked for a while' },
  choose: (name: string) => `Choose ${name}`,
  chooseAll: 'Choose everybody on this page',
  next: 'Next page',
  first: 'Back to the first page',
  none: 'Nobody matches.',
  noneAtAll: 'There is nobody yet. Begin by importing the roster.',
  issue: (count: number) => `Make first passwords for ${count} ${count === 1 ? 'person' : 'people'}…`,
  issueNone: 'Choose people to make their first passwords.',
  issueTitle: 'Make first passwords',
  issueWhy: (count: number) =>
    `${count} ${count === 1 ? 'person gets' : 'people get'} a new password; the old one ends and their devices are signed out. The list is downloaded this once: keep it, hand it to each person directly, then delete it.`,
  issueDo: 'Make and download the list',
  issued: 'The first passwords are made. The list is among your downloads and cannot be shown again.',
  trouble: (code: string) => `The passwords were not made (code ${code}). Try again.`,
} satisfies typeof indonesian;
