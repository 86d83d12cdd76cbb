import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { sourceEntries } from './fact-source.ts';

export const indicatorSchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('indicator'),
  class: v.picklist(['target', 'actual']),
  attributes: v.object({
    subject: v.string(),
    /** Of a range, the lower end; the upper end is in the note. */
    value: v.number(),
    /** Unit as written. */
    unit: v.string(),
    year: v.number(),
    baseYear: v.optional(v.number()),
    baseValue: v.optional(v.number()),
    comparison: v.picklist(['gte', 'gt', 'reach', 'about', 'lte', 'range']),
    status: v.picklist(['target', 'actual']),
    note: v.optional(v.string()),
  }),
});

export type Indicator = v.InferOutput<typeof indicatorSchema>;
