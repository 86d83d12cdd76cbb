import type { NodeId } from '../records/id.ts';
import type { LinkKind } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { isDistrict } from './districts-of.ts';
import type { Graph } from './graph.ts';

const TO_DISTRICTS: ReadonlySet<LinkKind> = new Set(['located-in', 'pilots', 'gathers-in', 'targets']);
const TO_INDUSTRIES: ReadonlySet<LinkKind> = new Set(['serves', 'concerns', 'leads', 'targets']);
const FROM_BUREAUS: ReadonlySet<LinkKind> = new Set(['responsible', 'guides']);

function unique(nodes: readonly AtlasNode[]): readonly AtlasNode[] {
  return [...new Set(nodes)];
}

function ends(graph: Graph, id: NodeId, kinds: ReadonlySet<LinkKind>): readonly AtlasNode[] {
  return graph.outgoing(id).flatMap((link) => (kinds.has(link.kind) ? (graph.node(link.to) ?? []) : []));
}

/** The districts and functional zones that a record lies in or is about by a link of its own; a district is its own. */
export function districtsOf(graph: Graph, node: AtlasNode): readonly AtlasNode[] {
  const own = isDistrict(node) ? [node] : [];
  return unique([...own, ...ends(graph, node.id, TO_DISTRICTS).filter(isDistrict)]);
}

/**
 * The industries that a record serves, concerns, leads or counts, and those that gather in a place; not the wholes that
 * these are part of.
 */
export function industriesOf(graph: Graph, node: AtlasNode): readonly AtlasNode[] {
  const gathering = graph
    .incoming(node.id)
    .flatMap((link) => (link.kind === 'gathers-in' ? (graph.node(link.from) ?? []) : []));
  const own = ends(graph, node.id, TO_INDUSTRIES);
  return unique([...own, ...gathering].filter((end) => end.kind === 'industry'));
}

/** The organisations that are responsible for a record or guide it. */
export function bureausOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return unique(
    graph
      .incoming(id)
      .flatMap((link) => (FROM_BUREAUS.has(link.kind) ? (graph.node(link.from) ?? []) : []))
      .filter((end) => end.kind === 'organisation'),
  );
}

/** Ids of the documents that speak of a record, the one that introduces it first. */
export function documentsOf(node: AtlasNode): readonly string[] {
  const cited = node.citations.map((citation) => citation.document);
  return [...new Set(node.document === undefined ? cited : [node.document, ...cited])];
}

/** The whole that a record is part of, else the places that it lies in, else what it serves or pilots; three at most. */
export function wholesOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  const outgoing = graph.outgoing(id);
  const by = (...kinds: readonly LinkKind[]) => outgoing.filter((link) => kinds.includes(link.kind));
  const wholes = by('part-of');
  const nearest = wholes.length > 0 ? wholes : by('located-in');
  const others = nearest.length > 0 ? nearest : by('serves', 'pilots');
  return others.slice(0, 3).flatMap((link) => graph.node(link.to) ?? []);
}

/** Of a project: the segments that it serves and the boxes or measures that list it; three at most. */
export function listingsOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  const served = graph.outgoing(id).filter((link) => link.kind === 'serves');
  const naming = graph.incoming(id).filter((link) => link.kind === 'names');
  const ids = new Set([...served.map((link) => link.to), ...naming.map((link) => link.from)]);
  return [...ids].slice(0, 3).flatMap((other) => graph.node(other) ?? []);
}

/** The records of a kind that an organisation is responsible for or guides. */
export function chargesOf(graph: Graph, id: NodeId, kind: AtlasNode['kind']): readonly AtlasNode[] {
  return ends(graph, id, FROM_BUREAUS).filter(
    (node, index, all) => node.kind === kind && all.indexOf(node) === index,
  );
}
