import type { Tint } from 'web/kit/status-chip.svelte';
import type { PeriodState } from './periods.ts';

export const periodTints: Record<PeriodState | 'unopened', Tint> = { unopened: 'plain', planned: 'plain', open: 'good', closing: 'caution', closed: 'plain' };
