// A page for ourselves with every component in its states: looked at, photographed and tested, never in the program.
import { page } from 'web/shell/page.ts';

const noWords = () => Promise.resolve({ default: {} });

export const galleryPages = [
  page({
    path: '/app/galeri',
    title: { id: 'Galeri', en: 'Gallery' },
    menu: { name: { id: 'Galeri', en: 'Gallery' }, icon: 'map', weight: 90 },
    load: () => import('./gallery-page.svelte'),
    words: { id: noWords, en: noWords },
  }),
  page({
    path: '/app/galeri/formulir',
    title: { id: 'Formulir', en: 'Form' },
    menu: { name: { id: 'Formulir', en: 'Form' }, icon: 'report', weight: 80 },
    load: () => import('./gallery-form.svelte'),
    words: { id: noWords, en: noWords },
  }),
  page({
    path: '/app/galeri/mengapa',
    title: { id: 'Mengapa predikat ini?', en: 'Why this predicate?' },
    menu: { name: { id: 'Mengapa', en: 'Why' }, icon: 'result', weight: 70 },
    load: () => import('./gallery-why.svelte'),
    words: { id: noWords, en: noWords },
  }),
  page({
    path: '/app/galeri/papan',
    title: { id: 'Papan kalibrasi', en: 'Calibration board' },
    menu: { name: { id: 'Papan', en: 'Board' }, icon: 'team', weight: 60 },
    load: () => import('./gallery-board.svelte'),
    words: { id: noWords, en: noWords },
  }),
  page({
    path: '/app/galeri/terlarang',
    title: { id: 'Terlarang', en: 'Forbidden' },
    roles: ['inspector'],
    load: () => import('./gallery-board.svelte'),
    words: { id: noWords, en: noWords },
  }),
];
