import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFiles, editionFolder } from '../../../geodata/site/dataset-edition.ts';

let folder: string;
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const edition = (): string => editionFolder(dataFiles(folder));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  for (const name of ['layers', 'csv']) mkdirSync(join(folder, name));
  write('atlas.json', '{"nodes":[]}');
  write('datapackage.json', '{}');
  write('rules.json', '[]');
  write('layers/zones.geojson', '{}');
  write('csv/place.csv', 'id');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an edition holds what the page reads, and no table and no result that it works out itself', () => {
  expect(dataFiles(folder).map(({ path }) => path)).toEqual(['atlas.json', 'layers/zones.geojson']);
});

test('an edition is named by its content: any byte of any file makes another, and the same again makes none', () => {
  const before = edition();
  expect(before).toMatch(/^assets\/data-[\w-]{8}$/);
  write('layers/zones.geojson', '[]');
  const changed = edition();
  expect(changed).not.toBe(before);
  write('layers/zones.geojson', '{}');
  expect(edition()).toBe(before);
  write('layers/towns.geojson', '{}');
  expect(edition()).not.toBe(before);
});

test('before the first data build there is nothing', () => {
  expect(dataFiles(join(folder, 'none'))).toEqual([]);
});

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

test('the same bytes under another name, or divided otherwise, are another edition', () => {
  const one = editionFolder([file('atlas.json', 'ab'), file('search.json', 'c')]);
  expect(editionFolder([file('atlas.json', 'a'), file('search.json', 'bc')])).not.toBe(one);
  expect(editionFolder([file('atlas.json', 'ab'), file('other.json', 'c')])).not.toBe(one);
});
