import type { AtlasNode } from '../records/node.ts';
import { type DocumentPair, entryOf, type KindDifferences } from './document-pair.ts';
import { matchNames, oneByOne } from './matched-names.ts';

/**
 * Projects of the earlier document that the later takes up again, under the same name or another. Documents list some hundred
 * projects by way of example, so that one that is only in the earlier says nothing.
 */
export function projectDifferences(pair: DocumentPair): KindDifferences {
  const { from, graph, to } = pair;
  const projectsOf = (document: string): readonly AtlasNode[] =>
    graph.dataset.nodes
      .filter(
        (node) =>
          node.kind === 'project' &&
          (node.document === document || node.citations.some((one) => one.document === document)),
      )
      .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  const [before, after] = [projectsOf(from.id), projectsOf(to.id)];
  const { matched } = matchNames(pair, oneByOne(before), oneByOne(after), { isByName: false });
  const without = [...(before.length === 0 ? [from.id] : []), ...(after.length === 0 ? [to.id] : [])];
  return {
    entries: matched.map((match) =>
      entryOf(pair, {
        kind: 'project',
        change: match.change,
        before: match.before.flat(),
        after: match.after.flat(),
        basis: match.basis,
        links: match.links,
      }),
    ),
    notCompared:
      matched.length > 0
        ? []
        : without.length > 0
          ? [{ kind: 'project', reason: 'not-named', documents: without }]
          : [{ kind: 'project', reason: 'none-again', documents: [to.id] }],
  };
}
