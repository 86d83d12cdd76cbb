import * as v from 'valibot';

/**
 * `data/search.json`: how each Chinese name is read. Key: node id, or `document/` and the id of a document. Value: one
 * reading for the name, then one for each alias, in their order, then the full name of an organisation; of a document, its
 * title and its short title. Syllables separated by a space, without tones, `ü` as `v`: `zhe tai xiang shan shi pu …`.
 * Names themselves are in the dataset; without this file the search works in characters and English only.
 */
export const searchFileSchema = v.object({
  schemaVersion: v.pipe(v.string(), v.regex(/^1\./)),
  readings: v.record(v.string(), v.array(v.string())),
  /** Pairs of a traditional or variant character and the simplified one that the dataset writes, run together. */
  variants: v.optional(v.string(), ''),
});

export type SearchFile = v.InferOutput<typeof searchFileSchema>;
