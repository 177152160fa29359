// The personnel office's pages of the calendar; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

const words = { id: () => import('./period-text.id.ts'), en: () => import('./period-text.en.ts') };

export const periodPages = [
  page({
    path: '/app/periode',
    title: { id: 'Periode', en: 'Periods' },
    roles: ['hr'],
    menu: { name: { id: 'Periode', en: 'Periods' }, icon: 'period', weight: 85 },
    load: () => import('./period-list-page.svelte'),
    words,
  }),
  page({
    path: '/app/periode/:code',
    title: { id: 'Periode', en: 'Period' },
    roles: ['hr'],
    load: () => import('./period-page.svelte'),
    words,
  }),
];
