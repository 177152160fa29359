// The four ways to say what has to be mended, in the order of their keys 1 to 4.
export const reasons = ['quantity', 'result', 'clearer', 'own'] as const;
export type ReturnReason = (typeof reasons)[number];

// What the employee will read; empty where nothing was said yet.
export function reasonOf(chosen: ReturnReason | '', own: string, sentences: Record<Exclude<ReturnReason, 'own'>, string>): string {
  if (chosen === '') return '';
  return chosen === 'own' ? own.trim() : sentences[chosen];
}
