// The pages of the frame itself.
import { page } from './page.ts';
import { kitCatalogue } from './words.svelte.ts';

export const framePages = [
  page({
    path: '/app/menu',
    title: { id: 'Menu', en: 'Menu' },
    load: () => import('./menu-page.svelte'),
    words: kitCatalogue,
  }),
];
