import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';

/** An inconsistency inside a document or between documents (文件疑点), with every reading and what the atlas does about it. */
export const findingSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^finding(?:\/[a-z0-9-]+)+$/)),
  title: v.string(),
  titleEn: v.optional(v.string()),
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
  /** What the atlas does about it. */
  treatment: v.string(),
  treatmentEn: v.optional(v.string()),
  /** The records that it concerns. */
  concerns: v.array(nodeIdSchema),
});

export type Finding = v.InferOutput<typeof findingSchema>;
