import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { openListSchema } from './open-list.ts';

/**
 * How firmly an attribute stands.
 * - `stated`: each of its citations states it
 * - `derived`: the text says it only in context; how it was read is in the note
 * - `outside`: known from outside the five documents; on what it rests is in the note
 * - `ours`: a short name, a remark or wording of the atlas itself
 */
export const FACT_BASES = ['stated', 'derived', 'outside', 'ours'] as const;

/** Where one attribute of a record, or some items of a list, is stated. */
export const factSourceSchema = v.object({
  /** Of a list the items that it is about; absent where it is about the whole attribute. */
  values: v.optional(v.array(v.string())),
  basis: v.picklist(FACT_BASES),
  /** The rule of what is derived. */
  rule: v.optional(v.literal('reading')),
  citations: v.array(citationSchema),
  note: v.optional(v.string()),
});

export type FactSource = v.InferOutput<typeof factSourceSchema>;
export type FactBasis = FactSource['basis'];

/** What every record has beside what is seen of it at first. */
export const sourceEntries = {
  /**
   * Of the attributes, and of `aliases`, where each is stated; one without an entry is stated at the record's citation, of
   * which there is but one then. Since 1.3.
   */
  sources: v.optional(v.record(v.string(), v.array(factSourceSchema))),
  /** Its lists that a document leaves open. Since 1.3. */
  openLists: v.optional(v.array(openListSchema)),
};
