import { existsSync, readFileSync } from 'node:fs';
import type { BuiltSite, Roles } from './built-site.ts';

/** Bytes after brotli. Both ends are meant: what shrinks below the lower one has lost something. */
export interface Budget {
  name: string;
  files: readonly string[];
  least: number;
  most: number;
}

const KB = 1000;

/** What the atlas may add to a bare MapLibre page before its first complete map: React, words, records, the shell. */
const ALLOWANCE = 110 * KB;

/** What the heavy libraries weigh, and writers of files that are fetched like them, least and most. */
const LIBRARIES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  react: [45 * KB, 62 * KB],
  maplibre: [200 * KB, 240 * KB],
  'write-excel-file': [4 * KB, 20 * KB],
  pmtiles: [3 * KB, 8 * KB],
  docx: [40 * KB, 70 * KB],
  fflate: [3 * KB, 8 * KB],
  'GeoPackage writer': [2 * KB, 6 * KB],
  'Shapefile writer': [1 * KB, 4 * KB],
  'terra-draw': [20 * KB, 60 * KB],
  geographiclib: [4 * KB, 12 * KB],
  jsts: [20 * KB, 70 * KB],
};

/** A surface below a tenth of its budget has lost what it shows. */
const LEAST_SHARE = 0.1;

/** The bytes that the surfaces of a folder allow themselves, by their own `surface.ts`; none for a folder that is gone. */
export function surfaceBudget(folder: string): number {
  const file = new URL(`../../src/surfaces/${folder}/surface.ts`, import.meta.url);
  if (!existsSync(file)) return 0;
  const budgets = readFileSync(file, 'utf8').matchAll(/^ *budget: ([\d_]+),$/gm);
  return [...budgets].reduce((total, [, bytes = '']) => total + Number(bytes.replaceAll('_', '')), 0);
}

/**
 * The budgets. First-view JavaScript is bounded by a bare MapLibre page built by the same tools: never below it (the
 * map would be missing), at most the allowance above it.
 * @param bareScripts bytes of the bare page's scripts, its worker included
 */
export function budgetsOf(roles: Roles, bareScripts: number): Budget[] {
  return [
    {
      name: '首屏脚本 first-view scripts',
      files: roles.firstView,
      least: bareScripts,
      most: bareScripts + ALLOWANCE,
    },
    { name: '首屏数据 first-view data', files: roles.firstViewData, least: 10 * KB, most: 110 * KB },
    { name: '其后数据 later data', files: roles.laterData, least: 10 * KB, most: 250 * KB },
    // Asked for by no page; bounded so that none is lost and none grows unseen.
    { name: '公布的结果 published results', files: roles.published, least: 1 * KB, most: 100 * KB },
    { name: '关系连线 relation ties (deck.gl)', files: roles.ties, least: 150 * KB, most: 245 * KB },
    ...[...roles.libraries].map(([name, files]) => {
      const [least, most] = LIBRARIES[name] ?? [0, 0];
      return { name: `库 library: ${name}`, files, least, most };
    }),
    ...[...roles.surfaces].map(([folder, files]) => {
      const most = surfaceBudget(folder);
      return { name: `界面 surface: ${folder}`, files, least: LEAST_SHARE * most, most };
    }),
    { name: '按需脚本 other later scripts', files: roles.later, least: 5 * KB, most: 210 * KB },
    { name: '离线 service worker', files: roles.worker, least: 5 * KB, most: 22 * KB },
    { name: '样式 styles', files: roles.styles, least: 10 * KB, most: 54 * KB },
    { name: '页面 page with its overview', files: roles.pages, least: 1 * KB, most: 40 * KB },
    { name: '名片页 small pages', files: roles.ownPages, least: 10 * KB, most: 150 * KB },
    { name: '名片图 their pictures', files: roles.ownPictures, least: 1_000 * KB, most: 9_000 * KB },
    { name: '字体 fonts', files: roles.fonts, least: 20 * KB, most: 400 * KB },
  ];
}

export interface Measured extends Budget {
  bytes: number;
  verdict: 'within' | 'too much' | 'too little';
}

/** Weighs each budget's files. */
export function measure(site: BuiltSite, budgets: readonly Budget[]): Measured[] {
  return budgets.map((budget) => {
    const bytes = budget.files.reduce((total, file) => total + site.bytes(file), 0);
    const verdict = bytes > budget.most ? 'too much' : bytes < budget.least ? 'too little' : 'within';
    return { ...budget, bytes, verdict };
  });
}

const inKb = (bytes: number): string => (bytes / KB).toFixed(1).padStart(7);

/** The table that `npm run size` prints, kB after brotli, with the files of each row below it. */
export function budgetTable(site: BuiltSite, rows: readonly Measured[]): string {
  return rows
    .flatMap(({ name, files, least, most, bytes, verdict }) => [
      `${verdict === 'within' ? '✓' : '✗'} ${inKb(bytes)} kB  [${inKb(least)} –${inKb(most)} ]  ${name}${verdict === 'within' ? '' : `: ${verdict}`}`,
      ...files.map((file) => `  ${inKb(site.bytes(file))}      ${file}`),
    ])
    .join('\n');
}
