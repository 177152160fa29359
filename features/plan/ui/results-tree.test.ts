import { expect, test } from 'vitest';
import type { Member } from './plan-api.ts';
import { treeOf, type Leaf, type Matrix, type TreeResult } from './results-tree.ts';

const result = (id: string, parent: string | null): TreeResult => ({ id, kind: 'main', number: 1, text: `hasil ${id}`, parent });
const member = (name: string): Member => ({ person: name, full_name: name, title: 'Bidan', unit_name: 'Puskesmas', superior: 'Indah', heads_unit: false });
const matrix: Matrix = {
  leader: member('Indah'),
  leader_results: [result('1', null), result('2', null)],
  rows: [
    { member: member('Dewi'), state: 'agreed', results: [result('11', '1'), result('12', null), result('13', '99')] },
    { member: member('Sri'), state: 'draft', results: [result('21', '1')] },
    { member: member('Tono'), state: null, results: [] },
  ],
};
const ids = (leaves: readonly Leaf[]): unknown[] => leaves.flatMap((leaf) => (leaf.leaves.length > 0 ? [leaf.result.id, ids(leaf.leaves)] : [leaf.result.id]));

test("under each of the leader's results stands what the team does for it", () => {
  expect(treeOf(matrix).branches.map(({ leaves }) => ids(leaves))).toEqual([['11', '21'], []]);
});

test("what serves nothing, or somebody else's result, is loose", () => {
  expect(ids(treeOf(matrix).loose)).toEqual(['12', '13']);
});

test('who has no plan yet is named', () => {
  expect(treeOf(matrix).planless.map(({ full_name }) => full_name)).toEqual(['Tono']);
});

test('without a plan of the leader everything is loose and nothing is lost', () => {
  const tree = treeOf({ ...matrix, leader_results: [] });
  expect([tree.branches, ids(tree.loose)]).toEqual([[], ['11', '12', '13', '21']]);
});

test('what serves the result of another of the team stands under it, and so serves the leader', () => {
  const rows = [matrix.rows[0]!, { member: member('Sri'), state: 'agreed' as const, results: [result('21', '11'), result('22', '12')] }];
  const tree = treeOf({ ...matrix, rows });
  expect(ids(tree.branches[0]!.leaves)).toEqual(['11', ['21']]);
  expect(ids(tree.loose)).toEqual(['12', ['22'], '13']);
});

test('two results that serve each other are still seen', () => {
  const rows = [{ member: member('Sri'), state: 'agreed' as const, results: [result('31', '32'), result('32', '31')] }];
  expect(ids(treeOf({ ...matrix, rows }).loose)).toEqual(['31', ['32']]);
});
