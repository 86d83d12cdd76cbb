import type { Settle } from '../../state/settled.ts';
import type { AskState } from './ask-state.ts';
import { subjectAsked } from './subject-asked.ts';

/** An old id becomes today's; one that the dataset does not hold is left out and named. */
export const settleAsk: Settle<AskState> = ({ subject: id }, _, graph) => {
  if (id === undefined) return { state: {}, unknown: [] };
  const subject = subjectAsked(graph, id);
  if (subject === undefined) return { state: { subject: undefined }, unknown: ['for'] };
  return { state: subject.id === id ? {} : { subject: subject.id }, unknown: [] };
};
