// What an employee writes and keeps: reports and reflections; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

const words = { id: () => import('./activity-text.id.ts'), en: () => import('./activity-text.en.ts') };

export const activityPages = [
  page({
    path: '/app/laporan',
    title: { id: 'Laporan saya', en: 'My reports' },
    menu: { name: { id: 'Laporan', en: 'Reports' }, icon: 'report', weight: 80 },
    load: () => import('./reports-page.svelte'),
    words,
  }),
  page({
    path: '/app/laporan/tempel',
    title: { id: 'Banyak laporan sekaligus', en: 'Many reports at once' },
    load: () => import('./pasted-page.svelte'),
    words,
  }),
  page({
    path: '/app/laporan/refleksi',
    title: { id: 'Refleksi mingguan', en: 'Weekly reflection' },
    load: () => import('./reflection-page.svelte'),
    words,
  }),
  page({
    path: '/app/laporan/:day',
    title: { id: 'Isi laporan', en: 'Write a report' },
    load: () => import('./report-page.svelte'),
    words: { id: () => import('./report-text.id.ts'), en: () => import('./report-text.en.ts') },
  }),
];
