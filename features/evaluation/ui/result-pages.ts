// What came of a period, for the person it is about; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

const words = { id: () => import('./result-text.id.ts'), en: () => import('./result-text.en.ts') };

export const resultPages = [
  page({
    path: '/app/hasil',
    title: { id: 'Hasil saya', en: 'My results' },
    menu: { name: { id: 'Hasil', en: 'Results' }, icon: 'result', weight: 70 },
    load: () => import('./results-page.svelte'),
    words,
  }),
  page({
    path: '/app/hasil/:period',
    title: { id: 'Mengapa predikat ini?', en: 'Why this predicate?' },
    load: () => import('./result-page.svelte'),
    words,
  }),
];
