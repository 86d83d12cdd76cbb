import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUILD_TARGET } from '../../geodata/site/kernels.ts';
import { FIRST_VIEW_FILES } from '../../src/layers/record-layers.ts';

/** The pages that the atlas is measured beside: a folder of `peers` each, drawing the same layers from the same files. */
export const PEERS = {
  bare: 'MapLibre 裸页 bare',
  leaflet: 'Leaflet',
  openlayers: 'OpenLayers',
  echarts: 'ECharts',
} as const;

export type Peer = keyof typeof PEERS;

/**
 * Builds a peer's page with the settings of the atlas itself.
 * @returns the folder with the built page; its data comes from the atlas's own folder
 */
export async function buildPeer(peer: Peer): Promise<string> {
  const outDir = fileURLToPath(new URL(`../../.cache/bench/${peer}`, import.meta.url));
  await build({
    configFile: false,
    root: fileURLToPath(new URL(`peers/${peer}`, import.meta.url)),
    base: './',
    logLevel: 'error',
    // Told by the build, so that a peer carries nothing of how the atlas draws them.
    define: { LAYER_FILES: JSON.stringify(FIRST_VIEW_FILES) },
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
