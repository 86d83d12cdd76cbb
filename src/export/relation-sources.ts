import type { FieldValue } from '../atlas/facts/field.ts';
import type { FieldLabel } from '../atlas/facts/fields.ts';
import { attributeOf, FIELDS } from '../atlas/facts/fields.ts';
import type { Graph } from '../atlas/graph/graph.ts';
import type { Link } from '../atlas/records/link.ts';
import type { AtlasNode } from '../atlas/records/node.ts';

/** A record in a cell of another, with the links by which it stands there. */
export interface RelationSource {
  label: FieldLabel;
  other: AtlasNode;
  links: readonly Link[];
}

/** The records that a value names, each with the one that it stands under. */
function pairsOf(node: AtlasNode, value: FieldValue): readonly (readonly [from: AtlasNode, to: AtlasNode])[] {
  if (value.format === 'records') return value.nodes.map((other) => [node, other]);
  return value.format === 'names' ? value.names.map(({ name, under }) => [under, name]) : [];
}

/**
 * Where it is stated that the records of a row's cells belong to it: the links between the two. What is reached over several
 * links (districts by conclusion) says the way there in its own cell.
 */
export function relationSources(graph: Graph, node: AtlasNode): readonly RelationSource[] {
  return FIELDS[node.kind]
    .filter((field) => !(attributeOf(field) in node.attributes))
    .flatMap((field) => {
      const value = field.value(node, graph);
      if (value === undefined) return [];
      return pairsOf(node, value).map(([from, other]) => ({
        label: field.label,
        other,
        links: linksBetween(graph, from, other),
      }));
    });
}

function linksBetween(graph: Graph, one: AtlasNode, other: AtlasNode): readonly Link[] {
  return [
    ...graph.outgoing(one.id).filter(({ to }) => to === other.id),
    ...graph.incoming(one.id).filter(({ from }) => from === other.id),
  ];
}
