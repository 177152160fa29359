// The roster: of the personnel office, of the inspectorate that reads it, and of everybody about themselves; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

const ownWords = { id: () => import('./own-data-text.id.ts'), en: () => import('./own-data-text.en.ts') };

export const peoplePages = [
  page({
    path: '/app/pegawai',
    title: { id: 'Pegawai', en: 'People' },
    roles: ['hr', 'inspector'],
    menu: { name: { id: 'Pegawai', en: 'People' }, icon: 'people', weight: 75 },
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
  page({
    path: '/app/pegawai/perbaikan',
    title: { id: 'Usul perbaikan data', en: 'Data that people say are wrong' },
    roles: ['hr'],
    load: () => import('./corrections-page.svelte'),
    words: ownWords,
  }),
  page({ path: '/app/data-saya', title: { id: 'Data saya', en: 'My data' }, load: () => import('./own-data-page.svelte'), words: ownWords }),
];
