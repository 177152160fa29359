// The plan (SKP): one's own, its form, and a team member's; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

const words = { id: () => import('./plan-text.id.ts'), en: () => import('./plan-text.en.ts') };

export const planPages = [
  page({
    path: '/app/skp',
    title: { id: 'SKP saya', en: 'My plan' },
    menu: { name: { id: 'SKP', en: 'Plan' }, icon: 'plan', weight: 60 },
    load: () => import('./plan-page.svelte'),
    words,
  }),
  page({ path: '/app/skp/ubah', title: { id: 'Susun SKP', en: 'Write the plan' }, load: () => import('./plan-form-page.svelte'), words }),
  page({ path: '/app/skp/pohon', title: { id: 'Pohon hasil kerja', en: 'Tree of results' }, load: () => import('./results-tree-page.svelte'), words }),
  page({ path: '/app/tim/skp/:person/ubah', title: { id: 'Ubah SKP pegawai', en: "Change a team member's plan" }, load: () => import('./plan-form-page.svelte'), words }),
  page({ path: '/app/tim/skp/:person', title: { id: 'SKP pegawai', en: "A team member's plan" }, load: () => import('./team-plan-page.svelte'), words }),
];
