// The superior's queue as the server gives it, and what may be done with it: pure, so that every rule has its test.

export type Flag = 'same_text_for_days' | 'quantity_far_above_usual' | 'entered_late';

export interface Waiting {
  report: {
    id: string;
    employee: string;
    day: string;
    text: string;
    quantity: number | null;
    minutes: number | null;
    link: string | null;
    punctuality: 'on_time' | 'late';
    written_at: string;
  };
  employee: { person: string; full_name: string; title: string; unit_name: string };
  result_text: string | null;
  unit_label: string | null;
  evidence: number;
  flags: Flag[];
}

export type Verdict = 'approved' | 'returned';

// What the person has done in the list so far; ids of reports.
export interface Sitting {
  opened: ReadonlySet<string>;
  marked: ReadonlySet<string>;
  sending: ReadonlySet<string>; // decided here, not yet answered by the server
}

export const needsReading = (row: Waiting, { opened }: Pick<Sitting, 'opened'>): boolean => row.flags.length > 0 && !opened.has(row.report.id);

// There is no automatic approval: what was flagged waits until it was opened, what was marked until it was decided by itself.
export function approvable(rows: readonly Waiting[], sitting: Sitting): Waiting[] {
  return rows.filter((row) => !needsReading(row, sitting) && !sitting.marked.has(row.report.id) && !sitting.sending.has(row.report.id));
}

// What "Kembalikan" is about: the marked rows, or the one in hand.
export function returnable(rows: readonly Waiting[], active: string | null, { marked, sending }: Sitting): Waiting[] {
  const chosen = rows.filter(({ report }) => marked.has(report.id) && !sending.has(report.id));
  return chosen.length > 0 ? chosen : rows.filter(({ report }) => report.id === active && !sending.has(report.id));
}

// The row `step` rows away, past those that are being sent; the same one at either end.
export function beside(rows: readonly Waiting[], active: string | null, step: 1 | -1, sending: ReadonlySet<string>): string | null {
  const open = rows.filter(({ report }) => report.id === active || !sending.has(report.id));
  const at = open.findIndex(({ report }) => report.id === active);
  if (at < 0) return open[0]?.report.id ?? null;
  return (open[at + step] ?? open[at])?.report.id ?? null;
}

// Where the focus goes when `gone` leave: the next row that stays, else the one before, else none.
export function successor(rows: readonly Waiting[], active: string | null, gone: ReadonlySet<string>): string | null {
  if (active !== null && !gone.has(active)) return active;
  const at = rows.findIndex(({ report }) => report.id === active);
  const stays = ({ report }: Waiting) => !gone.has(report.id);
  return (rows.slice(at + 1).find(stays) ?? rows.slice(0, Math.max(at, 0)).reverse().find(stays))?.report.id ?? null;
}

export function withOne(set: ReadonlySet<string>, id: string, present: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (present) next.add(id);
  else next.delete(id);
  return next;
}
