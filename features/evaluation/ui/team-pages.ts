// The superior's pages of evaluation; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

export const teamPages = [
  page({
    path: '/app/tim',
    title: { id: 'Tim', en: 'Team' },
    menu: { name: { id: 'Tim', en: 'Team' }, icon: 'team', weight: 90, forLeaders: true },
    load: () => import('./team-page.svelte'),
    words: { id: () => import('./team-text.id.ts'), en: () => import('./team-text.en.ts') },
  }),
  page({
    path: '/app/tim/evaluasi/:period/:person',
    title: { id: 'Evaluasi', en: 'Evaluation' },
    load: () => import('./rating-page.svelte'),
    words: { id: () => import('./rating-text.id.ts'), en: () => import('./rating-text.en.ts') },
  }),
  page({
    path: '/app/capaian-unit/:period',
    title: { id: 'Capaian unit', en: "The units' achievement" },
    load: () => import('./unit-predicates-page.svelte'),
    words: { id: () => import('./unit-predicates-text.id.ts'), en: () => import('./unit-predicates-text.en.ts') },
  }),
];
