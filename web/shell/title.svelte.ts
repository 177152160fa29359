// The title of the tab: the page, and "Galat:" before it while the page shows an error summary.
import { untrack } from 'svelte';
import { words } from './words.svelte.ts';

const state = $state({ page: '', summaries: 0 });

export function entitle(page: string): void {
  state.page = page;
}

// An error summary came (+1) or went (-1).
export function countSummaries(change: 1 | -1): void {
  untrack(() => (state.summaries += change));
}

export function tabTitle(): string {
  const prefix = state.summaries > 0 ? `${words.kit.errorPrefix}: ` : '';
  return `${prefix}${state.page ? `${state.page} · ` : ''}Capaian`;
}
