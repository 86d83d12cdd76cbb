import { basename, posix } from 'node:path';
import type { Import, SourceModule } from './source.ts';

/**
 * Which parts of the tree a part may import besides itself. An arrow never points up or sideways, so no list holds a
 * part that (directly or not) imports its owner. `src/main.ts` alone starts the app.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/main': ['src/app', 'src/map', 'src/lib'],
  // What the build writes into the page.
  'src/environment.d': ['src/layers'],
  'src/app': [
    'src/surfaces',
    'src/parts',
    'src/map',
    'src/state',
    'src/messages',
    'src/layers',
    'src/ui',
    'src/atlas',
    'src/lib',
    'src/embed',
  ],
  'src/surfaces': [
    'src/parts',
    'src/export',
    'src/state',
    'src/messages',
    'src/layers',
    'src/ui',
    'src/atlas',
    'src/lib',
  ],
  'src/parts': ['src/export', 'src/state', 'src/messages', 'src/layers', 'src/ui', 'src/atlas', 'src/lib'],
  'src/export': ['src/messages', 'src/atlas', 'src/lib'],
  'src/map': ['src/layers', 'src/atlas', 'src/lib'],
  'src/state': ['src/messages', 'src/layers', 'src/atlas', 'src/lib'],
  'src/layers': ['src/atlas', 'src/lib'],
  'src/messages': ['src/lib'],
  'src/ui': ['src/lib'],
  'src/atlas': ['src/lib'],
  // Scripts of their own, beside the page and for pages around it.
  'src/workers': [],
  'src/embed': [],
  'src/lib': [],
  geodata: ['src/layers', 'src/atlas', 'src/lib', 'src/messages'],
};

/** Libraries that draw the map: their values (not their types) stay on the island. */
const MAP_LIBRARY = /^(maplibre-gl|@deck\.gl\/|@luma\.gl\/)/;

/** Web addresses that code may hold. Everything else would be a request to somebody else's server in the making. */
const ALLOWED_ADDRESSES = [
  'http://www.w3.org/', // names of XML vocabularies, never fetched
  'http://www.geopackage.org/', // names of parts of a standard, likewise
  'https://www.openstreetmap.org/copyright', // attribution links, followed only by a person
  'https://www.geonames.org/',
  'https://creativecommons.org/',
];

/** Basemaps that an operator may switch on; none is asked for unless configured. */
const OPTIONAL_BASEMAPS = 'geodata/site/basemap-option.ts';

const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b/;
/** Paths of one machine, which mean nothing on another. */
const MACHINE_PATH = /(?:^|[\s"'`(])\/(?:home|root|work|Users|tmp)\/\w/;

/** The part of the tree that a path belongs to, `src/surfaces` for instance; a file beside them is its own part. */
export function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? `src/${second.replace(/\.tsx?$/, '')}` : top;
}

/** The one file of the build that opens an address as the page does, to tell whether a story's steps can be shown. */
const READS_ADDRESSES = 'geodata/stories/unsound-names.ts';

/** The surface's folder, `list` of `src/surfaces/list/row.tsx`. */
function surfaceOf(path: string): string | undefined {
  return path.split('/')[2];
}

function directionProblem(path: string, { specifier }: Import): string | undefined {
  const from = partOf(path);
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const to = partOf(target);
  const allowed = MAY_IMPORT[from];
  if (!allowed) return `${from} is a part that no rule knows: give it its place in MAY_IMPORT`;
  if (to === from) {
    const sideways = from === 'src/surfaces' && surfaceOf(path) !== surfaceOf(target);
    return sideways ? `a surface imports another surface (${specifier})` : undefined;
  }
  if (path === READS_ADDRESSES && (to === 'src/app' || to === 'src/state')) return undefined;
  return allowed.includes(to) ? undefined : `${from} may not import ${to} (${specifier})`;
}

/** What is wrong with one import, if anything. */
function importProblems(path: string, found: Import): string[] {
  const problems: (string | undefined)[] = [];
  if (found.specifier.startsWith('.')) {
    problems.push(directionProblem(path, found));
    if (!/\.\w+(\?.*)?$/.test(found.specifier))
      problems.push(`an import without its extension (${found.specifier})`);
  } else if (MAP_LIBRARY.test(found.specifier) && !found.typeOnly && partOf(path) !== 'src/map') {
    problems.push(`${found.specifier} is used outside src/map`);
  } else if (found.specifier.startsWith('node:') && path.startsWith('src/')) {
    problems.push(`${found.specifier} does not exist in a browser`);
  }
  return problems.filter((problem) => problem !== undefined);
}

function nameProblems(path: string): string[] {
  const name = basename(path).replace(/(\.(test|module|d|zh|en))?\.\w+$/, '');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : ['the file name is not kebab-case'];
}

function textProblems(path: string, text: string): string[] {
  const problems: string[] = [];
  if (UNFINISHED.test(text)) problems.push(`holds unfinished work (${UNFINISHED.exec(text)?.[0]})`);
  if (MACHINE_PATH.test(text))
    problems.push(`names a path of one machine (${MACHINE_PATH.exec(text)?.[0].trim()})`);
  if (path.startsWith('src/') && path !== OPTIONAL_BASEMAPS) {
    for (const [address] of text.matchAll(/https?:\/\/[^\s'"`<>)]+/g)) {
      if (!ALLOWED_ADDRESSES.some((allowed) => address.startsWith(allowed))) {
        problems.push(`holds the web address ${address}`);
      }
    }
  }
  return problems;
}

/** What asks again where a module does not come. */
const ASKED_AGAIN = /\b(?:tryAgain|loadChunk|late|fetchEssential)\([^;]*$/;

/** Loaded through the loader of surfaces or the translator, which ask again for all that they fetch. */
const LOADED = /^src\/messages\/|\/(?:surface|surface-panels|words)\.ts$/;

/** Modules that are fetched ahead, or are asked for again by whoever needs them. */
const FETCHED_AHEAD = [
  './map-announcements.ts',
  './surface-panels.ts',
  './light-map.ts',
  '../messages/reading-words.ts',
  './map/atlas-map.ts',
];

/** Modules that are fetched late and would be missing for good where the line is gone for a moment. */
function lateProblems(path: string, text: string): string[] {
  if (!path.startsWith('src/') || LOADED.test(path)) return [];
  return [...text.matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'\s*\)(?!\.[A-Z])/g)].flatMap(
    ({ index, 1: specifier = '' }) =>
      FETCHED_AHEAD.includes(specifier) || ASKED_AGAIN.test(text.slice(0, index))
        ? []
        : [`${specifier} is fetched late and never asked for again`],
  );
}

/** Everything in a module that breaks the rules of the house, one sentence each. */
export function problemsOf(module: SourceModule): string[] {
  const { path, text, imports, hasDefaultExport, reExports, anyLines } = module;
  const barrel =
    /^index\.tsx?$/.test(basename(path)) || (reExports.length > 0 && reExports.length === imports.length);
  return [
    ...imports.flatMap((found) => importProblems(path, found)),
    ...nameProblems(path),
    ...textProblems(path, text),
    ...lateProblems(path, text),
    ...(hasDefaultExport ? ['has a default export'] : []),
    ...(barrel ? ['is a barrel: import from the file that declares the thing'] : []),
    ...anyLines.map((line) => `writes the type any on line ${line}`),
  ];
}
