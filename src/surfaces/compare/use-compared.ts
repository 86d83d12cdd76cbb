import { useMemo } from 'react';
import { askedRecords, MOST_RECORDS } from '../../atlas/compare/asked-records.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { COMPARE_SLICE } from './compare-slice.ts';

/** The records compared, and what can be done with the list of them. */
export interface Compared {
  nodes: readonly AtlasNode[];
  isFull: boolean;
  add: (id: NodeId) => void;
  remove: (id: NodeId) => void;
  /** Changes places with its neighbour to the left (-1) or the right (1). */
  move: (id: NodeId, by: -1 | 1) => void;
  hidesSame: boolean;
  setHidesSame: (hides: boolean) => void;
}

export function useCompared(graph: Graph): Compared {
  const { compare, same } = useSlice(COMPARE_SLICE);
  const store = useSliceStore(COMPARE_SLICE);
  return useMemo(() => {
    const { ids } = askedRecords(graph, compare);
    const set = (now: readonly NodeId[]): void =>
      store.setState({ compare: now.length === 0 ? undefined : now.join() });
    const isFull = ids.length >= MOST_RECORDS;
    return {
      nodes: ids.flatMap((id) => graph.node(id) ?? []),
      isFull,
      add: (id) => {
        if (!isFull && !ids.includes(id)) set([...ids, id]);
      },
      remove: (id) => set(ids.filter((own) => own !== id)),
      move: (id, by) => {
        const from = ids.indexOf(id);
        const other = ids[from + by];
        if (from !== -1 && other !== undefined)
          set(ids.map((own) => (own === id ? other : own === other ? id : own)));
      },
      hidesSame: same === 'hide',
      setHidesSame: (hides) => store.setState({ same: hides ? 'hide' : undefined }),
    };
  }, [graph, compare, same, store]);
}
