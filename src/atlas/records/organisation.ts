import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { sourceEntries } from './fact-source.ts';

/**
 * Bureaus and the groups that they form; `collective`: several that a document names together without listing them, 各区〔县、市〕 (since
 * 1.3); firms; universities and research institutes (since 1.3) that projects are named by.
 */
export const ORGANISATION_CLASSES = [
  'department',
  'company',
  'group',
  'collective',
  'university',
  'research-institute',
] as const;

type OrganisationClass = (typeof ORGANISATION_CLASSES)[number];

/** Classes of organisations that govern: they answer for measures and indicators. The others are named by projects. */
const GOVERNING_CLASSES: readonly OrganisationClass[] = ['department', 'group', 'collective'];

export const organisationSchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('organisation'),
  class: v.picklist(ORGANISATION_CLASSES),
  attributes: v.object({
    /** Full official name where the documents use a short one; our knowledge, not the documents'. */
    fullName: v.optional(v.string()),
    /** What a reform made of it where no record bears that name; ours as well. Since 1.3. */
    nameToday: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
});

export type Organisation = v.InferOutput<typeof organisationSchema>;

/** Whether a class of records is one of organisations that govern, which may not be mixed with companies. */
export function isGoverning(ofClass: string): boolean {
  return GOVERNING_CLASSES.some((governing) => governing === ofClass);
}
