import * as v from 'valibot';
import { citationSchema } from './citation.ts';

/**
 * Something that a reader may look for in a document and that it does not hold (文件未载), with what it says instead: so that
 * nobody searches for it, and silence is not taken for a gap of the atlas. Since 1.3.
 */
export const absenceSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^absence(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/)),
  /** What is missing, in a word or two: 用地面积. */
  subject: v.pipe(v.string(), v.nonEmpty()),
  subjectEn: v.optional(v.string()),
  /** Other words by which it is looked for. */
  aliases: v.optional(v.array(v.string())),
  /** The classes of records of the document of which it is missing; empty where it is of none in particular. */
  classes: v.array(v.string()),
  /** What the document says instead, as a short fact. */
  instead: v.optional(v.string()),
  insteadEn: v.optional(v.string()),
  /** Where it says that; of what it nowhere says, where the records in question stand. */
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type Absence = v.InferOutput<typeof absenceSchema>;
