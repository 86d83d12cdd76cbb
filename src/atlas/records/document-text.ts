import * as v from 'valibot';

/** The text of a document that an operator put into the site, as `assets/text-….json` has it: its sections in their order. */
export const documentTextSchema = v.object({
  document: v.string(),
  /** What follows a heading of the contents, with its line, up to the next heading that was found. */
  parts: v.array(v.object({ locator: v.string(), lines: v.array(v.string()) })),
});

export type DocumentText = v.InferOutput<typeof documentTextSchema>;
