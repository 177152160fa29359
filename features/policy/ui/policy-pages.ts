// The personnel office's page of policy; web/pages.ts lists it.
import { page } from 'web/shell/page.ts';

export const policyPages = [
  page({
    path: '/app/kebijakan',
    title: { id: 'Kebijakan', en: 'Policies' },
    roles: ['hr'],
    menu: { name: { id: 'Kebijakan', en: 'Policies' }, icon: 'policy', weight: 40 },
    load: () => import('./policy-page.svelte'),
    words: { id: () => import('./policy-text.id.ts'), en: () => import('./policy-text.en.ts') },
  }),
];
