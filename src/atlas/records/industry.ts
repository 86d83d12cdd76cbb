import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';
import { sourceEntries } from './fact-source.ts';

export const INDUSTRY_CLASSES = [
  'industry-system',
  'tier',
  'cluster',
  'frontier-industry',
  'chain',
  'national-cluster',
  'segment',
  'leading-industry',
] as const;

/**
 * 产业体系 industry-system · 梯队 tier (万亿级…) · 产业集群 cluster · 前沿产业 frontier-industry · 标志性产业链 chain ·
 * 国家级先进制造业集群 national-cluster · 细分行业 segment · leading-industry: an industry named for a place in words of its own.
 */
export const industrySchema = v.object({
  ...baseNodeEntries,
  ...sourceEntries,
  kind: v.literal('industry'),
  class: v.picklist(INDUSTRY_CLASSES),
  attributes: v.object({
    /** Number that the document prints beside it. */
    no: v.optional(v.number()),
    /** Place in the document's enumeration, from 1, where it prints no number. Since 1.3. */
    order: v.optional(v.number()),
    /** Size class as written, for example 万亿级. */
    scale: v.optional(v.string()),
    /** Main directions or key fields, verbatim items. */
    directions: v.optional(v.array(v.string())),
    /** What it is to become, as a short fact. */
    aim: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
});

export type Industry = v.InferOutput<typeof industrySchema>;
