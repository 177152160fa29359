// The results matrix as a tree: the leader's results, under each what the team does for it, step by step where some of the team serve
// others of it (Lampiran Bab II, two levels), and what serves none of them.
import { get, post } from 'web/shell/api.ts';
import type { Kind, Member, State } from './plan-api.ts';

export interface TreeResult {
  id: string;
  kind: Kind;
  number: number;
  text: string;
  parent: string | null;
}
export interface Matrix {
  leader: Member | null;
  leader_results: TreeResult[];
  rows: { member: Member; state: State | null; results: TreeResult[] }[]; // no state: no plan yet
}

export interface Leaf {
  member: Member;
  state: State;
  result: TreeResult;
  leaves: Leaf[]; // what others of the team do for this one
}
export interface Tree {
  branches: { result: TreeResult; leaves: Leaf[] }[];
  loose: Leaf[]; // serve none of these results
  planless: Member[];
}

export const matrixOf = (leader: string | null, year: number) => get<Matrix>(`/api/results-matrix/${year}`, { query: { leader } });

export interface NewCell {
  person: string;
  year: number;
  parent: string;
  kind: Kind;
  text: string;
}
export const giveResult = (cell: NewCell) => post('/api/matrix-cells', cell);

export function treeOf(matrix: Matrix): Tree {
  const all = matrix.rows.flatMap(({ member, state, results }) => (state ? results.map((result) => ({ member, state, result, leaves: [] as Leaf[] })) : []));
  // Each stands in one place, also where two results name each other.
  const placed = new Set<Leaf>();
  const under = (parent: string): Leaf[] => all.filter((leaf) => leaf.result.parent === parent && !placed.has(leaf)).map(grown);
  function grown(leaf: Leaf): Leaf {
    placed.add(leaf);
    return { ...leaf, leaves: under(leaf.result.id) };
  }
  const branches = matrix.leader_results.map((result) => ({ result, leaves: under(result.id) }));
  const known = new Set(all.map(({ result }) => result.id));
  const roots = all.filter(({ result }) => result.parent === null || !known.has(result.parent));
  return {
    branches,
    loose: [...roots, ...all].flatMap((leaf) => (placed.has(leaf) ? [] : [grown(leaf)])),
    planless: matrix.rows.filter(({ state }) => state === null).map(({ member }) => member),
  };
}
