import * as v from 'valibot';
import { citationSchema } from './citation.ts';

export const DOCUMENT_STATUSES = ['in-force', 'expired', 'draft', 'unknown'] as const;

/** What is known of a source document without its contents. */
export const documentEntries = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: v.string(),
  titleEn: v.optional(v.string()),
  shortTitle: v.string(),
  shortTitleEn: v.optional(v.string()),
  issuer: v.optional(v.string()),
  /** Document number (文号) as printed. */
  number: v.optional(v.string()),
  /** ISO date of issue as far as printed: `2016-09-30`, `2021`. */
  issued: v.optional(v.string()),
  /** Name of the part of the city that it is about; absent for the whole city. */
  scope: v.optional(v.string()),
  scopeEn: v.optional(v.string()),
  /** Years that it plans for, as printed: `2021-2025`. */
  period: v.optional(v.string()),
  status: v.picklist(DOCUMENT_STATUSES),
  note: v.optional(v.string()),
  /** Where its number, dates and period are printed. */
  citations: v.optional(v.array(citationSchema), []),
  sections: v.array(v.object({ locator: v.string(), heading: v.string() })),
};

/** The same as a schema: of the first view, whose documents have no contents. */
export const documentAtFirstSightSchema = v.object(documentEntries);
