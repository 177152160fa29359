// The superior's page of feedback; web/pages.ts lists it.
import { page } from 'web/shell/page.ts';

export const teamFeedbackPages = [
  page({
    path: '/app/tim/umpan-balik/:person',
    title: { id: 'Umpan balik', en: 'Feedback' },
    load: () => import('./team-feedback-page.svelte'),
    words: { id: () => import('./feedback-text.id.ts'), en: () => import('./feedback-text.en.ts') },
  }),
];
