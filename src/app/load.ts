import * as v from 'valibot';
import { createGraph, type Graph } from '../atlas/graph/graph.ts';
import { parseFirstView } from '../atlas/records/parse-first-view.ts';
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

export interface LoadedGraph {
  graph: Graph;
  /** Records that did not parse. */
  leftOut: number;
}

/** Fetches the places of the map alone, for the first view; see `geodata/steps/first-view.ts`. */
export async function loadFirstView(): Promise<LoadedGraph> {
  const { dataset, problems } = parseFirstView(await fetchJson('data/first-view.json'));
  return { graph: createGraph(dataset), leftOut: problems.length };
}

/** Fetches how names are read; only wanted once somebody searches. */
export async function loadReadings(): Promise<SearchFile> {
  return v.parse(searchFileSchema, await fetchJson('data/search.json'));
}
