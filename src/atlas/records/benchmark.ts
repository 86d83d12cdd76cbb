import * as v from 'valibot';
import { citationSchema } from './citation.ts';

/**
 * What the number says: `value` the same of the other; `ratio` the indicator's own in per cent of the other's; `lead` by how
 * much its own is above the other's.
 */
export const BENCHMARK_MEANINGS = ['value', 'ratio', 'lead'] as const;

/** With whom a document compares the value of an indicator: another city, the average of the province. Since 1.3. */
export const benchmarkSchema = v.object({
  /** Name of the other as the text writes it. */
  other: v.pipe(v.string(), v.nonEmpty()),
  otherEn: v.optional(v.string()),
  meaning: v.picklist(BENCHMARK_MEANINGS),
  number: v.number(),
  /** Unit as written; of a ratio `%`. */
  unit: v.pipe(v.string(), v.nonEmpty()),
  /** The text says 左右. */
  isAbout: v.optional(v.boolean()),
  /** The year that the text gives for it. */
  year: v.optional(v.number()),
  note: v.optional(v.string()),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type Benchmark = v.InferOutput<typeof benchmarkSchema>;
