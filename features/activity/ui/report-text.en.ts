import type indonesian from './report-text.id.ts';

export default {
  title: (day: string) => `Report of ${day}`,
  mendTitle: (day: string) => `Mend the report of ${day}`,
  changeDay: 'Change the day',
  returned: "The superior's note",
  what: 'What did you do?',
  suggestions: 'Take from an earlier report',
  result: 'For the result',
  noResult: 'For no result in particular',
  noPlan: 'The list of results could not be loaded. The report can be written all the same.',
  quantity: 'Quantity',
  more: 'Minutes, link and photo (may stay empty)',
  minutes: 'Time spent',
  minute: 'minutes',
  link: 'Link to evidence',
  photo: 'Photo as evidence',
  photoHint: 'Photos are made smaller on the phone before they are sent. A draft does not hold the photo.',
  send: 'Send the report',
  sendAgain: 'Send the correction',
  repeated: 'The earlier report was copied here. Check it, change what differs, then send.',
  lost: 'The report to be mended was not found on this day.',

  sent: 'Report sent',
  mended: 'Correction sent',
  late: 'By its day of writing this report is marked late.',
  photoFailed: 'The report was sent, but its photo was not.',
  photoAgain: 'Send the photo again',
  another: 'Add another',
  toList: 'See my reports',

  faults: {
    report_is_empty: 'Write what you did.',
    quantity_is_no_number: 'The quantity must be a number, for example 14.',
    minutes_are_no_number: 'The time spent must be a whole number, for example 90.',
    link_is_not_a_web_address: 'The link must be a web address, for example https://contoh.go.id/berkas.',
  },
} satisfies typeof indonesian;
