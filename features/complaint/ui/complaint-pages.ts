// The pages of complaints: the officers' desk, what employees hear of complaints about them, the measures, and who verifies.
import { page } from 'web/shell/page.ts';

const words = { id: () => import('./complaint-text.id.ts'), en: () => import('./complaint-text.en.ts') };
const officeWords = { id: () => import('./complaint-office-text.id.ts'), en: () => import('./complaint-office-text.en.ts') };

export const complaintPages = [
  page({
    path: '/app/pengaduan',
    title: { id: 'Pengaduan', en: 'Complaints' },
    menu: { name: { id: 'Pengaduan', en: 'Complaints' }, icon: 'feedback', weight: 30 },
    load: () => import('./complaints-page.svelte'),
    words,
  }),
  page({
    path: '/app/pengaduan/:complaint',
    title: { id: 'Satu pengaduan', en: 'One complaint' },
    load: () => import('./complaint-page.svelte'),
    words,
  }),
  page({
    path: '/app/pengaduan-tentang-saya',
    title: { id: 'Pengaduan tentang saya', en: 'Complaints about me' },
    load: () => import('./about-me-page.svelte'),
    words,
  }),
  page({
    path: '/app/contoh-jawaban',
    title: { id: 'Contoh jawaban', en: 'Answer templates' },
    load: () => import('./complaint-templates-page.svelte'),
    words: officeWords,
  }),
  page({
    path: '/app/kinerja-pengaduan',
    title: { id: 'Kinerja pengaduan', en: 'How complaints are handled' },
    load: () => import('./complaint-measures-page.svelte'),
    words: officeWords,
  }),
  page({
    path: '/app/petugas-pengaduan',
    title: { id: 'Petugas verifikasi', en: 'Verifying officers' },
    roles: ['hr'],
    load: () => import('./complaint-officers-page.svelte'),
    words: officeWords,
  }),
];
