import * as v from 'valibot';

/**
 * A place in a source document.
 * `locator` follows the document's own numbering, for example `四（二）3 表4-1`, `附件2`, `二（四）`.
 */
export const citationSchema = v.object({
  document: v.pipe(v.string(), v.nonEmpty()),
  locator: v.pipe(v.string(), v.nonEmpty()),
});

export type Citation = v.InferOutput<typeof citationSchema>;
