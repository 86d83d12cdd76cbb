import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { budgetsOf, measure, surfaceBudget } from '../../budget/budgets.ts';
import { readBuiltSite, rolesOf } from '../../budget/built-site.ts';

let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A site as Vite builds it: an entry that loads the map and a panel later, and the map that loads ties later. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  write('index.html', '<script type="module" crossorigin src="./assets/index-1.js"></script>');
  write('assets/index-1.js', 'import"./react-2.js";import(`./island-3.js`);import("./list-4.js")');
  write('assets/react-2.js', 'export const react=1');
  write('assets/island-3.js', 'import"./shared-5.js";const c="maplibregl-canvas";import("./ties-6.js")');
  write('assets/shared-5.js', 'export const shared=1');
  write('assets/ties-6.js', 'import"./react-2.js";console.log("deck.gl")');
  write('assets/list-4.js', 'import"./react-2.js"');
  write('assets/maplibre-gl-worker-7.js', 'onmessage=null');
  write('assets/data-0/atlas.json', '{}');
  write('assets/data-0/first-view.json', '{}');
  write('assets/data-0/layers/zones.geojson', '{}');
  write('data/projects.csv', 'id');
  write('data/rules.json', '[]');
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = (files: readonly string[]): string[] =>
  files.map((file) => file.replace(/^.*\/|-\d\.js$/g, '')).toSorted();

describe('the roles of built files', () => {
  test('follow what is loaded at once, whatever the files are called', () => {
    const roles = rolesOf(readBuiltSite(folder));
    expect(names(roles.firstView)).toEqual(['index', 'island', 'maplibre-gl-worker', 'react', 'shared']);
    expect(names(roles.ties)).toEqual(['ties']);
    expect(names(roles.later)).toEqual(['list']);
    expect(roles.firstViewData).toEqual([
      'assets/data-0/first-view.json',
      'assets/data-0/layers/zones.geojson',
    ]);
    expect(roles.laterData).toEqual(['assets/data-0/atlas.json']);
    expect(roles.published).toEqual(['data/rules.json']);
  });

  test('give each surface and heavy library a row of its own, and no file to the rest besides', () => {
    write('assets/surface.lists.list-panel-8.js', 'export const Panel=1');
    write('assets/surface.lists.list-download-9.js', 'export const Download=1');
    write('assets/excel-0.js', 'const path="xl/worksheets/sheet1.xml"');
    const roles = rolesOf(readBuiltSite(folder));
    expect(names(roles.surfaces.get('lists') ?? [])).toEqual([
      'surface.lists.list-download',
      'surface.lists.list-panel',
    ]);
    expect(names(roles.libraries.get('write-excel-file') ?? [])).toEqual(['excel']);
    expect(names(roles.later)).toEqual(['list']);
  });

  test('count what the page preloads', () => {
    write('index.html', '<link rel="preload" as="script" crossorigin href="./assets/list-4.js">');
    expect(names(rolesOf(readBuiltSite(folder)).firstView)).toContain('list');
  });

  test('show ties that have slipped into the first view', () => {
    write('assets/island-3.js', 'import"./ties-6.js";const c="maplibregl-canvas"');
    const roles = rolesOf(readBuiltSite(folder));
    expect(names(roles.firstView)).toContain('ties');
    expect(roles.ties).toEqual([]);
  });
});

describe('a budget', () => {
  test('is broken by too much and by too little', () => {
    const site = readBuiltSite(folder);
    const files = ['assets/index-1.js'];
    const bytes = site.bytes('assets/index-1.js');
    const budget = { name: 'entry', files, least: bytes, most: bytes };
    const verdicts = measure(site, [budget, { ...budget, most: bytes - 1 }, { ...budget, least: bytes + 1 }]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['within', 'too much', 'too little']);
  });

  test('of a surface is its own, and a folder without one has none', () => {
    expect(surfaceBudget('lists')).toBeGreaterThan(1000);
    expect(surfaceBudget('no-such-surface')).toBe(0);
  });

  test('of the first view starts at the bare map and ends 110 kB above it', () => {
    const [firstView] = budgetsOf(rolesOf(readBuiltSite(folder)), 350_000);
    expect(firstView).toMatchObject({ least: 350_000, most: 460_000 });
  });
});
