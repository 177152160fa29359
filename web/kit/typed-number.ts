// What people type as a number: 14, 12,5, 1.234,5. The server's base/amount.h reads the same way.

// null: nothing typed. NaN: not a number, or one that could mean two (1.234 is a thousand here and one and a bit elsewhere).
export function parseTyped(text: string): number | null {
  const bare = text.replace(/[\s\u00a0]/g, '');
  if (bare === '') return null;
  const grouped = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(bare);
  if (grouped) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+(,\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^-?\d+\.\d+$/.test(bare) && !/\.\d{3}$/.test(bare)) return Number(bare);
  return NaN;
}

// One step up or down from what is there, in tidy decimals, within the limits.
export function stepped(value: number | null, by: number, min: number, max: number): number {
  const from = value === null || Number.isNaN(value) ? 0 : value;
  return Math.min(max, Math.max(min, Math.round((from + by) * 10_000) / 10_000));
}
