import type { AtlasNode, NodeKind } from '../../src/atlas/records/node.ts';
import { compareText } from '../lib/compare-text.ts';
import { derivedLink, type Rule } from './rule-input.ts';

/** Headings of measures (组织保障) and names of indicators recur in every document without being the same thing. */
const NAMED_KINDS: readonly NodeKind[] = ['place', 'industry', 'project', 'organisation'];

/**
 * Kinds whose class is the document's own level or sort: a sub-industry (segment) is no cluster and a designated base is
 * no zone, whatever they are called. How projects and organisations are classed is our ordering, which parts no name.
 */
const LEVELLED_KINDS: ReadonlySet<NodeKind> = new Set(['place', 'industry']);

/**
 * Two records of one kind, and of one class where the class is a level, have equal names when they stand in different
 * documents and share a name or a recorded alias: that is all the link says, whatever the scale of the one and the other.
 * It leads from each document to the next that has the name. A name that two records of one document and class share says
 * nothing, and records that the seeds already join, or tell apart as look-alikes, are left alone.
 */
export const sameName: Rule = (input) => {
  const joined = new Set([
    ...(input.apart ?? []),
    ...input.links
      .filter((link) => link.kind === 'same-as' || link.kind === 'continues' || link.kind === 'part-of')
      .flatMap((link) => [`${link.from} ${link.to}`, `${link.to} ${link.from}`]),
  ]);
  return NAMED_KINDS.flatMap((kind) => {
    const links = new Map<string, ReturnType<typeof derivedLink>>();
    for (const group of groupsByName(input.nodes.filter((node) => node.kind === kind))) {
      for (const [index, earlier] of group.entries()) {
        const later = group[index + 1];
        if (later === undefined) continue;
        const pair = `${earlier.id} ${later.id}`;
        if (!joined.has(pair)) links.set(pair, derivedLink(earlier.id, 'same-as', later.id, 'same-name'));
      }
    }
    return [...links.values()];
  });
};

/** Its name and recorded aliases, in one writing of widths. */
export function namesOf({ name, aliases = [] }: Pick<AtlasNode, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases].map((text) => text.normalize('NFKC'));
}

/** Records of one level that share a name, one a document, earliest document first. */
function groupsByName(nodes: readonly AtlasNode[]): AtlasNode[][] {
  const named = new Map<string, AtlasNode[]>();
  for (const node of nodes) {
    if (node.document === undefined) continue;
    const level = LEVELLED_KINDS.has(node.kind) ? node.class : '';
    for (const name of new Set(namesOf(node))) {
      const key = `${level} ${name}`;
      named.set(key, [...(named.get(key) ?? []), node]);
    }
  }
  return [...named.values()]
    .filter((group) => group.length > 1)
    .filter((group) => new Set(group.map((node) => node.document)).size === group.length)
    .map((group) => group.toSorted((a, b) => compareText(a.document ?? '', b.document ?? '')));
}
