import type { NumericQuantity, PolicyCondition } from '../records/policy-condition.ts';
import type { Offer } from './clauses-for.ts';
import type { Pieces } from './pieces.ts';
import { rounded, type WorkedAmount, workOutAmount } from './policy-amount.ts';
import { type WorkedPieces, workOutPieces } from './worked-pieces.ts';

type Quantities = Readonly<Partial<Record<NumericQuantity, number>>>;

/**
 * What exceeds the share of sales that a clause on research asks for, step by step, in 万元: the spending divided by its share gives
 * the sales, and of these the asked share is not counted.
 */
export interface ResearchExcess {
  spending: number;
  share: number;
  sales: number;
  /** The share that is not counted, %. */
  free: number;
  part: number;
  excess: number;
}

/** What an offer comes to. `worked` is absent while a number that it needs is not given. */
export interface WorkedOffer {
  worked?: WorkedAmount;
  research?: ResearchExcess;
  /** Where the clause pays piece by piece, and it was asked how many there are. */
  pieces?: WorkedPieces;
}

/**
 * Works the sum of an offer out for what is known of a project; `undefined` where conditions fail or no sum is named.
 * @param pieces how many there are of what is paid one by one; `undefined` where nobody is asked
 */
export function workOutOffer(
  { amount, answer, conditions }: Pick<Offer, 'amount' | 'answer' | 'conditions'>,
  quantities: Quantities,
  pieces?: readonly Pieces[],
): WorkedOffer | 'fails' | undefined {
  if (amount === undefined) return undefined;
  const terms = conditions.map(({ condition }) => condition);
  const isResearch = amount.rateOf === 'research';
  const research = isResearch ? researchExcess(terms, quantities) : undefined;
  const base = isResearch ? research?.excess : quantities.investment;
  const isWaiting = base === undefined && (isResearch || amount.rateOf === 'investment');
  const worked = isWaiting
    ? undefined
    : workOutAmount(amount, base ?? 0, isResearch ? 'research' : 'investment');
  // Below the least investment the sum itself says so.
  const isToldBySum = worked?.kind === 'not-applicable' && worked.reason === 'below-least';
  if (answer === 'fails' && conditions.length > 0 && !isToldBySum) return 'fails';
  const byPiece = pieces === undefined ? undefined : workOutPieces(amount, terms, pieces, quantities);
  return {
    ...(worked === undefined ? {} : { worked }),
    ...(research === undefined ? {} : { research }),
    ...(byPiece === undefined ? {} : { pieces: byPiece }),
  };
}

/** Absent where a number is missing, or where nothing exceeds the share that the clause asks for. */
function researchExcess(
  conditions: readonly PolicyCondition[],
  quantities: Quantities,
): ResearchExcess | undefined {
  const free = conditions.find(({ quantity }) => quantity === 'research-share')?.number;
  const { 'research-share': share = 0, 'research-spending': spending } = quantities;
  if (free === undefined || spending === undefined || share <= free) return undefined;
  const sales = (spending * 100) / share;
  const part = (sales * free) / 100;
  return {
    spending,
    share,
    sales: rounded(sales),
    free,
    part: rounded(part),
    excess: rounded(spending - part),
  };
}
