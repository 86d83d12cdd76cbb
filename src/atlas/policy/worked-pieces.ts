import type { PolicyAmount } from '../records/measure.ts';
import type { NumericQuantity, PolicyCondition } from '../records/policy-condition.ts';
import { limitOf, type Pieces, pieceTerms } from './pieces.ts';
import { type Payment, paymentsOf, rounded } from './policy-amount.ts';

/** What a clause gives for one kind of pieces, step by step, in 万元. */
export interface PieceLine {
  /** What is counted, in the words of the clause. */
  words: string;
  /** What the clause names for one. */
  standardWan: number;
  /** The share of it that is given, %, where that is not the whole. */
  sharePct?: number;
  eachWan: number;
  /** Whether that is the most for one (最高), or the sum itself. */
  isAtMost: boolean;
  /** How many there are; `undefined` while nobody says. */
  number: number | undefined;
  /** How many of them count, where the clause counts no more. */
  most?: number;
  /** `undefined` while the number is not told. */
  wan: number | undefined;
}

/** What one firm gets in all, held against the sum of its pieces, in 万元. */
export interface WorkedLimit {
  /** The condition that sets it, with its sources. */
  condition: PolicyCondition;
  mostWan: number;
  /** What the firm says it got before; `undefined` where it does not say, and then nothing is taken off. */
  earlierWan: number | undefined;
  leftWan: number;
  /** What is cut off the part of the sum that is known. */
  cutWan: number;
  /** Whether the known part alone uses up what is left: then what is not told changes nothing. */
  isReached: boolean;
}

/** A sum that a clause pays piece by piece. */
export interface WorkedPieces {
  lines: readonly PieceLine[];
  /** How many lines bear their number. */
  told: number;
  /** The sum of the lines whose numbers are told, before the limit. */
  knownWan: number;
  limit?: WorkedLimit;
  /** What is paid of the known part. */
  paidWan: number;
  /** Whether that is all: every number is told, or the limit is reached without those that are not. */
  isWhole: boolean;
  isAtMost: boolean;
  payments: readonly Payment[];
}

/**
 * Multiplies what a clause names for one piece by their numbers, and applies its limits; nothing where it pays for nothing one by
 * one. A number that is not told is no 0: the sum is then that of the known part alone.
 */
export function workOutPieces(
  amount: PolicyAmount,
  conditions: readonly PolicyCondition[],
  pieces: readonly Pieces[],
  quantities: Readonly<Partial<Record<NumericQuantity, number>>>,
): WorkedPieces | undefined {
  const terms = pieceTerms(conditions);
  if (terms.length === 0) return undefined;
  const share = amount.rateOf === 'standard' ? amount.ratePct : undefined;
  // A limit on how many count says of several kinds of pieces not which, so that it is only applied to one.
  const most = terms.length === 1 ? limitOf(conditions, 'products-per-firm')?.number : undefined;
  const lines = terms.map(({ comparison, number: standardWan, words }): PieceLine => {
    const number = pieces.find((own) => own.words === words)?.number;
    const eachWan = rounded((standardWan * (share ?? 100)) / 100);
    return {
      words,
      standardWan,
      ...(share === undefined ? {} : { sharePct: share }),
      eachWan,
      isAtMost: comparison === 'lte',
      number,
      ...(most === undefined || number === undefined || number <= most ? {} : { most }),
      wan: number === undefined ? undefined : rounded(eachWan * Math.min(number, most ?? number)),
    };
  });
  const knownWan = rounded(lines.reduce((sum, { wan = 0 }) => sum + wan, 0));
  const limit = limitedBy(limitOf(conditions, 'grants-per-firm'), knownWan, quantities['grants-per-firm']);
  const paidWan = rounded(knownWan - (limit?.cutWan ?? 0));
  const told = lines.filter(({ number }) => number !== undefined).length;
  return {
    lines,
    told,
    knownWan,
    ...(limit === undefined ? {} : { limit }),
    paidWan,
    isWhole: told === lines.length || limit?.isReached === true,
    isAtMost: lines.some(({ isAtMost }) => isAtMost),
    payments: paymentsOf(amount, paidWan),
  };
}

function limitedBy(
  condition: PolicyCondition | undefined,
  knownWan: number,
  earlierWan: number | undefined,
): WorkedLimit | undefined {
  const mostWan = condition?.number;
  if (condition === undefined || mostWan === undefined) return undefined;
  const leftWan = rounded(Math.max(0, mostWan - (earlierWan ?? 0)));
  return {
    condition,
    mostWan,
    earlierWan,
    leftWan,
    cutWan: rounded(Math.max(0, knownWan - leftWan)),
    isReached: knownWan >= leftWan,
  };
}
