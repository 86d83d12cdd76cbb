import type { Settle } from '../../state/settled.ts';
import type { AcrossState } from './across-state.ts';
import { subjectAcross } from './subject-across.ts';

/** An old id becomes today's; one that the dataset does not hold is left out and named. */
export const settleAcross: Settle<AcrossState> = ({ of }, _, graph) => {
  if (of === undefined) return { state: {}, unknown: [] };
  const subject = subjectAcross(graph, of);
  if (subject === undefined) return { state: { of: undefined }, unknown: ['of'] };
  return { state: subject.id === of ? {} : { of: subject.id }, unknown: [] };
};
