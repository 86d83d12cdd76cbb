import * as v from 'valibot';
import { type SearchFile, searchFileSchema } from '../atlas/search/search-file.ts';
import { fetchJson } from './load.ts';

/** Fetches how names are read; only wanted once somebody searches. */
export async function loadReadings(): Promise<SearchFile> {
  return v.parse(searchFileSchema, await fetchJson('data/search.json'));
}
