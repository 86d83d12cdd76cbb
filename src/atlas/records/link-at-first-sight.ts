import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';
import type { Link } from './link.ts';
import { LINK_RULES } from './link-rule.ts';

/** What the places of the first view are part of; no other link is among them, nor a remark. */
export const linkAtFirstSightSchema = v.pipe(
  v.object({
    from: nodeIdSchema,
    to: nodeIdSchema,
    kind: v.literal('part-of'),
    rule: v.optional(v.picklist(LINK_RULES)),
    citations: v.array(citationSchema),
  }),
  v.transform(
    ({ rule, ...link }): Link =>
      rule === undefined ? { ...link, basis: 'stated' } : { ...link, basis: 'derived', rule },
  ),
);
