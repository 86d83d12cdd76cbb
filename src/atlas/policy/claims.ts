import type { Measure } from '../records/measure.ts';
import type { ConditionQuantity, PolicyCondition } from '../records/policy-condition.ts';

/**
 * What clauses ask in words and somebody can say of a project or firm: its kind, where it is listed, what it is recognised as,
 * and so on. Whether it has merit the competent office judges; its industry is chosen among the records.
 */
export const SAYABLE_QUANTITIES = [
  'kind',
  'included-in',
  'recognition',
  'first-time',
  'assessment',
  'insurance',
  'earlier-support',
  'stock-listing',
] as const satisfies readonly ConditionQuantity[];
export type SayableQuantity = (typeof SAYABLE_QUANTITIES)[number];

/** Something that is said of a project, in the words of the clauses. */
export interface Claim {
  quantity: SayableQuantity;
  words: string;
}

/** The same words under the same quantity are one claim, whichever clause asks for it. */
export const claimKey = ({ quantity, words }: Pick<PolicyCondition, 'quantity' | 'words'>): string =>
  `${quantity}:${words ?? ''}`;

export function isSayable({ quantity }: Pick<PolicyCondition, 'quantity'>): boolean {
  return SAYABLE_QUANTITIES.some((own) => own === quantity);
}

/** What can be said, each once, with the numbers of the clauses that ask for it, in their order. */
export interface SayableClaim extends Claim {
  clauses: readonly number[];
}

/** What these clauses ask of a project in words that it can say itself. */
export function claimsAsked(clauses: readonly Measure[]): readonly SayableClaim[] {
  const asked = new Map<string, SayableClaim>();
  for (const { attributes } of clauses)
    for (const condition of attributes.conditions ?? []) {
      const quantity = SAYABLE_QUANTITIES.find((own) => own === condition.quantity);
      if (quantity === undefined || condition.role !== 'requires' || condition.words === undefined) continue;
      const key = claimKey(condition);
      const before = asked.get(key)?.clauses ?? [];
      const no = attributes.no ?? 0;
      const numbers = before.includes(no) ? before : [...before, no];
      asked.set(key, { quantity, words: condition.words, clauses: numbers });
    }
  return [...asked.values()];
}
