// What the survey's API gives, and small questions about it.
export type Element =
  | 'requirements'
  | 'procedure'
  | 'time'
  | 'cost'
  | 'product'
  | 'competence'
  | 'conduct'
  | 'complaint_handling'
  | 'facilities'
  | 'pledge';
export type Grade = 'a' | 'b' | 'c' | 'd';

export interface Satisfaction {
  answers: number;
  population: number;
  advised: number;
  index: number | null;
  margin: number | null;
  grade: Grade | null;
  elements: readonly { element: Element; mean: number; count: number }[];
  lowest: Element | null;
}
export interface PointResult {
  point: string;
  name: string;
  address: string;
  result: Satisfaction;
  ticketed: boolean;
}
export interface ServiceResult {
  service: string;
  code: string;
  name: string;
  address: string;
  unit: string;
  unit_name: string;
  result: Satisfaction;
  points: readonly PointResult[];
}
export interface Improvement {
  id: string;
  service: string;
  element: Element;
  text: string;
  owner: string;
  due: string;
  done: string | null;
  outcome: string;
}
export interface ImprovementView {
  improvement: Improvement;
  owner_name: string;
  service_name: string;
}
export interface SurveyResults {
  first: string;
  last: string;
  agency: Satisfaction;
  agency_with_all: Satisfaction;
  waiting: number;
  units: readonly { unit: string; name: string; result: Satisfaction }[];
  services: readonly ServiceResult[];
  improvements: readonly ImprovementView[];
}
export interface Batch {
  point: string;
  point_name: string;
  service_name: string;
  day: string;
  answers: number;
  suspicions: readonly { sign: 'identical' | 'straight_line' | 'burst'; answers: number; expected: number }[];
  verdict: 'counted' | 'set_aside' | null;
  reason: string;
  with: Satisfaction;
  without: Satisfaction;
}

export interface Place {
  service: ServiceResult;
  point: PointResult;
}
export function placeOf(results: SurveyResults, point: string): Place | null {
  for (const service of results.services)
    for (const one of service.points) if (one.point === point) return { service, point: one };
  return null;
}

// ABCDE-FGHJK, as people copy it from a slip.
export const inGroups = (token: string) => token.replace(/(.{5})(?=.)/g, '$1-');

// The quarters that can be looked at, the newest first.
export interface Quarter {
  first: string;
  last: string;
  year: number;
  number: number; // 1 to 4
}
export function quartersBefore(today: string, count = 8): Quarter[] {
  let year = Number(today.slice(0, 4));
  let number = Math.floor((Number(today.slice(5, 7)) - 1) / 3) + 1;
  const lastDays = ['03-31', '06-30', '09-30', '12-31'];
  const found: Quarter[] = [];
  for (let i = 0; i < count; i += 1) {
    found.push({ first: `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`, last: `${year}-${lastDays[number - 1] ?? ''}`, year, number });
    number -= 1;
    if (number === 0) [year, number] = [year - 1, 4];
  }
  return found;
}

// The services whose lowest element nobody works on yet come first, the lowest index on top; those without enough answers last.
export function byNeed(results: SurveyResults): ServiceResult[] {
  const isPlanned = (one: ServiceResult) =>
    results.improvements.some(({ improvement }) => improvement.service === one.service && improvement.element === one.result.lowest && improvement.done === null);
  const rank = (one: ServiceResult) => (one.result.index === null ? 200 : one.result.index + (isPlanned(one) ? 100 : 0));
  return [...results.services].sort((a, b) => rank(a) - rank(b));
}
