// The home of everybody; web/pages.ts lists it.
import { page } from 'web/shell/page.ts';

export const homePages = [
  page({
    path: '/app/hari-ini',
    title: { id: 'Hari ini', en: 'Today' },
    menu: { name: { id: 'Hari ini', en: 'Today' }, icon: 'today', weight: 100 },
    load: () => import('./home-page.svelte'),
    words: { id: () => import('./home-text.id.ts'), en: () => import('./home-text.en.ts') },
  }),
];
