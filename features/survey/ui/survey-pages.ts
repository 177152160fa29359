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
];
