import { expect, test } from 'vitest';
import { chunkFileName, LIBRARY_CHUNKS, stageOf } from '../../../geodata/site/chunks.ts';

test('a script of a surface says whose it is, once', () => {
  const facadeModuleId = '/atlas/src/surfaces/lists/list-panel.tsx';
  expect(chunkFileName({ facadeModuleId })).toBe('assets/surface.lists.list-panel-[hash:7].js');
  expect(chunkFileName({ facadeModuleId: '/atlas/src/surfaces/rules/rules-panel.tsx' })).toBe(
    'assets/surface.rules.panel-[hash:7].js',
  );
  expect(chunkFileName({ facadeModuleId: '/atlas/src/map/atlas-map.ts' })).toBe('assets/[name]-[hash:7].js');
  expect(chunkFileName({ facadeModuleId: null })).toBe('assets/[name]-[hash:7].js');
});

/** Names of the library chunks that a module falls into. */
const chunkOf = (id: string) =>
  LIBRARY_CHUNKS.filter(({ test: isOf }) => isOf.test(id)).map(({ name }) => name);

test('a library has its chunk to itself', () => {
  expect(chunkOf('/atlas/node_modules/react-dom/client.js')).toEqual(['react']);
  expect(chunkOf('/atlas/node_modules/react-error-boundary/index.js')).toEqual([]);
  expect(chunkOf('/atlas/node_modules/maplibre-gl/dist/maplibre-gl.mjs')).toEqual(['maplibre']);
});

test('a module is in the chunk of the stage that needs it first, and in none where no stage needs it at once', () => {
  const imports: Record<string, string[]> = {
    '/atlas/src/main.ts': ['/atlas/src/lib/webgl.ts'],
    '/atlas/src/app/start.ts': ['/atlas/src/lib/webgl.ts', '/atlas/src/layers/theme.ts'],
    '/atlas/src/map/atlas-map.ts': [
      '/atlas/src/layers/theme.ts',
      '/atlas/src/map/camera.ts',
      '/atlas/src/lib/city.ts',
    ],
    '/atlas/src/app/render-page.tsx': ['/atlas/src/map/camera.ts', '/atlas/src/app/page.tsx'],
    '/atlas/src/app/page.tsx': [],
  };
  const stage = stageOf('/atlas');
  const modules = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };
  const stages = [
    'lib/webgl.ts',
    'layers/theme.ts',
    'map/camera.ts',
    // Of the map alone, and yet no script that reads the data may wait for the map's.
    'lib/city.ts',
    'app/page.tsx',
    'surfaces/lists/row.ts',
  ];
  expect(stages.map((path) => stage(`/atlas/src/${path}`, modules))).toEqual([
    'index',
    'start',
    'atlas-map',
    'start',
    'render-page',
    null,
  ]);
});

test('what others need of the legend comes with the page, and what comes with the dataset is one chunk but for its words', () => {
  const imports: Record<string, string[]> = {
    '/atlas/src/surfaces/legend/legend-panel.tsx': [
      '/atlas/src/surfaces/legend/layer-row.tsx',
      '/atlas/src/parts/count.tsx',
    ],
    '/atlas/src/app/after-start.ts': ['/atlas/src/lib/after.ts'],
    '/atlas/src/app/load-whole.ts': [
      '/atlas/src/lib/after.ts',
      '/atlas/src/atlas/graph/walks.ts',
      '/atlas/src/parts/count.tsx',
      '/atlas/src/messages/reading-words.ts',
    ],
  };
  const stage = stageOf('/atlas');
  const modules = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };
  const stages = [
    'surfaces/legend/layer-row.tsx',
    'parts/count.tsx',
    'lib/after.ts',
    'atlas/graph/walks.ts',
    'messages/reading-words.ts',
  ];
  expect(stages.map((path) => stage(`/atlas/src/${path}`, modules))).toEqual([
    'surface.legend.legend-panel',
    'render-page',
    'after-start',
    'load-whole',
    null,
  ]);
});
