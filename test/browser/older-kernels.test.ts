import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readBuiltSite } from '../budget/built-site.ts';
import { listRows, mapCanvas, searchResults } from './landmarks.ts';
import { laterBuiltIns } from './later-built-ins.ts';
import { laterScriptSyntax, laterStyleSyntax } from './later-syntax.ts';
import { colourCount } from './pixels.ts';
import { visit } from './visit.ts';

/** Whether a few later built-ins are there; sent to the page. */
function rest(): unknown[] {
  return [
    'groupBy' in Object,
    'union' in Set.prototype,
    'OffscreenCanvas' in globalThis,
    'canParse' in URL,
    'withResolvers' in Promise,
  ];
}

test('a kernel of the oldest supported age draws the map, searches and reads', async () => {
  const atlas = await visit('', { olderKernel: true });
  await atlas.waitForMap();
  expect(colourCount(await atlas.mapPicture())).toBeGreaterThan(20);
  await atlas.selectBySearch('前湾新区');
  expect(await atlas.dossierTitle()).toContain('前湾新区');
  expect(atlas.complaints).toEqual([]);
});

test('a kernel of that age lists and sorts', async () => {
  const atlas = await visit('?view=places', { olderKernel: true });
  await listRows(atlas.page).first().waitFor();
  expect(await listRows(atlas.page).count()).toBeGreaterThan(20);
  await atlas.search('qianwan');
  expect(await searchResults(atlas.page).count()).toBeGreaterThan(0);
  expect(atlas.complaints).toEqual([]);
});

test('what is taken away is away, in the page and in the worker of the map', async () => {
  expect(laterBuiltIns()).toEqual(
    expect.arrayContaining([
      'Array#toSpliced',
      'Object.groupBy',
      'Set#union',
      'OffscreenCanvas',
      'URL.canParse',
    ]),
  );
  const atlas = await visit('', { olderKernel: true });
  await atlas.waitForMap();
  expect(await atlas.page.evaluate(rest)).toEqual([false, false, false, false, false]);
  const [worker] = atlas.page.workers();
  expect(await worker?.evaluate(rest)).toEqual([false, false, false, false, false]);
  expect(await mapCanvas(atlas.page).count()).toBe(1);
});

test('no built script or style says what the oldest supported kernels cannot read', () => {
  const directory = inject('atlasDirectory');
  const site = readBuiltSite(directory);
  const scripts = [...site.scripts].flatMap(([file, text]) => laterScriptSyntax(file, text));
  const styles = site.files
    .filter((file) => /\.(css|html)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(directory, file), 'utf8');
      const sheets = file.endsWith('.css')
        ? [text]
        : [...text.matchAll(/<style>([^<]*)/g)].map(([, css = '']) => css);
      return sheets.flatMap((sheet) => laterStyleSyntax(file, sheet));
    });
  expect([...scripts, ...styles]).toEqual([]);
});

test('later syntax is seen', () => {
  const script = 'class A { static { this.a = 1; } } const b = /(?<=a)b/; const c = /[a--b]/v;';
  expect(laterScriptSyntax('a.js', script)).toHaveLength(3);
  const style = [
    '.a{color:red;.b{color:blue}}',
    '.c{background:color-mix(in srgb,red,blue)}',
    '@supports (color:color-mix(in srgb,red,red)){.c{background:color-mix(in srgb,red,blue)}}',
    '.d{field-sizing:content;overflow:clip;width:3cqw}',
    '@media (width>=300px){.e{inset:0}}',
    '.f{height:100dvh;text-wrap:balance}',
    '@container (min-width:1px){.g{color:red}}',
    '@supports (container-type:size){@container (min-width:1px){.h{color:red}}}',
  ].join('\n');
  expect(laterStyleSyntax('a.css', style)).toEqual([
    'a.css: nested rule: .b',
    'a.css: background: … color-mix',
    'a.css: field-sizing',
    'a.css: overflow: clip',
    'a.css: width: … cqw',
    'a.css: range of a media query: @media (width>=300px)',
    'a.css: @container',
  ]);
});
