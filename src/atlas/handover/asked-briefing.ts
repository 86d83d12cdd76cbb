import { askedRecords } from '../compare/asked-records.ts';
import type { Graph } from '../graph/graph.ts';
import { type NodeId, parseNodeId } from '../records/id.ts';
import { currentId } from '../records/redirect.ts';
import { settledNeeds } from '../sites/settled-needs.ts';
import { COMPARISON, comparisonText, isHandedOver, SITES, sitesText } from './handed-over.ts';

/** What a briefing is asked of: a record, records side by side, or the needs of a site search. */
export type AskedBriefing =
  | { kind: 'record'; id: NodeId }
  | { kind: 'comparison'; ids: readonly NodeId[] }
  | { kind: 'sites'; needs: string };

/**
 * What an address asks for, with the ids of today; `undefined` where the dataset does not have it.
 * @returns with it whether all of the text could be understood
 */
export function askedBriefing(
  graph: Graph,
  text: string,
): { asked: AskedBriefing | undefined; text: string | undefined; isWhole: boolean } {
  if (text.startsWith(COMPARISON)) {
    const { ids, isWhole } = askedRecords(graph, text.slice(COMPARISON.length));
    if (ids.length < 2) return { asked: undefined, text: undefined, isWhole: false };
    return { asked: { kind: 'comparison', ids }, text: comparisonText(ids), isWhole };
  }
  if (text.startsWith(SITES)) {
    const settled = settledNeeds(graph, text.slice(SITES.length));
    if (settled.text === '') return { asked: undefined, text: undefined, isWhole: false };
    return {
      asked: { kind: 'sites', needs: settled.text },
      text: sitesText(settled.text),
      isWhole: settled.isWhole,
    };
  }
  const id = parseNodeId(text);
  const node = id === undefined ? undefined : graph.node(currentId(graph.dataset.redirects, id));
  if (node === undefined || !isHandedOver(node)) return { asked: undefined, text: undefined, isWhole: false };
  return { asked: { kind: 'record', id: node.id }, text: node.id, isWhole: true };
}
