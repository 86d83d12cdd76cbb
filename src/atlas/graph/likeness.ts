import type { Link, LinkKind } from '../records/link.ts';
import type { LinkRule } from '../records/link-rule.ts';

/**
 * On what ground two records of different documents are held beside each other, the firmest first. Only `stated` and `outside`
 * say that two records are one or that one became the other; the others say no more than their name.
 * - `stated` a document says it
 * - `outside` an act outside the documents says it: a reform, an approval
 * - `equal-name` their names are equal
 * - `position` they lie near each other
 * - `judgement` we conclude from names or meanings that the one follows the other
 */
export const LIKENESSES = ['stated', 'outside', 'equal-name', 'position', 'judgement'] as const;
export type Likeness = (typeof LIKENESSES)[number];

const BY_RULE: Readonly<Partial<Record<LinkRule, Likeness>>> = {
  'same-name': 'equal-name',
  'same-position': 'position',
  'outside-knowledge': 'outside',
};

/** What a link of sameness or succession rests on; `undefined` for links of other kinds. */
export function likenessOf(link: Link): Likeness | undefined {
  if (link.kind !== 'same-as' && link.kind !== 'continues') return undefined;
  return link.basis === 'stated' ? 'stated' : (BY_RULE[link.rule] ?? 'judgement');
}

/** Beside the words, which always stand with them: what something says has a whole arrow. */
export const LIKENESS_SIGNS: Readonly<Record<Likeness, string>> = {
  stated: '→',
  outside: '⇒',
  'equal-name': '＝',
  position: '≈',
  judgement: '⇢',
};

/** A link as it is called: by its kind, and one of sameness or succession that nothing states by its ground. */
export type Relation = LinkKind | 'equal-name' | 'near-position' | 'judged-succession';

const OF_ITS_OWN: Readonly<Partial<Record<Likeness, Relation>>> = {
  'equal-name': 'equal-name',
  position: 'near-position',
  judgement: 'judged-succession',
};

export function relationOf(link: Link): Relation {
  const likeness = likenessOf(link);
  return (likeness === undefined ? undefined : OF_ITS_OWN[likeness]) ?? link.kind;
}
