import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';

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
 * - `continues` earlier → later record across documents or reforms
 * - `same-as` two records of the same thing
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
  'continues',
  'same-as',
] as const;

/** Named rules by which a derived link may be made; each is documented in `geodata/README.md`. */
export const LINK_RULES = [
  /** The gazetteer puts the place in this district. */
  'gazetteer-district',
  /** The place's own name begins with the district's name. */
  'named-district',
  /** A zone lies in each district that one of its sub-zones lies in. */
  'part-of-closure',
  /** Two records of one level in different documents have the same name, or one a recorded alias. */
  'same-name',
  /** The text says it only in context; how it is read is in the link's note, where it stands in its citations. */
  'reading',
  /** Known from outside the five documents (a reform, a renaming); the basis is in the citation's note. */
  'outside-knowledge',
] as const;

const common = {
  from: nodeIdSchema,
  to: nodeIdSchema,
  kind: v.picklist(LINK_KINDS),
  /** The words of the document that state it, or a remark. */
  note: v.optional(v.string()),
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
export type LinkRule = (typeof LINK_RULES)[number];
