import { askedBriefing } from '../../atlas/handover/asked-briefing.ts';
import type { Settle } from '../../state/settled.ts';
import type { HandoverState } from './handover-state.ts';

/** Old ids become today's; what the dataset does not hold is left out and named. */
export const settleHandover: Settle<HandoverState> = ({ subject }, _, graph) => {
  if (subject === undefined) return { state: {}, unknown: [] };
  const { isWhole, text } = askedBriefing(graph, subject);
  return { state: text === subject ? {} : { subject: text }, unknown: isWhole ? [] : ['subject'] };
};
