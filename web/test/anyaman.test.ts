import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { arrow, shapes } from 'web/kit/anyaman-shape.ts';
import Anyaman from 'web/kit/anyaman.svelte';
import { cellOf, cells, nationalQuadrant, type Level, type Predicate } from 'web/kit/quadrant.ts';

// PermenPANRB 6/2022, Lampiran Bab IV B.3.a.3
const nine: [Level, Level, Predicate, string][] = [
  ['above', 'below', 'poor', 'Kurang'],
  ['above', 'meets', 'good', 'Baik'],
  ['above', 'above', 'very_good', 'Sangat baik'],
  ['meets', 'below', 'poor', 'Kurang'],
  ['meets', 'meets', 'good', 'Baik'],
  ['meets', 'above', 'good', 'Baik'],
  ['below', 'below', 'very_poor', 'Sangat kurang'],
  ['below', 'meets', 'needs_improvement', 'Butuh perbaikan'],
  ['below', 'above', 'needs_improvement', 'Butuh perbaikan'],
];
const level = { below: 'di bawah ekspektasi', meets: 'sesuai ekspektasi', above: 'di atas ekspektasi' };

describe.each(nine)('results %s, behaviour %s', (results, behaviour, predicate, word) => {
  test(`the predicate is ${predicate}`, () => {
    expect(nationalQuadrant[results][behaviour]).toBe(predicate);
  });

  test.each(['glyph', 'card', 'full'] as const)('the %s says so in words', (size) => {
    render(Anyaman, { size, at: { results, behaviour } });
    const sentence = `Hasil kerja ${level[results]}, perilaku kerja ${level[behaviour]}: predikat ${word}`;
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(sentence);
  });
});

test('strands pass over and under by turns, so that no two neighbours agree', () => {
  for (const cell of cells) {
    const right = cells.find((other) => other.row === cell.row && other.column === cell.column + 1);
    if (right) expect(right.horizontalOver).toBe(!cell.horizontalOver);
  }
});

test('results rise upwards and behaviour rises to the right', () => {
  expect(cellOf({ results: 'above', behaviour: 'below' })).toMatchObject({ row: 0, column: 0 });
  expect(cellOf({ results: 'below', behaviour: 'above' })).toMatchObject({ row: 2, column: 2 });
});

test('the explanation names what each of the eight other cells would have been', () => {
  const { container } = render(Anyaman, { size: 'full', at: { results: 'above', behaviour: 'meets' } });
  expect(container.querySelectorAll('.possible')).toHaveLength(8);
});

test('the earlier quarter is a hollow square with an arrow from it, and is told in words', () => {
  const at = { results: 'above', behaviour: 'above' } as const;
  const { container } = render(Anyaman, { size: 'card', at, before: { results: 'meets', behaviour: 'meets' } });
  expect(container.querySelector('.earlier')).not.toBeNull();
  expect(container.querySelector('.arrow')).not.toBeNull();
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('sebelumnya Baik');
});

test('nothing moved: no hollow square and no arrow', () => {
  const at = { results: 'meets', behaviour: 'meets' } as const;
  const { container } = render(Anyaman, { size: 'card', at, before: at });
  expect(container.querySelector('.earlier, .arrow')).toBeNull();
  expect(arrow(shapes.card, cellOf(at), cellOf(at))).toBeNull();
});

test('a predicate that a gate kept down is shown as decided, in its own colour', () => {
  const { container } = render(Anyaman, { size: 'full', at: { results: 'above', behaviour: 'above' }, predicate: 'good' });
  expect(container.querySelector('.predicate-good')).not.toBeNull();
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/predikat Baik$/);
});

test('without a rating no cell is lit and the words say so', () => {
  const { container } = render(Anyaman, { size: 'card', at: null });
  expect(container.querySelector('.crossing, .lit')).toBeNull();
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Belum ada predikat');
});
