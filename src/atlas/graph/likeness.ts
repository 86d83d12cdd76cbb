import type { Link, LinkKind } from '../records/link.ts';

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

/** What a link of sameness or succession rests on; `undefined` for links of other kinds. */
export function likenessOf(link: Link): Likeness | undefined {
  if (link.kind !== 'same-as' && link.kind !== 'continues') return undefined;
  if (link.basis === 'stated') return 'stated';
  switch (link.rule) {
    case 'same-name':
      return 'equal-name';
    case 'same-position':
      return 'position';
    case 'outside-knowledge':
      return 'outside';
    default:
      return 'judgement';
  }
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

export function relationOf(link: Link): Relation {
  switch (likenessOf(link)) {
    case 'equal-name':
      return 'equal-name';
    case 'position':
      return 'near-position';
    case 'judgement':
      return 'judged-succession';
    default:
      return link.kind;
  }
}
