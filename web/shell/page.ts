// What a feature says about one of its pages. web/pages.ts gathers them.
import type { Component } from 'svelte';
import type { Both, Catalogue } from './words.svelte.ts';
import type { IconName } from 'web/kit/icon-paths.ts';

// The names in an address: ParamsOf<'/app/laporan/:day'> is { day: string }.
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [Key in Name | keyof ParamsOf<`/${Rest}`>]: string }
  : Path extends `${string}:${infer Name}`
    ? { [Key in Name]: string }
    : Record<never, string>;

// What every page's component is given.
export interface PageProps<Text, Path extends string = string> {
  text: Text;
  params: ParamsOf<Path>;
  query: URLSearchParams;
}

export interface MenuEntry {
  name: Both;
  icon: IconName;
  forLeaders?: boolean; // shown only to who leads somebody today; an old team's page opens by its address
  // A phone's bar shows the four highest; the order shown is that of web/pages.ts. 0 to 100.
  weight: number;
}

export interface PageSpec<Text, Path extends string> {
  path: Path;
  title: Both;
  // Whoever holds one of these may open it; left out: everybody who is signed in. The server decides again.
  roles?: readonly string[];
  menu?: MenuEntry;
  load: () => Promise<{ default: Component<PageProps<Text, Path>> | Component<Record<string, never>> }>;
  words: Catalogue<Text>;
}

// A page as the router keeps it: which words and parameters belong to which component was checked by page().
export type Page = PageSpec<unknown, string>;

export function page<Text, const Path extends string>(spec: PageSpec<Text, Path>): Page {
  return spec as unknown as Page;
}
