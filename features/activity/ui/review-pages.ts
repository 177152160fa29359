// The superior's pages of activity; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

export const reviewPages = [
  page({
    path: '/app/tim/tinjau',
    title: { id: 'Tinjau laporan tim', en: "Review the team's reports" },
    load: () => import('./review-page.svelte'),
    words: { id: () => import('./review-text.id.ts'), en: () => import('./review-text.en.ts') },
  }),
];
