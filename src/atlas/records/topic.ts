import * as v from 'valibot';
import { nodeIdSchema } from './id.ts';

/**
 * One thing that several documents speak of under different names (主题): research spending, industrial land. The grouping and its
 * name are ours; what each document says of it, with its own definition, is in the records. Since 1.3.
 */
export const topicSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^topic(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/)),
  name: v.string(),
  nameEn: v.optional(v.string()),
  /** Other words by which it is looked for. */
  aliases: v.optional(v.array(v.string())),
  /** Indicators and measures, in the order of the table. */
  records: v.pipe(v.array(nodeIdSchema), v.minLength(1)),
});

export type Topic = v.InferOutput<typeof topicSchema>;
