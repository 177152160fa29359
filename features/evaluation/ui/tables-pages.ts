// The personnel office's page for tables beside the roster; web/pages.ts lists it.
import { page } from 'web/shell/page.ts';

export const tablesPages = [
  page({
    path: '/app/impor-tabel',
    title: { id: 'Impor tabel', en: 'Import tables' },
    roles: ['hr'],
    load: () => import('./tables-page.svelte'),
    words: { id: () => import('./tables-text.id.ts'), en: () => import('./tables-text.en.ts') },
  }),
];
