import type { Graph } from '../graph/graph.ts';
import type { Tie } from '../matrix/tie.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { TIE_TOPICS, type Tied, type TieTopic, tiedRecords } from './tied-records.ts';

/**
 * A record tied to at least two of those compared, or to one where it is another: its tie to each of them, in their order; absent
 * where it has none.
 */
export interface SharedRecord {
  node: AtlasNode;
  ties: readonly (Tie | undefined)[];
  /** Whether it is tied to every record that can have such a thing. */
  isInAll: boolean;
}

/** Of one topic, what records have in common and what each has alone. */
export interface TieGroup {
  topic: TieTopic;
  /** How many are tied to each record; `undefined` where records of its kind have no such thing. */
  sizes: readonly (number | undefined)[];
  /** Those of all records first, then in the order of the documents. */
  shared: readonly SharedRecord[];
  /** By record, what is tied to it alone. */
  own: readonly (readonly Tied[])[];
}

/** What records are tied to, topic by topic; topics without any tie are left out. */
export function comparedTies(graph: Graph, nodes: readonly AtlasNode[]): readonly TieGroup[] {
  return TIE_TOPICS.flatMap((topic) => {
    const sets = nodes.map((node) => tiedRecords(graph, node, topic));
    if (sets.every((set) => set === undefined || set.size === 0)) return [];
    const applying = sets.filter((set) => set !== undefined).length;
    const held = new Map<NodeId, AtlasNode>();
    for (const set of sets) for (const [id, { node }] of set ?? []) held.set(id, node);
    // One that is compared itself ties its column to the others.
    const timesOf = (id: NodeId): number =>
      sets.filter((set, index) => nodes[index]?.id === id || set?.has(id)).length;
    const shared = [...held.values()]
      .filter(({ id }) => timesOf(id) > 1)
      .map((node) => ({
        node,
        ties: sets.map((set) => set?.get(node.id)?.tie),
        isInAll: timesOf(node.id) === applying,
      }))
      .toSorted(
        (a, b) =>
          Number(b.isInAll) - Number(a.isInAll) ||
          graph.documentOrder(a.node.id) - graph.documentOrder(b.node.id),
      );
    return [
      {
        topic,
        sizes: sets.map((set) => set?.size),
        shared,
        own: sets.map((set) => [...(set?.values() ?? [])].filter(({ node }) => timesOf(node.id) === 1)),
      },
    ];
  });
}
