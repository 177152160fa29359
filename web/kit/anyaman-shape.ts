// The measures of the Anyaman, in its own pixels.
import { isAt, type Cell } from './quadrant.ts';

export interface Shape {
  left: number; // room for the rows' labels
  first: number; // from the edge of the plait to the middle of its first strand
  pitch: number; // between two strands' middles
  band: number; // width of a strand
  mark: number; // side of the crossing
  round: number;
  width: number;
  height: number;
}

export type Size = 'glyph' | 'card' | 'full';

export const shapes: Record<Size, Shape> = {
  glyph: { left: 0, first: 5, pitch: 7, band: 3, mark: 9, round: 2, width: 24, height: 24 },
  card: { left: 0, first: 17, pitch: 31, band: 20, mark: 27, round: 4, width: 96, height: 96 },
  full: { left: 92, first: 40, pitch: 78, band: 58, mark: 75, round: 8, width: 332, height: 290 },
};

export const lengthOf = (shape: Shape) => 2 * (shape.first + shape.pitch);
export const xOf = (shape: Shape, column: number) => shape.left + shape.first + column * shape.pitch;
export const yOf = (shape: Shape, row: number) => shape.first + row * shape.pitch;

// How wide a word of a cell may be: a long one ("improvement") is squeezed into its strand, a short one keeps its own width.
export const widthOf = (word: string, room: number): number | undefined => (word.length > 8 ? room : undefined);

// A path from the middle of one cell to the edge of the mark in another, with a head; none from a cell to itself.
export function arrow(shape: Shape, from: Cell, to: Cell): string | null {
  if (isAt(from, to)) return null;
  const [x0, y0] = [xOf(shape, from.column), yOf(shape, from.row)];
  const [dx, dy] = [xOf(shape, to.column) - x0, yOf(shape, to.row) - y0];
  const reach = Math.hypot(dx, dy);
  const edge = (shape.mark / 2 + 3) / Math.max(Math.abs(dx), Math.abs(dy));
  const [x1, y1] = [x0 + dx * (1 - edge), y0 + dy * (1 - edge)];
  const [ux, uy] = [(dx / reach) * 6, (dy / reach) * 6];
  const line = [`M${x0} ${y0}`, `L${x1} ${y1}`, `M${x1 - ux - uy} ${y1 - uy + ux}`, `L${x1} ${y1}`, `L${x1 - ux + uy} ${y1 - uy - ux}`];
  return line.join('');
}
