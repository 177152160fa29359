// A report as it stands in the form: what it starts from, what is checked before it leaves, and what is sent.
import type { Refusal } from 'web/shell/api.ts';
import type { PromisedResult, Report, ReportInput, ReportView } from './activity-api.ts';
import type words from './report-text.id.ts';

export interface ReportForm {
  text: string;
  result: string; // "" for none
  quantity: number | null; // NaN while it is no number
  minutes: number | null;
  link: string;
}

export const emptyForm = (result = ''): ReportForm => ({ text: '', result, quantity: null, minutes: null, link: '' });

// A report that is mended: everything it says.
export function formOf({ text, result, quantity, minutes, link }: Report): ReportForm {
  return { text, result: result ?? '', quantity, minutes, link: link ?? '' };
}

// The same work on another day. Its evidence was that day's, so the link stays behind.
export const repeated = (report: Report): ReportForm => ({ ...formOf(report), link: '' });

// The latest report of a day before this one.
export function lastBefore(reports: readonly ReportView[], day: string): Report | null {
  const earlier = reports.map((view) => view.report).filter((report) => report.day < day);
  return earlier.reduce<Report | null>((latest, report) => (latest && latest.day >= report.day ? latest : report), null);
}

// What was used last stands preselected; the plan may have changed since.
export function lastResult(reports: readonly ReportView[], results: readonly PromisedResult[]): string {
  const used = reports.find(({ report }) => results.some((result) => result.id === report.result));
  return used?.report.result ?? '';
}

// Different work of late, to be repeated with one press.
export function suggestions(reports: readonly ReportView[], most = 3): Report[] {
  const seen = new Set<string>();
  const fresh = reports.filter(({ report }) => {
    const key = report.text.trim().toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
  return fresh.slice(0, most).map((view) => view.report);
}

// The unit that a quantity is counted in: that of the result's indicator which adds up reports. Null: nothing is counted.
export function countedUnit(results: readonly PromisedResult[], id: string): string | null {
  const result = results.find((one) => one.id === id);
  return result?.indicators.find((indicator) => indicator.source === 'reports')?.unit_label ?? null;
}

const isWebAddress = (link: string) => /^https?:\/\/[^\s"<>]+$/.test(link);

// The twin of faults_of in reporting.cpp for what the phone can know by itself.
export function faultsOf(form: ReportForm, says: typeof words.faults): Refusal[] {
  const faults: Refusal[] = [];
  const refuse = (path: string, rule: keyof typeof words.faults) => faults.push({ path, rule, message: says[rule] });
  if (form.text.trim() === '') refuse('/text', 'report_is_empty');
  if (Number.isNaN(form.quantity)) refuse('/quantity', 'quantity_is_no_number');
  if (form.minutes !== null && !(Number.isInteger(form.minutes) && form.minutes > 0)) refuse('/minutes', 'minutes_are_no_number');
  if (form.link.trim() !== '' && !isWebAddress(form.link.trim())) refuse('/link', 'link_is_not_a_web_address');
  return faults;
}

// A quantity that nothing counts is left out: the field is not in sight then.
export function inputOf(form: ReportForm, day: string, unit: string | null, writtenAt: string | null): ReportInput {
  return {
    day,
    text: form.text.trim(),
    result: form.result || null,
    quantity: unit === null ? null : form.quantity,
    minutes: form.minutes,
    link: form.link.trim() || null,
    written_at: writtenAt,
  };
}

export const isUntouched = (form: ReportForm): boolean =>
  form.text.trim() === '' && form.quantity === null && form.minutes === null && form.link.trim() === '';

// When it was written, for a report that waited on the phone for a signal. One that is sent at once is dated by the server's
// clock, so that a phone whose clock is wrong can report all the same.
export function writtenAt(keptAt: string, now: number): string | null {
  const delay = 10 * 60_000; // milliseconds
  return keptAt !== '' && now - Date.parse(keptAt) > delay ? keptAt : null;
}
