// What the program has in place of the gallery.
import type { Page } from 'web/shell/page.ts';

export const galleryPages: readonly Page[] = [];
