/** Named rules by which a derived link may be made; each is documented in `geodata/README.md`. */
export const LINK_RULES = [
  /** The gazetteer puts the place in this district. */
  'gazetteer-district',
  /** The place's own name begins with the district's name. */
  'named-district',
  /** A zone lies in each district that one of its sub-zones lies in. */
  'part-of-closure',
  /** Two records have the same name, or one a recorded alias; whether they are one thing no document says. */
  'same-name',
  /** Two places are near each other; whether they cover the same ground no document says. Since 1.3. */
  'same-position',
  /** We conclude from names, meanings or places that the one follows the other; the note says from which. Since 1.3. */
  'judgement',
  /** The text says it only in context; how it is read is in the link's note, where it stands in its citations. */
  'reading',
  /** Known from outside the five documents (a reform, an approval); the note names the act. */
  'outside-knowledge',
] as const;

export type LinkRule = (typeof LINK_RULES)[number];
