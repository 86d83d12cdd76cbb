import { posix } from 'node:path';

/** Libraries with a chunk of their own: what is weighed apart, and kept by browsers over releases of the atlas. */
export const LIBRARY_CHUNKS = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  { name: 'maplibre', test: /node_modules\/maplibre-gl\// },
];

const SURFACE = /\/src\/surfaces\/([^/]+)\//;

/** A script's name in the built site; that of a surface says whose it is: `surface.lists.lists-panel-1a2b.js`. */
export function chunkFileName({ facadeModuleId }: { facadeModuleId?: string | null | undefined }): string {
  const [, surface] = SURFACE.exec(posix.normalize(facadeModuleId ?? '')) ?? [];
  return surface === undefined ? 'assets/[name]-[hash].js' : `assets/surface.${surface}.[name]-[hash].js`;
}
