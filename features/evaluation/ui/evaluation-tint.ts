// How loud the state of an evaluation is: open work stands out, what is done is plain.
import type { Tint } from 'web/kit/status-chip.svelte';
import type { EvaluationState } from './evaluations.ts';

export function tintOf(state: EvaluationState | null): Tint {
  switch (state) {
    case null:
      return 'caution';
    case 'drafted':
      return 'news';
    case 'rated':
      return 'good';
    case 'closed':
    case 'received':
    case 'accepted':
    case 'exempt':
      return 'plain';
  }
}
