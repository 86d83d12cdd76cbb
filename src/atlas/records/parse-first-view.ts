import { documentAtFirstSightSchema } from './document-at-first-sight.ts';
import { linkAtFirstSightSchema } from './link-at-first-sight.ts';
import { type LoadedDataset, parseRecords } from './parse-records.ts';
import { placeAtFirstSightSchema } from './place-at-first-sight.ts';

/**
 * Parses `data/first-view.json`, which holds places alone, so that the schemas of all else need not be there yet.
 * @throws {DatasetError} when it is not a dataset of this major version
 */
export const parseFirstView = (json: unknown): LoadedDataset =>
  parseRecords(json, {
    documents: documentAtFirstSightSchema,
    nodes: placeAtFirstSightSchema,
    links: linkAtFirstSightSchema,
  });
