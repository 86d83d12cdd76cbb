import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';

/** Records whose names are alike or equal and that are not one: no rule joins them, and each says so. Since 1.3. */
export const lookAlikeSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^look-alike(?:\/[a-z0-9-]+)+$/)),
  /** Two or more; each is told from every other. */
  records: v.pipe(v.array(nodeIdSchema), v.minLength(2)),
  /** What tells them apart, as the documents have it. */
  reason: v.string(),
  reasonEn: v.optional(v.string()),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type LookAlike = v.InferOutput<typeof lookAlikeSchema>;
