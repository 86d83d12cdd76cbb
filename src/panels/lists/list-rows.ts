import type { Graph } from '../../atlas/graph.ts';
import type { NodeId } from '../../atlas/id.ts';
import type { AtlasNode } from '../../atlas/node.ts';
import type { ListFilters, ListView, SortKey } from '../../state/choices.ts';
import { VIEW_KINDS } from '../../state/choices.ts';

/** One row of a list: a record with what the list shows beside its name. */
export interface ListRow {
  node: AtlasNode;
  /** The whole that it is part of, or the places that it lies in. */
  parents: readonly AtlasNode[];
  /** Number of records linked with it. */
  links: number;
  /** True for a place that is found nowhere (位置待核). */
  unverified: boolean;
}

function parentsOf(graph: Graph, id: NodeId): readonly AtlasNode[] {
  const outgoing = graph.outgoing(id);
  const wholes = outgoing.filter((link) => link.kind === 'part-of');
  const nearest = wholes.length > 0 ? wholes : outgoing.filter((link) => link.kind === 'located-in');
  const others =
    nearest.length > 0
      ? nearest
      : outgoing.filter((link) => link.kind === 'serves' || link.kind === 'pilots');
  return others.slice(0, 3).flatMap((link) => graph.node(link.to) ?? []);
}

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

/** All rows of a view: places class by class, everything in document order. */
export function listRows(graph: Graph, view: ListView): readonly ListRow[] {
  return graph.dataset.nodes
    .filter((node) => node.kind === VIEW_KINDS[view])
    .toSorted((a, b) => classRank(a) - classRank(b) || graph.documentOrder(a.id) - graph.documentOrder(b.id))
    .map((node) => ({
      node,
      parents: parentsOf(graph, node.id),
      links: graph.outgoing(node.id).length + graph.incoming(node.id).length,
      unverified: node.location?.precision === 'unverified',
    }));
}

/** The districts that a record lies in or is about, itself included; through its parts and wholes. */
export function districtsOf(graph: Graph, id: NodeId): ReadonlySet<NodeId> {
  const districts = new Set<NodeId>([id]);
  for (const link of graph.outgoing(id)) {
    if (link.kind === 'located-in' || link.kind === 'pilots' || link.kind === 'gathers-in')
      districts.add(link.to);
  }
  return districts;
}

const collators = {
  zh: new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

function comparator(sort: SortKey, language: 'zh' | 'en'): ((a: ListRow, b: ListRow) => number) | undefined {
  const compare = collators[language].compare;
  const name = (node: AtlasNode | undefined) =>
    (language === 'en' ? node?.nameEn : undefined) ?? node?.name ?? '';
  switch (sort) {
    case 'document':
      return undefined;
    case 'name':
      return (a, b) => compare(name(a.node), name(b.node));
    case 'class':
      return (a, b) => a.node.class.localeCompare(b.node.class);
    case 'parent':
      return (a, b) => compare(name(a.parents[0]), name(b.parents[0]));
    case 'links':
      return (a, b) => a.links - b.links;
  }
}

/** The rows that pass the filters, sorted; `inView` holds the ids drawn in the map's present extent. */
export function filterRows(
  graph: Graph,
  rows: readonly ListRow[],
  filters: ListFilters,
  inView: ReadonlySet<NodeId> | undefined,
  language: 'zh' | 'en',
): readonly ListRow[] {
  const wanted = filters.text.trim().toLowerCase();
  const passes = ({ node }: ListRow): boolean =>
    (filters.class === undefined || node.class === filters.class) &&
    (filters.district === undefined ||
      [...districtsOf(graph, node.id)].some((district) => district === filters.district)) &&
    (!filters.inView || inView === undefined || inView.has(node.id)) &&
    (wanted === '' ||
      [node.name, node.nameEn ?? '', ...(node.aliases ?? [])].some((text) =>
        text.toLowerCase().includes(wanted),
      ));
  const compare = comparator(filters.sort, language);
  const kept = rows.filter(passes);
  const sorted = compare === undefined ? kept : kept.toSorted(compare);
  return filters.descending ? sorted.toReversed() : sorted;
}
