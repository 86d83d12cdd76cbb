import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { basemapOf, basemapOrigins, parseBasemapOption } from './geodata/site/basemap-option.ts';
import { ASSET_FILE_NAMES, chunkFileName, chunkGroups } from './geodata/site/chunks.ts';
import { dataFiles, editionFolder } from './geodata/site/dataset-edition.ts';
import { BUILD_TARGET } from './geodata/site/kernels.ts';
import { licences } from './geodata/site/licences.ts';
import { lostAddress } from './geodata/site/lost-page.ts';
import { MAP_FONTS_FILE } from './geodata/site/map-fonts-file.ts';
import { mapStylesOnly } from './geodata/site/map-styles.ts';
import { offlineWorker } from './geodata/site/offline-worker.ts';
import { operatorTexts } from './geodata/site/operator-texts.ts';
import { OVERVIEW_FILE } from './geodata/site/overview-file.ts';
import { embedClient, parseEmbedOrigins } from './geodata/site/publish-client.ts';
import { publishSmallPages } from './geodata/site/publish-small-pages.ts';
import {
  atlasBasemap,
  atlasMapFonts,
  atlasOverview,
  compiledWords,
  datasetEdition,
  endedStyles,
  firstPaint,
  layeredStyles,
  preloadFirstView,
  reportTarget,
  siteAddress,
  stylesBehindOthers,
  zipOnPage,
} from './geodata/site/vite-plugins.ts';
import { wholeSite } from './geodata/site/whole-site.ts';
import { FIRST_VIEW_FILES } from './src/layers/record-layers.ts';

export default defineConfig(({ mode }) => {
  const data = dataFiles('public/data');
  const environment = loadEnv(mode, '.');
  const option = parseBasemapOption(environment['VITE_BASEMAP']);
  return {
    // Relative, so that the built atlas works at any path without a rebuild.
    base: './',
    plugins: [
      react(),
      compiledWords(),
      layeredStyles(),
      mapStylesOnly(),
      atlasBasemap(basemapOf(option)),
      atlasMapFonts(MAP_FONTS_FILE),
      atlasOverview(OVERVIEW_FILE, environment['VITE_REVIEW_NUMBER'] ?? ''),
      firstPaint(
        {
          origins: basemapOrigins(option),
          ancestors: parseEmbedOrigins(environment['VITE_EMBED_ORIGINS']),
        },
        environment['VITE_SITE_ADDRESS'],
      ),
      datasetEdition(data),
      preloadFirstView(editionFolder(data), FIRST_VIEW_FILES),
      operatorTexts(environment['VITE_TEXTS'], 'public/data/atlas.json'),
      siteAddress(environment['VITE_SITE_ADDRESS']),
      reportTarget(environment['VITE_REPORT_TO']),
      zipOnPage(),
      stylesBehindOthers(),
      endedStyles(),
      offlineWorker('public'),
      licences(import.meta.dirname),
      lostAddress(),
      embedClient(import.meta.dirname),
      publishSmallPages('public/data', {
        address: environment['VITE_SITE_ADDRESS'],
        reviewNumber: environment['VITE_REVIEW_NUMBER'],
      }),
      wholeSite(import.meta.dirname),
    ],
    worker: { format: 'es' },
    build: {
      target: BUILD_TARGET,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          assetFileNames: ASSET_FILE_NAMES,
          chunkFileNames: chunkFileName,
          codeSplitting: { groups: chunkGroups(import.meta.dirname) },
        },
      },
    },
  };
});
