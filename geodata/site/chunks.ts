import { posix } from 'node:path';

/** Libraries with a chunk of their own: what is weighed apart, and kept by browsers over releases of the atlas. */
export const LIBRARY_CHUNKS = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  { name: 'maplibre', test: /node_modules\/maplibre-gl\// },
  { name: 'terra-draw', test: /node_modules\/terra-draw/ },
  { name: 'geographiclib', test: /node_modules\/geographiclib-geodesic\// },
  { name: 'jsts', test: /node_modules\/@turf\/jsts\// },
];

/**
 * What a visit starts with, a chunk each, in the order in which it is needed: what an earlier one holds a later one leaves
 * out. Modules that only surfaces need are shared as the bundler thinks fit.
 */
const STAGES = [
  { name: 'index', entry: '/src/main.ts' },
  { name: 'start', entry: '/src/app/start.ts' },
  { name: 'atlas-map', entry: '/src/map/atlas-map.ts' },
  { name: 'render-page', entry: '/src/app/render-page.tsx' },
] as const;

/** The surface that is fetched with the page where there is room for both: what others need of it comes with the page. */
const LEGEND = {
  name: 'surface.legend.legend-panel',
  entry: '/src/surfaces/legend/legend-panel.tsx',
} as const;
const OF_LEGEND = /\/src\/surfaces\/legend\//;

/** What follows the page, and what comes with the dataset whatever is read of it: two files instead of some thirty small ones. */
const AFTER_PAGE = [
  { name: 'after-start', entry: '/src/app/after-start.ts' },
  { name: 'load-whole', entry: '/src/app/load-whole.ts' },
] as const;

/** Names of the chunks that the entry starts once the overview is painted. */
export const STARTED_CHUNKS: readonly string[] = STAGES.slice(1).map(({ name }) => name);

/** Of those, the chunks that only draw the map. */
export const MAP_CHUNKS: readonly string[] = ['atlas-map', 'maplibre'];

/** Chunks that are fetched at once where an address asks for something to read. */
export const READING_CHUNKS: readonly string[] = ['load-whole', 'reading-words', 'surface-panels'];

/** What of a module the stages depend on. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Names the stage that a module belongs to; `null` for one that no stage needs at once. */
export function stageOf(root: string): (id: string, modules: ModuleGraph) => string | null {
  let stages: ReadonlyMap<string, string> | undefined;
  return (id, modules) => {
    stages ??= findStages(root, modules);
    return stages.get(id) ?? null;
  };
}

/** Whoever reads asks for them too, before the dataset. */
const WORDS_OF_READING = /\/src\/messages\//;

/** What does not draw the map is there where the map's scripts do not come: what is read must not wait for them. */
const SHARED_WITH_MAP = /\/src\/(?:atlas|layers|lib|state)\//;

function findStages(root: string, modules: ModuleGraph): ReadonlyMap<string, string> {
  const stages = new Map<string, string>();
  for (const { name, entry } of [...STAGES, LEGEND, ...AFTER_PAGE]) {
    const waiting = [posix.join(root, entry)];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (stages.has(id) || (name === 'load-whole' && WORDS_OF_READING.test(id))) continue;
      stages.set(id, chunkOf(name, id));
      waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return stages;
}

function chunkOf(stage: string, id: string): string {
  if (stage === 'atlas-map' && SHARED_WITH_MAP.test(id)) return 'start';
  return stage === LEGEND.name && !OF_LEGEND.test(id) ? 'render-page' : stage;
}

/** What several surfaces share, in one chunk. */
const shared = (name: string, test: RegExp) => ({
  name,
  test,
  minShareCount: 2,
  includeDependenciesRecursively: false,
});

/**
 * What would else be many files of some hundred bytes: the first view names every file that it may come to need. What
 * surfaces know of records, what they read of them, and the pieces that they are drawn with.
 */
const GATHERED = [
  shared(
    'records',
    /\/src\/atlas\/(?:(?:records|graph|facts|plans|on-map|own-notes)\/|spatial\/(?:facility-kinds|spot-of))/,
  ),
  shared('reading', /\/src\/atlas\/(?:reading|rules)\//),
  // What is measured on the ellipsoid, which brings its library, and nothing besides.
  shared('spatial', /\/src\/atlas\/(?:spatial\/(?:measures|nearest-of-kind)|compare\/compared-distances)/),
  // What draws for paper is fetched by who prints alone, with d3-geo, and a code by who shows one.
  shared(
    'parts',
    /\/src\/(?:parts\/(?!paper|qr-)|export\/(?:download-|fact-source-|table-text))[^.]*\.(?:tsx?|css|module\.css)$/,
  ),
  shared('ui', /\/src\/(?:ui|state|lib)\/(?!qr-)[^.]+\.tsx?$|node_modules\/idb-keyval\//),
];

/** How the scripts of the built site are divided: libraries, then stages. */
export const chunkGroups = (root: string) => [
  ...LIBRARY_CHUNKS,
  { name: stageOf(root), includeDependenciesRecursively: false },
  ...GATHERED,
];

/** As long as tells the files of all builds apart: 42 bits; the first view carries one for every file that it names. */
export const HASH_LENGTH = 7;
const HASH = `[hash:${HASH_LENGTH}]`;

/** What is not a script: styles, and what they name. */
export const ASSET_FILE_NAMES = `assets/[name]-${HASH}[extname]`;

const SURFACE = /\/src\/surfaces\/([^/]+)\//;

/** A script's name in the built site; that of a surface says whose it is, once: `surface.lists.panel-1a2b3c4.js`. */
export function chunkFileName({ facadeModuleId }: { facadeModuleId?: string | null | undefined }): string {
  const path = posix.normalize(facadeModuleId ?? '');
  const [, surface] = SURFACE.exec(path) ?? [];
  if (surface === undefined) return `assets/[name]-${HASH}.js`;
  const own = posix
    .basename(path)
    .replace(/\.tsx?$/, '')
    .replace(`${surface}-`, '');
  return `assets/surface.${surface}.${own}-${HASH}.js`;
}
