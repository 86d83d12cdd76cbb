import { foldText } from '../../lib/fold-text.ts';
import { searchedTexts } from '../facts/fields.ts';
import { districtReaches } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import {
  bureausOf,
  chargesOf,
  documentsOf,
  industriesOf,
  listingsOf,
  wholesOf,
} from '../graph/related-records.ts';
import { organisationNames } from '../reading/duties.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { applyFacets, FACETS_OF_VIEW, type FacetCounts, orNotStated } from './facets.ts';
import { type ListFilters, type ListView, VIEW_KINDS } from './list-query.ts';
import type { ListRow } from './list-row.ts';
import { sortRows } from './sort-rows.ts';

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

function classRank(node: AtlasNode): number {
  return node.kind === 'place' ? PLACE_ORDER.indexOf(node.class) : 0;
}

/** Positions of the wholes and then of the record itself: parts follow their whole. */
function treeOrder(graph: Graph, node: AtlasNode): readonly number[] {
  return [...graph.breadcrumb(node.id), node].map((at) => graph.documentOrder(at.id));
}

function compareTree(a: readonly number[], b: readonly number[]): number {
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

/** All rows of a view, made once for a graph: places class by class, industries as systems with their parts, everything in document order. */
export function listRows(graph: Graph, view: ListView): readonly ListRow[] {
  const views = known.get(graph) ?? new Map<ListView, readonly ListRow[]>();
  known.set(graph, views);
  const rows = views.get(view) ?? makeRows(graph, view);
  views.set(view, rows);
  return rows;
}

function makeRows(graph: Graph, view: ListView): readonly ListRow[] {
  const nodes = graph.dataset.nodes.filter((node) => belongsTo(view, node));
  const sorted =
    view === 'industries'
      ? nodes
          .map((node) => ({ node, order: treeOrder(graph, node) }))
          .toSorted((a, b) => compareTree(a.order, b.order))
          .map(({ node }) => node)
      : nodes.toSorted(
          (a, b) => classRank(a) - classRank(b) || graph.documentOrder(a.id) - graph.documentOrder(b.id),
        );
  const namesOf = rememberedNames(graph);
  return sorted.map((node) => rowOf(graph, node, namesOf));
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
  const districts = reaches.flatMap(({ district, isStated }) => (isStated ? [district] : []));
  const industries = industriesOf(graph, node);
  const bureaus = bureausOf(graph, node.id);
  const named = new Set(bureaus.map((bureau) => bureau.id));
  const otherNames = bureaus.flatMap((under) =>
    namesOf(under.id).flatMap((name) => (named.has(name.id) ? [] : [{ name, under }])),
  );
  // An industry that is part of another is found under both.
  const withWholes = industries.flatMap((industry) => [industry, ...graph.breadcrumb(industry.id)]);
  return {
    node,
    parents: node.kind === 'project' ? listingsOf(graph, node.id) : wholesOf(graph, node.id),
    districts,
    reaches,
    industries,
    bureaus,
    otherNames,
    order: graph.documentOrder(node.id),
    measures: chargesOf(graph, node.id, 'measure').length,
    indicators: chargesOf(graph, node.id, 'indicator').length,
    links: graph.outgoing(node.id).length + graph.incoming(node.id).length,
    unverified: node.location?.precision === 'unverified',
    facets: {
      class: [node.class],
      document: documentsOf(node),
      district: reaches.map(({ district }) => district.id),
      industry: orNotStated([...new Set(withWholes.map((industry) => industry.id))]),
      bureau: orNotStated([...new Set([...named, ...otherNames.map(({ name }) => name.id)])]),
      year: node.kind === 'indicator' ? [String(node.attributes.year)] : [],
      located: locatedBy(node),
    },
    texts: textsOf(graph, node).map(foldText),
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

export interface ShownRows {
  rows: readonly ListRow[];
  counts: FacetCounts;
}

/** The rows of a view that pass the filters, sorted; `seen` holds the ids within the map's extent, where that is known. */
export function filterRows(
  view: ListView,
  rows: readonly ListRow[],
  filters: ListFilters,
  seen: ReadonlySet<NodeId> | undefined,
  language: 'zh' | 'en',
): ShownRows {
  const isWithin = ({ node }: ListRow) => !filters.inView || seen === undefined || seen.has(node.id);
  const { kept, counts } = applyFacets(rows, filters, FACETS_OF_VIEW[view], isWithin);
  return { rows: sortRows(kept, filters.sort, filters.descending, language), counts };
}
