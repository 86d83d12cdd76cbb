import type { Graph } from '../graph/graph.ts';
import type { DifferenceEntry, DifferenceKind } from '../records/difference.ts';
import type { AtlasNode } from '../records/node.ts';
import { citationsIn, type DocumentPair, entryOf } from './document-pair.ts';

/** Names of the two documents that are alike or equal and are not one: the groups of look-alikes that reach over both. */
export function lookAlikesBetween(
  pair: DocumentPair,
  kind: DifferenceKind,
  before: readonly AtlasNode[],
  after: readonly AtlasNode[],
): readonly DifferenceEntry[] {
  return pair.graph.dataset.lookAlikes.flatMap(({ records, citations }) => {
    const only = (own: readonly AtlasNode[], others: readonly AtlasNode[]) =>
      own.filter((node) => records.includes(node.id) && !others.includes(node));
    const [earlier, later] = [only(before, after), only(after, before)];
    if (earlier.length === 0 || later.length === 0) return [];
    const stated = (...[graph, node, document]: Parameters<typeof citationsIn>) => {
      const own = citationsIn(graph, node, document);
      const said = own.filter(({ locator }) =>
        citations.some((one) => one.document === document && one.locator === locator),
      );
      return said.length > 0 ? said : own;
    };
    return [
      entryOf(
        pair,
        { kind, change: 'look-alike', before: earlier, after: later, basis: 'judgement' },
        stated,
      ),
    ];
  });
}

/** The records of entries of look-alikes that bear one name in both documents: such a name neither appears nor goes. */
export function namesAlike(graph: Graph, entries: readonly DifferenceEntry[]): ReadonlySet<AtlasNode> {
  return new Set(
    entries.flatMap(({ before, after }) => {
      const [earlier, later] = [before, after].map((ids) => ids.flatMap((id) => graph.node(id) ?? []));
      return [...namedAlso(earlier, later), ...namedAlso(later, earlier)];
    }),
  );
}

/** Those whose name one of the others bears. */
function namedAlso(own: readonly AtlasNode[] = [], others: readonly AtlasNode[] = []): readonly AtlasNode[] {
  return own.filter((node) => others.some(({ name }) => name === node.name));
}
