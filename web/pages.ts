// The contents page of the web, the twin of app/features.cpp: one line for each feature. The order is that of the menu.
import { framePages } from './shell/frame-pages.ts';
import type { Page } from './shell/page.ts';

export const pages: readonly Page[] = [...framePages];
