// What a person has set on this device: theme and single-key shortcuts.

export type Theme = 'auto' | 'light' | 'dark';
export const themes: readonly Theme[] = ['auto', 'light', 'dark'];

const themeKey = 'capaian.theme';
const shortcutsKey = 'capaian.shortcuts';

const state = $state({ theme: 'auto' as Theme, shortcuts: true });

export const preferences = {
  get theme(): Theme {
    return state.theme;
  },
  // Single keys can be turned off (WCAG 2.1.4); lists ask before they listen.
  get shortcuts(): boolean {
    return state.shortcuts;
  },
};

export function readPreferences(): void {
  const theme = localStorage.getItem(themeKey);
  show(themes.find((known) => known === theme) ?? 'auto');
  state.shortcuts = localStorage.getItem(shortcutsKey) !== 'off';
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(themeKey, theme);
  show(theme);
}

export function setShortcuts(on: boolean): void {
  localStorage.setItem(shortcutsKey, on ? 'on' : 'off');
  state.shortcuts = on;
}

function show(theme: Theme): void {
  state.theme = theme;
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
