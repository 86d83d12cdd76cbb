import { expect, test } from 'vitest';
import { chunkFileName, LIBRARY_CHUNKS } from '../../../geodata/site/chunks.ts';

test('a script of a surface says whose it is', () => {
  const facadeModuleId = '/atlas/src/surfaces/lists/list-panel.tsx';
  expect(chunkFileName({ facadeModuleId })).toBe('assets/surface.lists.[name]-[hash].js');
  expect(chunkFileName({ facadeModuleId: '/atlas/src/map/atlas-map.ts' })).toBe('assets/[name]-[hash].js');
  expect(chunkFileName({ facadeModuleId: null })).toBe('assets/[name]-[hash].js');
});

/** Names of the library chunks that a module falls into. */
const chunkOf = (id: string) =>
  LIBRARY_CHUNKS.filter(({ test: isOf }) => isOf.test(id)).map(({ name }) => name);

test('a library has its chunk to itself', () => {
  expect(chunkOf('/atlas/node_modules/react-dom/client.js')).toEqual(['react']);
  expect(chunkOf('/atlas/node_modules/react-error-boundary/index.js')).toEqual([]);
  expect(chunkOf('/atlas/node_modules/maplibre-gl/dist/maplibre-gl.mjs')).toEqual(['maplibre']);
});
