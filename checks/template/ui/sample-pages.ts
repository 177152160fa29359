// The pages of sample; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

export const samplePages = [
  page({
    path: '/app/sample',
    title: { id: 'Sample', en: 'Sample' },
    menu: { name: { id: 'Sample', en: 'Sample' }, icon: 'report', weight: 10 },
    load: () => import('./sample-page.svelte'),
    words: { id: () => import('./sample-text.id.ts'), en: () => import('./sample-text.en.ts') },
  }),
];
