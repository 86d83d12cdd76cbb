import * as v from 'valibot';
import { createGraph, type Graph } from '../atlas/graph/graph.ts';
import { parseDataset } from '../atlas/records/parse-dataset.ts';
import { type SearchFile, searchFileSchema } from '../atlas/search/search-file.ts';

/** Address of a file of the built site, wherever it is served from. */
export function siteUrl(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href;
}

/** @throws {Error} when the file cannot be fetched or is not JSON. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(siteUrl(path));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

interface LoadedGraph {
  graph: Graph;
  /** Records that did not parse. */
  leftOut: number;
}

/** Fetches and indexes the dataset; records that do not parse are left out and counted. */
export function loadGraph(): Promise<LoadedGraph> {
  return loadDataset('data/atlas.json');
}

/** Fetches the places of the map alone, for the first view; see `geodata/steps/first-view.ts`. */
export function loadFirstView(): Promise<LoadedGraph> {
  return loadDataset('data/first-view.json');
}

async function loadDataset(path: string): Promise<LoadedGraph> {
  const { dataset, problems } = parseDataset(await fetchJson(path));
  return { graph: createGraph(dataset), leftOut: problems.length };
}

/** Fetches how names are read; only wanted once somebody searches. */
export async function loadReadings(): Promise<SearchFile> {
  return v.parse(searchFileSchema, await fetchJson('data/search.json'));
}
