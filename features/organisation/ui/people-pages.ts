// The personnel office's pages of organisation; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

export const peoplePages = [
  page({
    path: '/app/pegawai',
    title: { id: 'Pegawai', en: 'People' },
    roles: ['hr'],
    menu: { name: { id: 'Pegawai', en: 'People' }, icon: 'people', weight: 45 },
    load: () => import('./people-page.svelte'),
    words: { id: () => import('./people-text.id.ts'), en: () => import('./people-text.en.ts') },
  }),
  page({
    path: '/app/pegawai/impor',
    title: { id: 'Impor pegawai', en: 'Import people' },
    roles: ['hr'],
    load: () => import('./import-page.svelte'),
    words: { id: () => import('./import-text.id.ts'), en: () => import('./import-text.en.ts') },
  }),
];
