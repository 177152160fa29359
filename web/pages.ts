// The contents page of the web, the twin of app/features.cpp: one line for each feature. The order is that of the menu.
import { galleryPages } from 'web/gallery/gallery-pages.ts';
import { framePages } from 'web/shell/frame-pages.ts';
import type { Page } from 'web/shell/page.ts';

export const pages: readonly Page[] = [
  ...framePages,
  ...galleryPages, // none in the program: see vite.config.ts
];
