import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Graph } from './graph.ts';
import { reachedFrom } from './walks.ts';

/** The industries that a record serves, concerns, leads or counts, those that gather in a place or list it; not the wholes that these are part of. */
export function industriesOf(graph: Graph, { id }: AtlasNode): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['isOfIndustry'], 'industry');
}

/** The organisations that are responsible for a record or guide it. */
export function bureausOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['isInChargeOf'], 'organisation');
}

/** The records of a kind that an organisation is responsible for or guides. */
export function chargesOf(graph: Graph, id: NodeId, kind: AtlasNode['kind']): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['isResponsibleFor'], kind);
}

/** The projects that the documents list under the name of an organisation. */
export function undertakingsOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['undertakes'], 'project');
}

/** The industries that a document states to lead a place, as 主导产业 or 重点产业. */
export function leadingIndustriesOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['isLedBy'], 'industry');
}

/** The sub-zones of a zone, in the order of the text. */
export function piecesOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['hasAsPart'], 'place')
    .filter((place) => place.class === 'subzone')
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

/** Where a task is tried out. */
export function pilotsOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['pilots'], 'place');
}

/** The companies, universities and institutes under whose name a project is listed. */
export function undertakersOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['isUndertakenBy'], 'organisation');
}

/** Ids of the documents that speak of a record, the one that introduces it first. */
export function documentsOf(node: AtlasNode): readonly string[] {
  const cited = node.citations.map((citation) => citation.document);
  return [...new Set(node.document === undefined ? cited : [node.document, ...cited])];
}

/** As many as a list has room for. */
const MOST = 3;

/** The whole that a record is part of, else the places that it lies in, else what it serves or pilots; three at most. */
export function wholesOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  const nearest = ([['isPartOf'], ['liesIn'], ['serves', 'pilots']] as const)
    .map((walks) => reachedFrom(graph, id, walks))
    .find((nodes) => nodes.length > 0);
  return nearest?.slice(0, MOST) ?? [];
}

/** Of a project: the segments that it serves and the boxes or measures that list it; three at most. */
export function listingsOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  return reachedFrom(graph, id, ['serves', 'isListedIn']).slice(0, MOST);
}
