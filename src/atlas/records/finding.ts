import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';

/** What the documents differ in: a value, a count or total, a name, a place, what is listed, what is left out, the wording. */
export const CONFLICTS = ['number', 'sum', 'name', 'place', 'list', 'missing', 'wording'] as const;
export type Conflict = (typeof CONFLICTS)[number];

/**
 * An inconsistency inside a document or between documents (文件疑点): what the documents print, what the atlas infers from it,
 * and what the atlas does about it, each apart from the others.
 */
export const findingSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^finding(?:\/[a-z0-9-]+)+$/)),
  title: v.string(),
  titleEn: v.optional(v.string()),
  /** Not there in datasets before 1.3. */
  conflict: v.optional(v.picklist(CONFLICTS)),
  /** What the documents print: words and figures of theirs, with their places. */
  readings: v.pipe(
    v.array(
      v.object({
        text: v.string(),
        textEn: v.optional(v.string()),
        citations: v.pipe(v.array(citationSchema), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  /** What the atlas counts, computes, judges or knows from outside the documents; no document says it. */
  judgement: v.optional(
    v.object({
      text: v.string(),
      textEn: v.optional(v.string()),
      basis: v.picklist(['ours', 'outside-knowledge']),
    }),
  ),
  /** What the atlas does about it. */
  treatment: v.string(),
  treatmentEn: v.optional(v.string()),
  /** The records that it concerns. */
  concerns: v.array(nodeIdSchema),
});

export type Finding = v.InferOutput<typeof findingSchema>;
