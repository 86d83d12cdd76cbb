import * as v from 'valibot';
import { createGraph, type Graph } from '../atlas/graph.ts';
import { parseDataset } from '../atlas/load-dataset.ts';
import { type SearchFile, searchFileSchema } from '../atlas/search-file.ts';
import { parseBaseCollection, parseRecordCollection } from '../layers/collection.ts';
import type { MapData } from '../map/contract.ts';

/** Address of a file of the built site, wherever it is served from. */
export function siteUrl(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href;
}

/** @throws {Error} when the file cannot be fetched or is not JSON. */
async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(siteUrl(path));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

/** Fetches and indexes the dataset; records that do not parse are left out and counted. */
export async function loadGraph(): Promise<{ graph: Graph; leftOut: number }> {
  const { dataset, problems } = parseDataset(await fetchJson('data/atlas.json'));
  return { graph: createGraph(dataset), leftOut: problems.length };
}

/** Fetches how names are read; only wanted once somebody searches. */
export async function loadReadings(): Promise<SearchFile> {
  return v.parse(searchFileSchema, await fetchJson('data/search.json'));
}

/** Fetches every map layer at once; one that fails fails the map, which then says so. */
export async function loadMapData(): Promise<MapData> {
  const record = async (layer: string) =>
    parseRecordCollection(await fetchJson(`data/layers/${layer}.geojson`));
  const base = async (layer: string) => parseBaseCollection(await fetchJson(`data/layers/${layer}.geojson`));
  const [
    [core, belts, zones, subzones, towns, bases, pilotAreas, parks, projects],
    [land, districts, formerDistricts, lines, labels],
  ] = await Promise.all([
    Promise.all([
      record('core'),
      record('belts'),
      record('zones'),
      record('subzones'),
      record('towns'),
      record('bases'),
      record('pilot-areas'),
      record('parks'),
      record('projects'),
    ]),
    Promise.all([base('land'), base('districts'), base('former-districts'), base('lines'), base('labels')]),
  ]);
  return {
    records: { core, belts, zones, subzones, towns, bases, 'pilot-areas': pilotAreas, parks, projects },
    base: { land, districts, 'former-districts': formerDistricts, lines, labels },
  };
}
