import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { preloadList } from './scripts/preload-list.mjs';
import { publicCss } from './scripts/public-css.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Pages live in features/X/ui, beside no node_modules: their packages are those of this folder.
function packagesOfThisFolder(): Plugin {
  const features = here('../features/');
  return {
    name: 'packages-of-this-folder',
    enforce: 'pre',
    resolveId(source, importer, options) {
      const bare = /^[@a-z]/.test(source) && !/^(web|features)\//.test(source);
      if (!bare || !importer?.startsWith(features)) return null;
      return this.resolve(source, here('./index.html'), { ...options, skipSelf: true });
    },
  };
}

const parcels = [
  { name: 'form', test: /web\/kit\/(.*field|text-area|number-stepper|typed-number|radio-group|check-group|error-summary|sheet)[-.]/ },
  { name: 'anyaman', test: /web\/kit\/(anyaman|plait|quadrant|reason)/ },
  { name: 'things', test: /web\/kit\/(card|chip|status-chip|task-list|progress-bar|table|pager|empty-state|steps|key-help|list-keys|loading)\.|web\/shell\/(format|draft|loaded)/ },
];

export default defineConfig(({ mode }) => ({
  plugins: [packagesOfThisFolder(), svelte(), svelteTesting(), publicCss(), preloadList()],
  resolve: {
    alias: [
      ...(mode === 'production' ? [{ find: 'web/gallery/gallery-pages.ts', replacement: here('./gallery/no-gallery.ts') }] : []),
      { find: /^web\//, replacement: here('./') },
      { find: /^features\//, replacement: here('../features/') },
    ],
  },
  build: {
    target: 'es2020',
    outDir: mode === 'gallery' ? '../build/gallery' : 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Every browser that runs es2020 with Svelte 5 knows modulepreload itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Parts that several pages use travel in three parcels, not in one splinter for each combination of pages. What the frame
    // itself uses stays with the frame.
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: parcels } } },
  },
  server: {
    fs: { allow: [here('../')] },
    proxy: { '/api': 'http://127.0.0.1:8080', '/masuk': 'http://127.0.0.1:8080' },
  },
  test: {
    environment: 'happy-dom',
    include: ['**/*.test.ts', '../features/*/ui/**/*.test.ts'],
    exclude: ['node_modules/**', 'test/e2e/**'],
    env: { TZ: 'Asia/Jakarta' },
  },
}));
