// The pages of the survey; web/pages.ts lists them.
import { page } from 'web/shell/page.ts';

export const surveyPages = [
  page({
    path: '/app/survei',
    title: { id: 'Survei masyarakat', en: 'Survey of the public' },
    menu: { name: { id: 'Survei masyarakat', en: 'Public survey' }, icon: 'monitor', weight: 25 },
    load: () => import('./survey-page.svelte'),
    words: { id: () => import('./survey-text.id.ts'), en: () => import('./survey-text.en.ts') },
  }),
  page({
    path: '/app/survei/impor',
    title: { id: 'Impor jawaban survei', en: 'Import survey answers' },
    roles: ['hr'],
    load: () => import('./survey-import-page.svelte'),
    words: { id: () => import('./survey-import-text.id.ts'), en: () => import('./survey-import-text.en.ts') },
  }),
  page({
    path: '/app/survei/kode/:point',
    title: { id: 'Kode loket', en: 'Codes for the counter' },
    roles: ['hr'],
    load: () => import('./survey-tokens-page.svelte'),
    words: { id: () => import('./survey-tokens-text.id.ts'), en: () => import('./survey-tokens-text.en.ts') },
  }),
];
