import { settledNeeds } from '../../atlas/sites/settled-needs.ts';
import type { Settle } from '../../state/settled.ts';
import type { SitesState } from './sites-state.ts';

/** Old ids become today's; what cannot be understood or is not in the dataset is left out, and the needs are named. */
export const settleSites: Settle<SitesState> = ({ needs: text }, _, graph) => {
  if (text === undefined) return { state: {}, unknown: [] };
  const settled = settledNeeds(graph, text);
  const needs = settled.text === '' ? undefined : settled.text;
  return {
    state: needs === text ? {} : { needs },
    unknown: settled.isWhole ? [] : ['needs'],
  };
};
