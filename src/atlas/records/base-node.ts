import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';
import { locationSchema } from './location.ts';

/** The entries that every node kind has. A kind adds `kind`, `class` and `attributes`. */
export const baseNodeEntries = {
  id: nodeIdSchema,
  /** Verbatim as the document writes it. */
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Our own translation, never the document's; of a former district with today's. */
  nameEn: v.optional(v.string()),
  /** The name as it is shown, where the one of the documents is no longer enough: a former district with today's. Since 1.3. */
  label: v.optional(v.string()),
  /** Other spellings, old names, short names. */
  aliases: v.optional(v.array(v.string())),
  /** The document that introduces it; absent for what no single document introduces (districts, organisations). */
  document: v.optional(v.string()),
  /** Every place that states any of it. */
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
  location: v.optional(locationSchema),
};
