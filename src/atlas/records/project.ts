import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { sourceEntries } from './fact-source.ts';
import { stateSchema } from './state.ts';

export const PROJECT_CLASSES = [
  'key-project',
  'platform',
  'innovation-centre',
  'institute',
  'technology-centre',
  'transfer-platform',
  'design-platform',
  'research-special',
  'cloud-platform',
  'data-project',
  'talent-platform',
  'energy-project',
  'green-project',
] as const;

/** Where the project's district comes from: written beside it, carried on from an item earlier in the enumeration, or absent. */
export const DISTRICT_BASES = ['stated', 'inherited', 'not-stated'] as const;

export const projectSchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('project'),
  class: v.picklist(PROJECT_CLASSES),
  attributes: v.object({
    /** Number that the document prints beside it. */
    no: v.optional(v.number()),
    /** Place in the document's enumeration, from 1, where it prints no number. Since 1.3. */
    order: v.optional(v.number()),
    /** Company, university or institute that the document names it by, as written; joined by `undertakes`. */
    company: v.optional(v.string()),
    /** Capacity or size as written, for example 年产5000吨. */
    capacity: v.optional(v.string()),
    /** District or zone as written. */
    district: v.optional(v.string()),
    districtBasis: v.picklist(DISTRICT_BASES),
    /** How far it is, each time with its own source. */
    states: v.optional(v.array(stateSchema)),
    note: v.optional(v.string()),
  }),
});

export type Project = v.InferOutput<typeof projectSchema>;
