// The language in use and the words of the frame. Pages get their own words from the router, as the prop `text`.
import indonesian from 'web/kit/kit-text.id.ts';

export type Language = 'id' | 'en';
export type Both = Record<Language, string>;

// A catalogue's two files, each loaded when its language is used.
export type Catalogue<Text> = Record<Language, () => Promise<{ default: Text }>>;
export type KitText = typeof indonesian;

const aYear = 31_536_000; // seconds

const state = $state({ language: 'id' as Language, kit: indonesian as KitText });

export const kitCatalogue: Catalogue<KitText> = {
  id: () => Promise.resolve({ default: indonesian }),
  en: () => import('web/kit/kit-text.en.ts'),
};

export const words = {
  get language(): Language {
    return state.language;
  },
  get kit(): KitText {
    return state.kit;
  },
};

// The words of a page in the language in use.
export async function load<Text>(catalogue: Catalogue<Text>): Promise<Text> {
  return (await catalogue[state.language]()).default;
}

export async function speak(language: Language): Promise<void> {
  state.kit = (await kitCatalogue[language]()).default;
  state.language = language;
  document.documentElement.lang = language;
  // The server's own pages and sentences follow the same cookie (base/browser.h).
  document.cookie = `bahasa=${language}; Path=/; Max-Age=${aYear}; SameSite=Lax`;
}

export function rememberedLanguage(): Language {
  return /(^|; )bahasa=en(;|$)/.test(document.cookie) ? 'en' : 'id';
}
