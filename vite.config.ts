import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasOverview, atlasTheme, contentSecurityPolicy } from './geodata/site/vite-plugins.ts';

export default defineConfig({
  // Relative, so that the built atlas works at any path without a rebuild.
  base: './',
  plugins: [react(), atlasTheme(), atlasOverview('public/data/overview.svg'), contentSecurityPolicy()],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
