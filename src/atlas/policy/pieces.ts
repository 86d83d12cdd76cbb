import type { Measure } from '../records/measure.ts';
import type { NumericQuantity, PolicyCondition } from '../records/policy-condition.ts';

/** How many somebody has of what a clause pays for one by one, in the words of the clause. */
export interface Pieces {
  words: string;
  number: number;
}

/** What a clause names for one piece, in 万元, and what is counted. */
export interface PieceTerm extends PolicyCondition {
  words: string;
  number: number;
}

/** The most that is read: nobody has more of a title or a product. */
const FOUR_DIGITS = /^\d{1,4}$/;

/** Reads a number of pieces as typed: whole, full-width digits too, 0 among them. `undefined` for nothing and for anything else. */
export function readPieces(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s个家]/g, '');
  return FOUR_DIGITS.test(plain) ? Number(plain) : undefined;
}

/** What is named for one, among the conditions of one sum. */
export function pieceTerms(conditions: readonly PolicyCondition[]): readonly PieceTerm[] {
  return conditions.flatMap((condition) => {
    const { number, quantity, words } = condition;
    return quantity === 'per-piece' && number !== undefined && words !== undefined
      ? [{ ...condition, number, words }]
      : [];
  });
}

/** The limit of these, among the conditions of one sum, on how many count or on what one firm gets in all. */
export function limitOf(
  conditions: readonly PolicyCondition[],
  quantity: Extract<NumericQuantity, 'products-per-firm' | 'grants-per-firm'>,
): PolicyCondition | undefined {
  return conditions.find(
    (condition) =>
      condition.quantity === quantity && condition.role === 'limits' && condition.number !== undefined,
  );
}

/** What these clauses count, in their words, each once. */
export function piecesAsked(clauses: readonly Measure[]): ReadonlySet<string> {
  return new Set(
    clauses.flatMap(({ attributes }) => pieceTerms(attributes.conditions ?? []).map(({ words }) => words)),
  );
}

/** Whether these clauses limit what one firm gets in all, so that what it got before counts. */
export function hasGrantLimit(clauses: readonly Measure[]): boolean {
  return clauses.some(
    ({ attributes }) => limitOf(attributes.conditions ?? [], 'grants-per-firm') !== undefined,
  );
}

/** What is said of pieces, with the number of one of them changed, or taken away. */
export function withPieces(
  pieces: readonly Pieces[],
  words: string,
  number: number | undefined,
): readonly Pieces[] {
  const at = pieces.findIndex((own) => own.words === words);
  if (number === undefined) return pieces.filter((_, index) => index !== at);
  return at === -1 ? [...pieces, { words, number }] : pieces.with(at, { words, number });
}
