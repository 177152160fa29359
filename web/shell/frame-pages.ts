// The pages of the frame itself.
import { page } from './page.ts';

export const framePages = [
  page({
    path: '/app/menu',
    title: { id: 'Menu', en: 'Menu' },
    load: () => import('./menu-page.svelte'),
    words: { id: () => import('./menu-text.id.ts'), en: () => import('./menu-text.en.ts') },
  }),
];
