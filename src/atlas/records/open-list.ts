import * as v from 'valibot';
import { citationSchema } from './citation.ts';

/**
 * Lists of a record that a document may leave open: kinds of links by their `from` end; `served-by` and `parts`, the
 * records that serve it or are part of it; and two attributes.
 */
export const OPEN_RELATIONS = [
  'leads',
  'gathers-in',
  'names',
  'concerns',
  'pilots',
  'carried-by',
  'includes',
  'supported-by',
  'served-by',
  'parts',
  'directions',
  'benchmarks',
] as const;

export type OpenRelation = (typeof OPEN_RELATIONS)[number];

/** A list that the document does not close (A、B等地): what is recorded under the relation is not all that is meant. Since 1.3. */
export const openListSchema = v.object({
  relation: v.picklist(OPEN_RELATIONS),
  /** The words that leave it open, verbatim and short: 等地. */
  words: v.pipe(v.string(), v.nonEmpty()),
  /** How the text is read; ours. */
  note: v.optional(v.string()),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type OpenList = v.InferOutput<typeof openListSchema>;

/** How a document leaves a list of a record open; `undefined` where it does not say so, which is no promise that it is whole. */
export function openListOf(
  { openLists = [] }: { openLists?: readonly OpenList[] | undefined },
  ...relations: readonly OpenRelation[]
): OpenList | undefined {
  return openLists.find(({ relation }) => relations.includes(relation));
}
