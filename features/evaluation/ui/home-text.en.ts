import type indonesian from './home-text.id.ts';

const waiting = (count: number) => `${count} waiting`;

export default {
  title: 'Today',
  greeting: (hour: number, name: string) =>
    `Good ${hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}, ${name}`,
  dateLine: (day: string, period: string, nth: number, of: number) => `${day} · ${period}, day ${nth} of ${of}`,

  report: "Today's report",
  notYet: 'Not written yet.',
  done: (count: number) => (count === 1 ? 'One report sent today.' : `${count} reports sent today.`),
  yesterday: 'Yesterday',
  quoted: (when: string, what: string) => `${when}: “${what}”.`,
  write: "Write today's report",
  writeMore: 'Add a report',
  repeatYesterday: "Repeat yesterday's report",
  repeatLast: 'Repeat the last report',

  office: (period) => `${period} is running`,
  rated: 'Rated',
  people: 'people',
  seePeriod: 'Whom we wait for, and the dates',
  wrongData: (count) => (count === null ? 'Data that people say are wrong' : `Data that people say are wrong (${count})`),

  tasks: (count: number) => `What awaits you (${count})`,
  noTasks: 'Nothing awaits you. Thank you.',
  titles: {
    mend_report: (day) => `Mend the report of ${day}`,
    review_reports: () => "Review the team's reports",
    rate_team: (period) => `Rate your team, ${period}`,
    read_result: (period) => `Read the result of ${period}`,
    agree_plan: (name) => `Agree to the plan of ${name}`,
    mend_plan: () => 'Mend your plan',
    set_unit_predicate: (period) => `Set the units' achievement, ${period}`,
    write_plan: () => 'Write your plan',
    answer_complaints: () => 'Answer complaints of the public',
  },
  states: {
    mend_report: () => ({ word: 'Returned', tint: 'bad' }),
    review_reports: (count) => ({ word: waiting(count), tint: 'caution' }),
    rate_team: (count) => ({ word: count === 1 ? '1 person' : `${count} people`, tint: 'caution' }),
    read_result: () => ({ word: 'New', tint: 'news' }),
    agree_plan: (count) => ({ word: waiting(count), tint: 'caution' }),
    mend_plan: () => ({ word: 'Returned', tint: 'bad' }),
    set_unit_predicate: (count) => ({ word: count === 1 ? '1 unit' : `${count} units`, tint: 'caution' }),
    write_plan: () => ({ word: 'None yet', tint: 'caution' }),
    answer_complaints: (count) => ({ word: waiting(count), tint: 'caution' }),
  },

  achievements: (period: string) => `Progress in ${period}`,
  noAchievements: 'No figures are counted in this period yet.',

  firstSteps: "Your agency's first steps",
  steps: [
    { name: 'Import the units', why: 'A parent above its children: code, name, kind, code of the parent.', href: '/app/pegawai/impor' },
    { name: 'Import people and their posts', why: 'From SIASN or your own spreadsheet. Lines that are wrong are shown before anything changes.', href: '/app/pegawai/impor' },
    { name: 'Enact a policy', why: 'The national rules are ready; choose them and give the day.', href: '/app/kebijakan' },
    { name: 'Hand out first passwords', why: 'Choose people, download the list; everybody changes theirs at the first sign-in.', href: '/app/pegawai' },
    { name: "Make this year's periods", why: 'Four quarters and one whole year.', href: '/app/periode' },
  ],
  afterSteps: 'Then everybody writes a plan, the superior agrees it, and daily reports can begin.',
  installation: "The administrator's account",
  installationWhy: "This account founds agencies and sees nobody's work. An agency is founded on the server with this command:",
  found: 'capaian agency --code CODE --name "NAME OF THE AGENCY" --zone-minutes 420 --hr-nip NIP --hr-name "NAME"',
  installationNext: 'The person named becomes the first of the personnel office; their password is shown once. They import units and people.',
} satisfies typeof indonesian;
