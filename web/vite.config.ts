import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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

export default defineConfig(({ mode }) => ({
  plugins: [packagesOfThisFolder(), svelte(), svelteTesting(), publicCss()],
  resolve: {
    alias: [
      { find: /^web\//, replacement: here('./') },
      { find: /^features\//, replacement: here('../features/') },
    ],
  },
  define: { __GALLERY__: JSON.stringify(mode !== 'production') },
  build: {
    target: 'es2020',
    outDir: mode === 'gallery' ? '../build/gallery' : 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // One style sheet: pages are built from the kit's classes, and a second request costs more than their few rules.
    cssCodeSplit: false,
    // Every browser that runs es2020 with Svelte 5 knows modulepreload itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/masuk': 'http://127.0.0.1:8080' } },
  test: {
    environment: 'happy-dom',
    include: ['**/*.test.ts', '../features/*/ui/**/*.test.ts'],
    exclude: ['node_modules/**', 'test/e2e/**'],
    env: { TZ: 'Asia/Jakarta' },
  },
}));
