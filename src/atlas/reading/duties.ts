import { documentOf } from '../graph/document-of.ts';
import type { Graph } from '../graph/graph.ts';
import { likenessOf } from '../graph/likeness.ts';
import { placesOf } from '../graph/places-of.ts';
import { stepsFrom, type WalkName } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';

/** An organisation under one of its names, and the links by which it is taken to be the same or to go on. */
export interface OrganisationName {
  node: AtlasNode;
  /** `self` for the record that is read. */
  relation: 'self' | 'earlier' | 'later';
  /** The links on the way from the record that is read, nearest first. */
  links: readonly Link[];
}

/** Something that an organisation answers for, or that is listed under its name. */
export interface Duty {
  node: AtlasNode;
  /** The name under which the document puts it in charge or lists it. */
  under: AtlasNode;
  links: readonly Link[];
}

/** What one document puts in the charge of an organisation, and the places which that is about. */
export interface DutiesOfDocument {
  document: string | undefined;
  duties: readonly Duty[];
  places: readonly AtlasNode[];
}

/**
 * The organisation under its old and its new names: back through everything that went on into it, forward through
 * everything that it went on into. Not sideways: two bureaus that were merged are not one another.
 */
export function organisationNames(graph: Graph, id: NodeId): readonly OrganisationName[] {
  const self = graph.node(id);
  if (self === undefined) return [];
  const names: OrganisationName[] = [{ node: self, relation: 'self', links: [] }];
  const seen = new Set<NodeId>([id]);
  const walk = (at: NodeId, relation: 'earlier' | 'later', way: readonly Link[]): void => {
    for (const { link, to: other } of stepsFrom(
      graph,
      at,
      'isSameAs',
      relation === 'later' ? 'goesOnIn' : 'cameFrom',
    )) {
      // A place nearby is not this one under another name.
      if (seen.has(other.id) || likenessOf(link) === 'position') continue;
      seen.add(other.id);
      names.push({ node: other, relation, links: [...way, link] });
      walk(other.id, relation, [...way, link]);
    }
  };
  walk(id, 'earlier', []);
  walk(id, 'later', []);
  return names;
}

/** Everything that the organisation answers for under all its names, by document in the order of the documents. */
export function dutiesOf(graph: Graph, id: NodeId): readonly DutiesOfDocument[] {
  return byDocument(graph, id, ['isResponsibleFor', 'operates']);
}

/** The projects and parks that the documents list under all its names, in the same order. */
export function projectsListedUnder(graph: Graph, id: NodeId): readonly DutiesOfDocument[] {
  return byDocument(graph, id, ['undertakes']);
}

function byDocument(graph: Graph, id: NodeId, walks: readonly WalkName[]): readonly DutiesOfDocument[] {
  const names = organisationNames(graph, id);
  const inCharge = new Set(names.flatMap(({ node }) => placesOf(graph, node.id)));
  const groups = new Map<string | undefined, Map<string, Duty>>();
  for (const { node: under } of names) {
    for (const { link, to: node } of stepsFrom(graph, under.id, ...walks)) {
      const document = documentOf(graph, node);
      const group = groups.get(document) ?? new Map<string, Duty>();
      const key = `${under.id} ${node.id}`;
      group.set(key, { node, under, links: [...(group.get(key)?.links ?? []), link] });
      groups.set(document, group);
    }
  }
  const order = graph.dataset.documents.map((document) => document.id);
  return [...groups]
    .toSorted(([a], [b]) => order.indexOf(a ?? '') - order.indexOf(b ?? ''))
    .map(([document, group]) => {
      const duties = [...group.values()].toSorted(
        (a, b) => graph.documentOrder(a.node.id) - graph.documentOrder(b.node.id),
      );
      const places = new Set(duties.flatMap((duty) => placesOf(graph, duty.node.id)));
      return {
        document,
        duties,
        places: [...places]
          .filter((place) => inCharge.has(place))
          .flatMap((place) => graph.node(place) ?? []),
      };
    });
}
