// The personnel office's list of public services; web/pages.ts lists it.
import { page } from 'web/shell/page.ts';

export const servicePages = [
  page({
    path: '/app/layanan',
    title: { id: 'Layanan', en: 'Services' },
    roles: ['hr'],
    menu: { name: { id: 'Layanan', en: 'Services' }, icon: 'service', weight: 35 },
    load: () => import('./services-page.svelte'),
    words: { id: () => import('./service-text.id.ts'), en: () => import('./service-text.en.ts') },
  }),
];
