import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

/** A built site: its files, and what each script imports at once. Paths are from the site's root, with slashes. */
export interface BuiltSite {
  files: readonly string[];
  /** Scripts that the page itself starts or preloads. */
  entries: readonly string[];
  /** Static imports by script. */
  imports: ReadonlyMap<string, readonly string[]>;
  /** The text of each script. */
  scripts: ReadonlyMap<string, string>;
  /** Bytes of a file, compressed by brotli at its best, as a host would store it. */
  bytes(file: string): number;
}

const SCRIPT = /\.m?js$/;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/** Reads a site that Vite has built into a folder. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = filesOf(folder);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const entries = [
    ...page.matchAll(
      /<(?:script[^>]*(?:src|data-map)|link[^>]*(?:modulepreload|as="script")[^>]*href)="([^"]+)"/g,
    ),
  ]
    // A script fetches others by a list of addresses, data among them.
    .flatMap(([, paths = '']) => paths.split(' '))
    .map((path) => posix.normalize(path))
    .filter((path) => files.includes(path) && SCRIPT.test(path));
  const scripts = new Map(
    files.filter((file) => SCRIPT.test(file)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const imports = new Map(
    [...scripts].map(([file, text]) => [
      file,
      staticImports(file, text).map((specifier) => posix.join(posix.dirname(file), specifier)),
    ]),
  );
  const sizes = new Map<string, number>();
  return {
    files,
    entries,
    imports,
    scripts,
    bytes(file) {
      const known = sizes.get(file);
      if (known !== undefined) return known;
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      const size = brotliCompressSync(readFileSync(join(folder, file)), { params }).length;
      sizes.set(file, size);
      return size;
    },
  };
}

function staticImports(file: string, text: string): string[] {
  return parseSync(file, text).module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
}

/** The scripts and all that they import at once. */
export function closure(site: BuiltSite, scripts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...scripts];
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (reached.has(script)) continue;
    reached.add(script);
    waiting.push(...(site.imports.get(script) ?? []));
  }
  return reached;
}

export interface Roles {
  /** Scripts needed for the first complete map: what the page starts, the map, and its worker. */
  firstView: readonly string[];
  /** Scripts that only relation ties need. */
  ties: readonly string[];
  /** Scripts of each surface, by its folder; those that stand open at first are also of the first view. */
  surfaces: ReadonlyMap<string, readonly string[]>;
  /** Scripts of the heavy libraries, by name. */
  libraries: ReadonlyMap<string, readonly string[]>;
  /** All other scripts, shared by surfaces or fetched for one of their parts. */
  later: readonly string[];
  /** The service worker, fetched once the page is at rest. */
  worker: readonly string[];
  styles: readonly string[];
  pages: readonly string[];
  /** Small pages of records, for messengers; the atlas itself asks for none. */
  ownPages: readonly string[];
  /** Their pictures, of which messengers ask for one at a time. */
  ownPictures: readonly string[];
  fonts: readonly string[];
  /** Data needed for the first complete map. */
  firstViewData: readonly string[];
  /** Data asked for once the map stands, or when something is read or searched. */
  laterData: readonly string[];
  /** Results that are published for others; the page works them out itself and never asks for them. */
  published: readonly string[];
}

/** A class name of MapLibre's and a log prefix of deck.gl's, neither of which a minifier can change. */
const MAP_MARK = 'maplibregl-canvas';
const TIES_MARK = /deck\.gl|deckgl/;

/** What no minifier can change in libraries that have no chunk of their own name. */
const LIBRARY_MARKS: Readonly<Record<string, RegExp | string>> = {
  react: 'react.transitional.element',
  maplibre: MAP_MARK,
  'write-excel-file': 'xl/worksheets',
  pmtiles: 'PMTiles',
  docx: 'word/document.xml',
  fflate: 'invalid zip data',
  'GeoPackage writer': 'gpkg_contents',
  'Shapefile writer': 'D_WGS_1984',
  'terra-draw': 'currentlyDrawing',
  geographiclib: 'PolygonArea',
  jsts: 'IllegalArgumentException',
};

/** A script of a surface, as `geodata/site/chunks.ts` names it. */
const SURFACE_SCRIPT = /^surface\.([^.]+)\./;

/** Chunks of the surfaces that stand open when nothing has been asked for. */
const FIRST_SURFACES = /^surface\.legend\./;

/** Where `geodata/site/subject-pages.ts` puts the small pages. */
const OWN_PAGE = /^p\//;

/** The service worker, with the names of all files that it keeps. */
const WORKER = 'offline.js';

/** Which part each file plays. Minified names say little, so the map and the ties are told by what they contain. */
export function rolesOf(site: BuiltSite): Roles {
  const holding = (mark: RegExp | string): string[] =>
    [...site.scripts]
      .filter(([, text]) => (typeof mark === 'string' ? text.includes(mark) : mark.test(text)))
      .map(([file]) => file);
  const workers = [...site.scripts.keys()].filter((file) => /maplibre-gl-worker/.test(basename(file)));
  const opened = [...site.scripts.keys()].filter((file) => FIRST_SURFACES.test(basename(file)));
  const first = closure(site, [...site.entries, ...holding(MAP_MARK), ...workers, ...opened]);
  const ties = [...closure(site, holding(TIES_MARK))].filter((file) => !first.has(file));
  const libraries = new Map<string, readonly string[]>();
  for (const [name, mark] of Object.entries(LIBRARY_MARKS)) {
    // What one library brings of another is its own.
    const known = new Set([...libraries.values()].flat());
    libraries.set(
      name,
      holding(mark).filter((file) => !known.has(file)),
    );
  }
  const surfaces = new Map<string, string[]>();
  for (const file of site.scripts.keys()) {
    const [, surface] = SURFACE_SCRIPT.exec(basename(file)) ?? [];
    if (surface !== undefined) surfaces.set(surface, [...(surfaces.get(surface) ?? []), file]);
  }
  const weighed = new Set([...first, ...ties, ...[...surfaces.values(), ...libraries.values()].flat()]);
  return {
    firstView: [...first],
    ties,
    surfaces,
    libraries,
    later: [...site.scripts.keys()].filter((file) => !weighed.has(file) && file !== WORKER),
    worker: site.files.filter((file) => file === WORKER),
    styles: site.files.filter((file) => file.endsWith('.css') && !OWN_PAGE.test(file)),
    pages: site.files.filter((file) => file.endsWith('.html') && !OWN_PAGE.test(file)),
    ownPages: site.files.filter((file) => OWN_PAGE.test(file) && !file.endsWith('.png')),
    ownPictures: site.files.filter((file) => OWN_PAGE.test(file) && file.endsWith('.png')),
    fonts: site.files.filter((file) => file.endsWith('.woff2')),
    firstViewData: site.files.filter((file) =>
      /^assets\/data-[\w-]+\/(first-view\.json|layers\/[^/]+\.geojson)$/.test(file),
    ),
    laterData: site.files.filter((file) => /^assets\/data-[\w-]+\/(atlas|search)\.json$/.test(file)),
    published: site.files.filter((file) => /^data\/(?:rules\.json|differences\/[^/]+\.json)$/.test(file)),
  };
}
