import * as v from 'valibot';
import { absenceSchema } from './absence.ts';
import { documentEntries } from './document-at-first-sight.ts';

/** A source document with its contents; the locators of its sections are what citations point at. */
export const documentSchema = v.object({
  ...documentEntries,
  /** What one may look for in it and it does not hold. Since 1.3. */
  absences: v.optional(v.array(absenceSchema)),
});

export type AtlasDocument = v.InferOutput<typeof documentSchema>;
