// From an address to a page, without a browser.
import type { MenuEntry, Page } from './page.ts';

export interface Match {
  page: Page;
  params: Record<string, string>;
}

// The page whose pattern fits; a spelt-out segment wins over a ":name".
export function match(pages: readonly Page[], path: string): Match | null {
  const segments = segmentsOf(path);
  let best: Match | null = null;
  for (const page of pages) {
    const params = fit(segmentsOf(page.path), segments);
    if (params && (!best || Object.keys(params).length < Object.keys(best.params).length)) best = { page, params };
  }
  return best;
}

function segmentsOf(path: string): string[] {
  return path.replace(/\/+$/, '').split('/');
}

function fit(pattern: string[], segments: string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, wanted] of pattern.entries()) {
    const found = segments[i] ?? '';
    if (wanted.startsWith(':') && found !== '') params[wanted.slice(1)] = decoded(found);
    else if (wanted !== found) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export function mayOpen(page: Page, roles: readonly string[]): boolean {
  return !page.roles || page.roles.some((role) => roles.includes(role));
}

export type MenuPage = Page & { menu: MenuEntry };

// The person's menu, in the order of web/pages.ts.
export function menuOf(pages: readonly Page[], { roles, leads }: { roles: readonly string[]; leads: number }): MenuPage[] {
  return pages.filter((page): page is MenuPage => page.menu !== undefined && mayOpen(page, roles) && (!page.menu.forLeaders || leads > 0));
}

// What fits on a phone beside "Menu": the four weightiest, still in the menu's order.
export function barOf(menu: readonly MenuPage[]): MenuPage[] {
  const four = [...menu].sort((a, b) => b.menu.weight - a.menu.weight).slice(0, 4);
  return menu.filter((page) => four.includes(page));
}
