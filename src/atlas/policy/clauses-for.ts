import type { NodeId } from '../records/id.ts';
import type { Measure, PolicyAmount } from '../records/measure.ts';
import {
  NUMERIC_QUANTITIES,
  type NumericQuantity,
  type PolicyCondition,
  type Threshold,
} from '../records/policy-condition.ts';
import { claimKey, isSayable } from './claims.ts';

/** What is known of a project or firm. Whatever is not given is left to be checked. */
export interface ProjectFacts {
  /** In the one unit of each quantity: money in 万元 (10,000 yuan), shares in %. */
  quantities?: Readonly<Partial<Record<NumericQuantity, number>>>;
  /** The industries that it belongs to, each with the wholes that it is part of. */
  industries?: readonly NodeId[];
  /** What is said to be true of it among what clauses ask in words: keys by `claimKey`. */
  claims?: ReadonlySet<string>;
  /** Whether nothing else that clauses ask in words is true of it. */
  isAllSaid?: boolean;
}

/**
 * How a project stands to a condition.
 * - `meets`, `fails`: the text gives a number or an industry, and so does the project; or the project says whether the words hold
 * - `not-stated`: the text names the quantity and gives no number
 * - `to-be-checked`: the project does not say, or the condition is held in words
 */
export type Answer = 'meets' | 'fails' | 'not-stated' | 'to-be-checked';

export interface AnsweredCondition {
  condition: PolicyCondition;
  /** Absent of what is asked of nobody: limits, and standards that the clause sets itself. */
  answer?: Answer;
}

/** What a clause gives under conditions of its own: a sum, or support without one. */
export interface Offer {
  amount?: PolicyAmount;
  grant?: string;
  conditions: readonly AnsweredCondition[];
  /** `fails` where one condition fails; `meets` where all are met; else it is to be checked. */
  answer: Exclude<Answer, 'not-stated'>;
  /** Quantities of the project that no condition of the offer compares: the text does not say. */
  silentOn: readonly NumericQuantity[];
}

export interface ClauseOffers {
  clause: Measure;
  offers: readonly Offer[];
}

/**
 * Which clauses a project could ask for, offer by offer and condition by condition, as the recorded text has it. No
 * entitlement follows: a draft grants nothing, competent offices choose by words that no number holds, and of one project only
 * the highest counts. An industry that is not among the project's is no denial, for documents cut industries differently:
 * it is to be checked.
 * @param clauses policy clauses; those without any condition are left out
 */
export function clausesFor(clauses: readonly Measure[], project: ProjectFacts): readonly ClauseOffers[] {
  return clauses.flatMap((clause) => {
    const offers = offersOf(clause, project);
    return offers.length === 0 ? [] : [{ clause, offers }];
  });
}

/** What a clause gives: its amounts in their order, then what it gives without a sum. */
export function offersOf(clause: Measure, project: ProjectFacts): readonly Offer[] {
  const { amounts = [], conditions = [] } = clause.attributes;
  const grants = new Set(conditions.flatMap(({ grant }) => grant ?? []));
  return [
    ...amounts.map((amount) =>
      offerOf(
        { amount },
        conditions.filter((condition) => condition.amount === amount.no),
        project,
      ),
    ),
    ...[...grants].map((grant) =>
      offerOf(
        { grant },
        conditions.filter((condition) => condition.grant === grant),
        project,
      ),
    ),
  ];
}

function offerOf(
  what: Pick<Offer, 'amount' | 'grant'>,
  conditions: readonly PolicyCondition[],
  project: ProjectFacts,
): Offer {
  const answered = conditions.map(
    (condition): AnsweredCondition =>
      condition.role === 'requires' ? { condition, answer: answerTo(condition, project) } : { condition },
  );
  const answers = [...alternatives(answered).values()].map(answerOfAny);
  const compared = new Set(
    conditions.flatMap(({ number, quantity }) => (number === undefined ? [] : [quantity])),
  );
  return {
    ...what,
    conditions: answered,
    answer: answers.includes('fails')
      ? 'fails'
      : answers.length > 0 && answers.every((answer) => answer === 'meets')
        ? 'meets'
        : 'to-be-checked',
    silentOn: NUMERIC_QUANTITIES.filter(
      (quantity) => project.quantities?.[quantity] !== undefined && !compared.has(quantity),
    ),
  };
}

/** How a project stands to one condition by itself. */
export function answerTo(condition: PolicyCondition, project: ProjectFacts): Answer {
  const { comparison, number } = condition;
  const quantity = NUMERIC_QUANTITIES.find((numeric) => numeric === condition.quantity);
  if (quantity === undefined) return answerToWords(condition, project);
  if (comparison === undefined || number === undefined) return 'not-stated';
  const own = project.quantities?.[quantity];
  if (own === undefined) return 'to-be-checked';
  return COMPARED[comparison](own, number) ? 'meets' : 'fails';
}

function answerToWords(
  condition: PolicyCondition,
  { claims, industries, isAllSaid = false }: ProjectFacts,
): Answer {
  const { industry } = condition;
  if (industry !== undefined) return industries?.includes(industry) === true ? 'meets' : 'to-be-checked';
  if (claims?.has(claimKey(condition)) === true) return 'meets';
  return isAllSaid && isSayable(condition) ? 'fails' : 'to-be-checked';
}

const COMPARED: Readonly<Record<Threshold, (own: number, asked: number) => boolean>> = {
  gte: (own, asked) => own >= asked,
  gt: (own, asked) => own > asked,
  lte: (own, asked) => own <= asked,
  lt: (own, asked) => own < asked,
  eq: (own, asked) => own === asked,
};

/** The answers that stand for one another: those of a letter together, any other alone. */
function alternatives(answered: readonly AnsweredCondition[]): ReadonlyMap<string, readonly Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const { answer, condition } of answered) {
    if (answer === undefined) continue;
    const key = condition.anyOf ?? String(condition.no);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return groups;
}

/** Of several that stand for one another the best decides; it fails only where each fails. */
function answerOfAny(answers: readonly Answer[]): Answer {
  const best: readonly Answer[] = ['meets', 'to-be-checked', 'not-stated', 'fails'];
  return best.find((answer) => answers.includes(answer)) ?? 'to-be-checked';
}
