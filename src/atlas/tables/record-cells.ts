import type { ColumnKey } from '../facts/column-keys.ts';
import { fieldOrder } from '../facts/field-text.ts';
import { fieldOfColumn, sourceOf, valuesBelow } from '../facts/fields.ts';
import { indicatorAbout } from '../facts/indicator-about.ts';
import { hasOpenPlaces } from '../facts/shared-fields.ts';
import { type DistrictReach } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { piecesOf } from '../graph/related-records.ts';
import type { AtlasNode } from '../records/node.ts';
import { subjectName } from '../records/subject-name.ts';
import type { Cell, OrderValue } from './table-row.ts';

/** What a record says in a column of a list. */
export function recordCell(
  graph: Graph,
  node: AtlasNode,
  reaches: readonly DistrictReach[],
  column: ColumnKey,
): Cell | undefined {
  const [citation] = node.citations;
  if (column === 'name')
    return {
      kind: 'subject',
      subject: { kind: 'node', node },
      note: subjectNote(node),
      isUnverified: node.location?.precision === 'unverified',
    };
  if (column === 'section') return citation === undefined ? undefined : { kind: 'source', citation };
  if (column === 'links') return { kind: 'count', count: linkCount(graph, node) };
  if (column === 'district')
    return reaches.length > 0
      ? {
          kind: 'districts',
          from: node,
          reaches,
          isInherited: isInherited(node),
          isOpen: hasOpenPlaces(node),
        }
      : districtAsWritten(node);
  const field = fieldOfColumn(node.kind, column);
  const value = field?.value(node, graph);
  if (value === undefined && !canHave(node, column)) return { kind: 'none' };
  if (field === undefined || value === undefined) return undefined;
  if (value.format === 'number') return { kind: 'count', count: value.number };
  return {
    kind: 'value',
    value,
    // What is ours is no citation's.
    citation: sourceOf(field, node) === 'cited' ? citation : undefined,
    below: valuesBelow(node, graph, column),
    ...(column === 'pieces' ? { isCounted: true } : {}),
  };
}

/** What a record is ordered by in a column. */
export function recordOrder(
  graph: Graph,
  node: AtlasNode,
  reaches: readonly DistrictReach[],
  column: ColumnKey,
  language: 'zh' | 'en',
): OrderValue {
  const nameOf = (of: AtlasNode) => subjectName({ kind: 'node', node: of }, language).text;
  if (column === 'name') return [nameOf(node)];
  // Locators number with Chinese figures: their order is that of the documents, not of their characters.
  if (column === 'section') return node.citations.length === 0 ? undefined : [graph.documentOrder(node.id)];
  if (column === 'links') return [linkCount(graph, node)];
  if (column === 'pieces') return orderOfCount(piecesOf(graph, node.id).length);
  if (column === 'district') {
    const [first] = reaches.toSorted((a, b) => Number(b.isStated) - Number(a.isStated));
    return first === undefined ? undefined : [nameOf(first.district)];
  }
  // Words of closed lists stand class by class: their keys are as good as their words.
  const words = { translate: (key: string) => key, language, graph };
  return fieldOrder(fieldOfColumn(node.kind, column)?.value(node, graph), words);
}

/** Only zones have sub-zones, and only tasks are piloted; topics are ours, so that none is no silence. */
const canHave = (node: AtlasNode, column: ColumnKey): boolean =>
  column !== 'topic' &&
  (column !== 'pieces' || node.class === 'zone') &&
  (column !== 'pilots' || node.class === 'task');

/** A place that has none is not the least of those that are divided. */
const orderOfCount = (count: number): OrderValue => (count === 0 ? undefined : [count]);

/** Number of records linked with it, both ways. */
function linkCount(graph: Graph, { id }: AtlasNode): number {
  return graph.outgoing(id).length + graph.incoming(id).length;
}

/** Indicators of one name are told apart by what they count, and of what scope. */
function subjectNote(node: AtlasNode): string | undefined {
  return node.kind === 'indicator' ? indicatorAbout(node) || undefined : undefined;
}

const isInherited = (node: AtlasNode): boolean =>
  node.kind === 'project' && node.attributes.districtBasis === 'inherited';

/** Words that no record stands for are shown as the document has them. */
function districtAsWritten(node: AtlasNode): Cell | undefined {
  const written = node.kind === 'project' ? node.attributes.district : undefined;
  const [citation] = node.citations;
  return written === undefined
    ? undefined
    : { kind: 'value', value: { format: 'text', text: written }, citation };
}
