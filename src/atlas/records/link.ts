import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';
import { LINK_RULES } from './link-rule.ts';

/**
 * The closed list of link kinds. A link reads "from – kind – to".
 * - `part-of` place → place, industry → industry, measure → measure
 * - `located-in` place or project → place (district, zone)
 * - `carried-by` core or belt → place: 核心载体
 * - `covers` core or belt → district, locality: the area that the text says it covers
 * - `includes` belt or locality → place named as included, without being a carrier
 * - `supported-by` layout → place: 支撑 (the named points)
 * - `leads` place → industry: leading or focus industry of the place
 * - `gathers-in` industry → place: the industry is to gather there
 * - `serves` project → industry
 * - `names` measure, industry or assessment → project, place or industry listed in it or under it
 * - `responsible` organisation → measure or indicator
 * - `guides` organisation → task
 * - `pilots` task → place
 * - `concerns` measure or assessment → industry
 * - `targets` indicator → industry, place, measure, organisation
 * - `rests-on` assessment → indicator: a number that the text gives for it
 * - `operates` organisation → project
 * - `undertakes` organisation → project or park that the document lists under the organisation's name. Since 1.3.
 * - `continues` earlier → later record across documents or reforms: stated, by an act outside the documents, or by our judgement
 * - `same-as` two records of the same thing where a document or an act outside says so; by a rule it says no more than the
 *   rule: equal names, or positions near each other (`atlas/graph/likeness.ts`)
 */
export const LINK_KINDS = [
  'part-of',
  'located-in',
  'carried-by',
  'covers',
  'includes',
  'supported-by',
  'leads',
  'gathers-in',
  'serves',
  'names',
  'responsible',
  'guides',
  'pilots',
  'concerns',
  'targets',
  'rests-on',
  'operates',
  'undertakes',
  'continues',
  'same-as',
] as const;

const common = {
  from: nodeIdSchema,
  to: nodeIdSchema,
  kind: v.picklist(LINK_KINDS),
  /** The words of the document that state it, or a remark. */
  note: v.optional(v.string()),
  /** Of bureaus that a text lists for one duty, the place in its list, from 1; absent of one that stands alone. Since 1.3. */
  order: v.optional(v.number()),
};

export const linkSchema = v.variant('basis', [
  v.object({
    ...common,
    basis: v.literal('stated'),
    citations: v.pipe(v.array(citationSchema), v.minLength(1)),
  }),
  v.object({
    ...common,
    basis: v.literal('derived'),
    rule: v.picklist(LINK_RULES),
    citations: v.array(citationSchema),
  }),
]);

export type Link = v.InferOutput<typeof linkSchema>;
export type LinkKind = Link['kind'];
