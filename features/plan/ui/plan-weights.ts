// Weights are basis points and typed as percents; all empty or 100% together (plan_rules.h refuses anything else).
import type { ResultView } from './plan-api.ts';

const whole = 10_000;

export const percentOf = (weight: number): number | null => (weight === 0 ? null : weight / 100);
export const weightOf = (percent: number | null): number => (percent === null ? 0 : Math.round(percent * 100));

export interface Sum {
  of: number; // basis points
  off: number; // how much is missing; below zero: how much too much; 0 where all is well
}

// null: nobody weighs anything. What is typed and no number yet counts as nothing.
export function sumOf(parts: readonly { weight: number }[]): Sum | null {
  const sum = parts.reduce((total, { weight }) => total + (Number.isNaN(weight) ? 0 : weight), 0);
  if (parts.every(({ weight }) => weight === 0)) return null;
  return { of: sum, off: sum === 0 ? 0 : whole - sum };
}

// Asked for where the rules in force count weights, and where the plan already has some.
export const hasWeights = (results: readonly ResultView[]): boolean =>
  results.some((result) => result.weight !== 0 || result.indicators.some(({ weight }) => weight !== 0));
