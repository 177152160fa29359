// The nine crossings of results and behaviour (PermenPANRB 6/2022, Lampiran Bab IV B.3.a.3) and where each is drawn.

export type Level = 'below' | 'meets' | 'above';
export type Predicate = 'very_good' | 'good' | 'needs_improvement' | 'poor' | 'very_poor';

export interface Crossing {
  results: Level;
  behaviour: Level;
}

// quadrant[results][behaviour]
export type Quadrant = Record<Level, Record<Level, Predicate>>;

export const nationalQuadrant: Quadrant = {
  above: { below: 'poor', meets: 'good', above: 'very_good' },
  meets: { below: 'poor', meets: 'good', above: 'good' },
  below: { below: 'very_poor', meets: 'needs_improvement', above: 'needs_improvement' },
};

// From the nine cells of a policy; a cell it leaves out stays the national one.
export function quadrantOf(nine: readonly (Crossing & { predicate: Predicate })[]): Quadrant {
  const quadrant = structuredClone(nationalQuadrant);
  for (const { results, behaviour, predicate } of nine) quadrant[results][behaviour] = predicate;
  return quadrant;
}

// From top to bottom, and from left to right.
export const rows: readonly Level[] = ['above', 'meets', 'below'];
export const columns: readonly Level[] = ['below', 'meets', 'above'];

export interface Cell extends Crossing {
  row: number;
  column: number;
  // Over and under by turns, which makes the plait.
  horizontalOver: boolean;
}

export const cells: readonly Cell[] = rows.flatMap((results, row) =>
  columns.map((behaviour, column) => ({ results, behaviour, row, column, horizontalOver: (row + column) % 2 === 0 })),
);

export function isAt(cell: Crossing, at: Crossing | null): boolean {
  return at !== null && cell.results === at.results && cell.behaviour === at.behaviour;
}

export function cellOf(at: Crossing): Cell {
  const found = cells.find((cell) => isAt(cell, at));
  if (!found) throw new Error('the nine cells cover every crossing');
  return found;
}
