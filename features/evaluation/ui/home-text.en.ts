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
  },

  achievements: (period: string) => `Progress in ${period}`,
  noAchievements: 'No figures are counted in this period yet.',
} satisfies typeof indonesian;
