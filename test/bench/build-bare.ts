import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUILD_TARGET } from '../../geodata/site/kernels.ts';

/**
 * Builds the bare MapLibre page with the settings of the atlas itself.
 * @returns the folder with the built page; its data comes from the atlas's own folder
 */
export async function buildBare(): Promise<string> {
  const outDir = fileURLToPath(new URL('../../.cache/bench/bare', import.meta.url));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('bare', import.meta.url)),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: BUILD_TARGET,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
  return outDir;
}
