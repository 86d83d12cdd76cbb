import { createGraph, type Graph } from '../atlas/graph/graph.ts';
import { parseFirstView } from '../atlas/records/parse-first-view.ts';
import { FinalError, tryAgain } from '../lib/try-again.ts';

/** Address of a file of the built site, wherever it is served from. */
export function siteUrl(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href;
}

/** Files that came as something else; the browser may have kept that for good, and is told to ask the server again. */
const spoilt = new Set<string>();

/**
 * Fetches a file of the dataset once, of the edition that the page was built with.
 * @param path from `data/`, of the published dataset
 * @throws {FinalError} when there is no such file, {Error} when it cannot be fetched now or is not JSON: cut short, or the
 * page of somebody else's login
 */
export async function fetchJsonOnce(path: string): Promise<unknown> {
  const url = siteUrl(path.replace(/^data/, import.meta.env.DATA_FOLDER ?? 'data'));
  const response = await fetch(url, { cache: spoilt.has(path) ? 'reload' : 'default' });
  if (response.ok) {
    return response.json().catch((cause: unknown) => {
      spoilt.add(path);
      throw new Error(`${path}: not JSON`, { cause });
    });
  }
  const Refusal = response.status === 404 ? FinalError : Error;
  throw new Refusal(`${path}: HTTP ${response.status}`);
}

/** Fetches a file of the dataset, again where that fails. @throws as `fetchJsonOnce`, for what failed last */
export const fetchJson = (path: string): Promise<unknown> => tryAgain(() => fetchJsonOnce(path));

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
