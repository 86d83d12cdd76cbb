import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { createGraph } from '../../src/atlas/graph/graph.ts';
import type { Dataset } from '../../src/atlas/records/dataset.ts';
import { SCHEMA_VERSION } from '../../src/atlas/records/schema-version.ts';
import { type Story, storiesFileSchema } from '../../src/atlas/records/story.ts';
import { rulesChecked } from '../../src/atlas/rules/check-rules.ts';
import { ruleCheckSchema } from '../../src/atlas/rules/rule-check-schema.ts';
import type { TextWordsFile } from '../../src/atlas/search/text-words.ts';
import { facilitiesFileSchema } from '../../src/atlas/spatial/facility.ts';
import { compareText } from '../lib/compare-text.ts';
import { stableJson } from '../lib/stable-json.ts';
import { csvTables } from './csv-tables.ts';
import { dataPackage } from './data-package.ts';
import { differenceFiles } from './difference-files.ts';
import { firstViewOf } from './first-view.ts';
import type { Geometry } from './geometry-contract.ts';
import type { OutputFile } from './output-file.ts';
import type { Seeds } from './read-seeds.ts';
import { buildSearchFile } from './search-index.ts';

/** Every file that is published, as text. The same seeds give the same bytes. */
export function composeOutputs(
  seeds: Seeds,
  dataset: Dataset,
  { layers, facilities }: Pick<Geometry, 'layers' | 'facilities'>,
  { words, stories }: { words: TextWordsFile; stories: readonly Story[] },
): OutputFile[] {
  const tables = csvTables(dataset);
  const outputs: OutputFile[] = [
    { path: 'atlas.json', text: stableJson(dataset) },
    { path: 'first-view.json', text: stableJson(firstViewOf(dataset)) },
    {
      path: 'search.json',
      text: stableJson({ ...buildSearchFile(dataset.nodes, dataset.documents, dataset.topics) }),
    },
    { path: 'words.json', text: stableJson({ ...words }) },
    {
      path: 'facilities.json',
      text: stableJson(v.parse(facilitiesFileSchema, { schemaVersion: SCHEMA_VERSION, facilities })),
    },
    {
      path: 'stories.json',
      text: stableJson(v.parse(storiesFileSchema, { schemaVersion: SCHEMA_VERSION, stories })),
    },
    {
      path: 'rules.json',
      text: stableJson(v.parse(v.array(ruleCheckSchema), rulesChecked(createGraph(dataset)))),
    },
    ...Object.entries(layers)
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([name, layer]) => ({ path: `layers/${name}.geojson`, text: stableJson({ ...layer }) })),
    ...differenceFiles(dataset),
    ...tables.map((table) => ({ path: `csv/${table.name}.csv`, text: table.text })),
  ];
  return [...outputs, dataPackage(seeds, dataset, outputs, tables)];
}

/**
 * Replaces the directory, so that no file of an earlier build stays behind. All is written into `scratch` first (on the same
 * disk, where nothing is published from): a build that is cut short leaves the earlier files whole, or none, but never
 * half of the new ones.
 */
export function writeOutputs(directory: string, scratch: string, outputs: readonly OutputFile[]): void {
  rmSync(scratch, { recursive: true, force: true });
  for (const { path, text } of outputs) {
    const absolute = join(scratch, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(dirname(directory), { recursive: true });
  renameSync(scratch, directory);
}
