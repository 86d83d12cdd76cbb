import type { Graph } from '../graph/graph.ts';
import { type NodeId, parseNodeId } from '../records/id.ts';
import { currentId } from '../records/redirect.ts';

/** As many records as stand beside each other and can still be read. */
export const MOST_RECORDS = 5;

/** The records that an address asks for, and whether all that stands there can be shown. */
interface AskedRecords {
  ids: readonly NodeId[];
  isWhole: boolean;
}

/** Ids with commas between them: old ones become today's, each once, the first five stay; what is not in the dataset is left out. */
export function askedRecords(graph: Graph, text: string | undefined): AskedRecords {
  if (text === undefined || text === '') return { ids: [], isWhole: text === undefined };
  const parts = text.split(',');
  const known = parts.flatMap((part) => {
    const id = parseNodeId(part);
    const node = id === undefined ? undefined : graph.node(currentId(graph.dataset.redirects, id));
    return node === undefined ? [] : [node.id];
  });
  const ids = [...new Set(known)].slice(0, MOST_RECORDS);
  return { ids, isWhole: ids.length === parts.length };
}
