import type { AtlasNode, NodeKind } from '../../src/atlas/node.ts';
import { compareText } from '../lib/compare-text.ts';
import { derivedLink, type Rule } from './rule-input.ts';

/** Headings of measures (组织保障) and names of indicators recur in every document without being the same thing. */
const NAMED_KINDS: readonly NodeKind[] = ['place', 'industry', 'project', 'organisation'];

/**
 * Two records of one kind in different documents are the same when they share a name or a recorded alias. The link
 * leads from the earlier document to the later. A name that two records of one document share says nothing, and
 * records that the seeds already join are left alone.
 */
export const sameName: Rule = (input) => {
  const joined = new Set(
    input.links
      .filter((link) => link.kind === 'same-as' || link.kind === 'continues' || link.kind === 'part-of')
      .flatMap((link) => [`${link.from} ${link.to}`, `${link.to} ${link.from}`]),
  );
  return NAMED_KINDS.flatMap((kind) => {
    const links = new Map<string, ReturnType<typeof derivedLink>>();
    for (const group of groupsByName(input.nodes.filter((node) => node.kind === kind))) {
      for (const [index, earlier] of group.entries()) {
        for (const later of group.slice(index + 1)) {
          const pair = `${earlier.id} ${later.id}`;
          if (!joined.has(pair)) links.set(pair, derivedLink(earlier.id, 'same-as', later.id, 'same-name'));
        }
      }
    }
    return [...links.values()];
  });
};

/** Records that share a name, one a document, earliest document first. */
function groupsByName(nodes: readonly AtlasNode[]): AtlasNode[][] {
  const named = new Map<string, AtlasNode[]>();
  for (const node of nodes) {
    if (node.document === undefined) continue;
    for (const name of new Set([node.name, ...(node.aliases ?? [])].map((text) => text.normalize('NFKC')))) {
      named.set(name, [...(named.get(name) ?? []), node]);
    }
  }
  return [...named.values()]
    .filter((group) => group.length > 1)
    .filter((group) => new Set(group.map((node) => node.document)).size === group.length)
    .map((group) => group.toSorted((a, b) => compareText(a.document ?? '', b.document ?? '')));
}
