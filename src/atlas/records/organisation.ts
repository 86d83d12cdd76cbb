import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { sourceEntries } from './fact-source.ts';

/** collective: several that a document names together without listing them, 各区〔县、市〕 */
export const ORGANISATION_CLASSES = ['department', 'company', 'group', 'collective'] as const;

export const organisationSchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('organisation'),
  class: v.picklist(ORGANISATION_CLASSES),
  attributes: v.object({
    /** Full official name where the documents use a short one; our knowledge, not the documents'. */
    fullName: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
});

export type Organisation = v.InferOutput<typeof organisationSchema>;
