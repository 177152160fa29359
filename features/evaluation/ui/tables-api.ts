// The tables of an office beside its roster: plans, series, figures, complaints, holidays. Each is first only tried, then taken.
import { post, type Answer } from 'web/shell/api.ts';

export type TableKind = 'plans' | 'series' | 'values' | 'holidays' | 'complaints';

export interface ReadIndicator {
  row: number;
  whom: string;
  result: string;
  indicator: string;
  target: string;
  unit_label: string;
  direction: 'higher_is_better' | 'lower_is_better' | 'within_range' | 'judged';
}

// What came of it; each kind says its own.
export interface Taken {
  only_tried: boolean;
  plans?: number;
  rows?: number;
  indicators?: ReadIndicator[];
  series?: number;
  values?: number;
  blanks?: number;
  days?: number;
  complaints?: number;
  known?: number; // complaints that are here already
}

interface Door {
  address: string;
  part: string;
  template: string;
}
export const doors: Record<TableKind, Door> = {
  plans: { address: '/api/plan-imports', part: 'plans', template: '/api/plan-template.xlsx' },
  series: { address: '/api/measurement-imports', part: 'series', template: '/api/series-template.xlsx' },
  values: { address: '/api/measurement-imports', part: 'values', template: '/api/measurement-template.xlsx' },
  complaints: { address: '/api/complaint-imports', part: 'file', template: '/api/complaint-table.xlsx' },
  holidays: { address: '/api/holiday-imports', part: 'file', template: '/api/holiday-template.xlsx' },
};
export const tableKinds = Object.keys(doors) as TableKind[];

export function sendTable(kind: TableKind, file: File, how: 'try' | 'take'): Promise<Answer<Taken>> {
  const form = new FormData();
  form.append(doors[kind].part, file);
  return post<Taken>(doors[kind].address, form, how === 'try' ? { query: { check: 1 } } : {});
}
