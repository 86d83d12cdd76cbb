import { foldWithQuantities } from '../../lib/quantities.ts';
import { searchedTexts } from '../facts/fields.ts';
import { districtReaches } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { bureausOf, chargesOf, documentsOf, industriesOf, undertakingsOf } from '../graph/related-records.ts';
import { topicsOf } from '../graph/topics-of.ts';
import { organisationNames } from '../reading/duties.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { NOT_STATED } from './facets.ts';
import { groupsOf, statesOf } from './group-values.ts';
import { type ListView, VIEW_KINDS } from './list-query.ts';
import type { ListRow } from './list-row.ts';
import { recordCell, recordOrder } from './record-cells.ts';
import { whyFound } from './why-found.ts';

/** Places are listed as the layout is told: core, belts, zones, sub-zones, then what supports them. */
const PLACE_ORDER: readonly AtlasNode['class'][] = [
  'city',
  'core',
  'belt',
  'zone',
  'subzone',
  'town',
  'base',
  'park',
  'functional-zone',
  'district',
  'former-district',
  'township',
  'locality',
];

/** Those who govern before those who are named by projects. */
const ORGANISATION_ORDER: readonly AtlasNode['class'][] = [
  'department',
  'group',
  'collective',
  'company',
  'university',
  'research-institute',
];

function classRank(node: AtlasNode): number {
  if (node.kind === 'organisation') return ORGANISATION_ORDER.indexOf(node.class);
  return node.kind === 'place' ? PLACE_ORDER.indexOf(node.class) : 0;
}

/** Positions of the wholes and then of the record itself: parts follow their whole. */
function treeOrder(graph: Graph, node: AtlasNode): readonly number[] {
  return [...graph.breadcrumb(node.id), node].map((at) => graph.documentOrder(at.id));
}

function compareCounts(a: readonly number[], b: readonly number[]): number {
  for (const [index, position] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (position !== other) return position - other;
  }
  return a.length - b.length;
}

/** Policy clauses have a list of their own; they are no measures in force. */
function belongsTo(view: ListView, node: AtlasNode): boolean {
  if (node.kind !== VIEW_KINDS[view]) return false;
  return node.kind !== 'measure' || (node.class === 'policy-clause') === (view === 'policies');
}

const known = new WeakMap<Graph, Map<ListView, readonly ListRow[]>>();

/**
 * All rows of a view, made once for a graph: places class by class, industries as systems with their parts, organisations class
 * by class, bureaus first, by how much each answers for, then companies by how much is listed under them; everything else in
 * document order.
 */
export function listRows(graph: Graph, view: ListView): readonly ListRow[] {
  const views = known.get(graph) ?? new Map<ListView, readonly ListRow[]>();
  known.set(graph, views);
  const rows = views.get(view) ?? makeRows(graph, view);
  views.set(view, rows);
  return rows;
}

function makeRows(graph: Graph, view: ListView): readonly ListRow[] {
  const namesOf = rememberedNames(graph);
  return inOrder(
    graph,
    view,
    graph.dataset.nodes.filter((node) => belongsTo(view, node)),
  ).map((node) => rowOf(graph, node, namesOf));
}

/** The order of a table that nobody has ordered otherwise. */
function inOrder(graph: Graph, view: ListView, nodes: readonly AtlasNode[]): readonly AtlasNode[] {
  const byDocument = (a: AtlasNode, b: AtlasNode) => graph.documentOrder(a.id) - graph.documentOrder(b.id);
  if (view === 'industries')
    return nodes
      .map((node) => ({ node, order: treeOrder(graph, node) }))
      .toSorted((a, b) => compareCounts(a.order, b.order))
      .map(({ node }) => node);
  if (view === 'organisations') {
    const duties = new Map(nodes.map((node) => [node.id, dutyCounts(graph, node)]));
    const most = (a: AtlasNode, b: AtlasNode) =>
      compareCounts(duties.get(b.id) ?? [], duties.get(a.id) ?? []);
    return nodes.toSorted((a, b) => classRank(a) - classRank(b) || most(a, b) || byDocument(a, b));
  }
  return nodes.toSorted((a, b) => classRank(a) - classRank(b) || byDocument(a, b));
}

/** How much an organisation answers for, measures before indicators, then how many projects are listed under it. */
function dutyCounts(graph: Graph, { id }: AtlasNode): readonly number[] {
  return [
    chargesOf(graph, id, 'measure').length,
    chargesOf(graph, id, 'indicator').length,
    undertakingsOf(graph, id).length,
  ];
}

/** The records of an organisation under its other names; walked once for each organisation. */
function rememberedNames(graph: Graph): (id: NodeId) => readonly AtlasNode[] {
  const walked = new Map<NodeId, readonly AtlasNode[]>();
  return (id) => {
    const names =
      walked.get(id) ??
      organisationNames(graph, id).flatMap(({ node, relation }) => (relation === 'self' ? [] : [node]));
    walked.set(id, names);
    return names;
  };
}

function rowOf(graph: Graph, node: AtlasNode, namesOf: (id: NodeId) => readonly AtlasNode[]): ListRow {
  const reaches = districtReaches(graph, node);
  const bureaus = bureausOf(graph, node.id);
  const named = new Set(bureaus.map((bureau) => bureau.id));
  const otherNames = bureaus.flatMap((under) =>
    namesOf(under.id).flatMap((name) => (named.has(name.id) ? [] : [{ name, under }])),
  );
  // An industry that is part of another is found under both.
  const withWholes = industriesOf(graph, node).flatMap((industry) => [
    industry,
    ...graph.breadcrumb(industry.id),
  ]);
  return {
    subject: { kind: 'node', node },
    id: node.id,
    records: [node.id],
    depth: node.kind === 'industry' ? graph.breadcrumb(node.id).length : 0,
    groups: (by) => groupsOf(graph, node, reaches, by),
    cell: (column) => recordCell(graph, node, reaches, column),
    order: (column, language) => recordOrder(graph, node, reaches, column, language),
    why: (filters, columns) => whyFound({ node, bureaus, otherNames, reaches }, filters, columns),
    node,
    reaches,
    bureaus,
    otherNames,
    facets: {
      class: [node.class],
      document: documentsOf(node),
      district: reaches.map(({ district }) => district.id),
      industry: orNotStated([...new Set(withWholes.map((industry) => industry.id))]),
      bureau: orNotStated([...new Set([...named, ...otherNames.map(({ name }) => name.id)])]),
      year: node.kind === 'indicator' ? [String(node.attributes.year)] : [],
      located: locatedBy(node),
      state: [...new Set(statesOf(node))],
      topic: topicsOf(graph, node.id).map(({ id }) => id),
    },
    texts: textsOf(graph, node).map(foldWithQuantities),
  };
}

function locatedBy(node: AtlasNode): readonly string[] {
  if (node.kind === 'project') return [node.attributes.districtBasis];
  return node.location === undefined ? [] : [node.location.precision];
}

/** Names, and what the fields of its kind let a list find. */
function textsOf(graph: Graph, node: AtlasNode): readonly string[] {
  return [node.name, node.nameEn ?? '', ...(node.aliases ?? []), ...searchedTexts(graph, node)];
}

/** Silence is a value too. */
function orNotStated(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NOT_STATED] : values;
}
