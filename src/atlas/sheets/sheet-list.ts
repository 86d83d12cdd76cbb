import type { Graph } from '../graph/graph.ts';
import { inOrderOfIssue } from '../plans/documents-in-time.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Industry } from '../records/industry.ts';

/** The one sheet of all of it, as an address names it; every other sheet is named by the id of its industry. */
export const OVERALL = 'overall';

/** What has a sheet of its own: clusters, frontier industries, chains, national clusters and segments; no system, tier or words of a place. */
const WITH_SHEET: ReadonlySet<Industry['class']> = new Set<Industry['class']>([
  'cluster',
  'frontier-industry',
  'chain',
  'national-cluster',
  'segment',
]);

/** The sheets of one document, class by class in the order of the text. */
export interface SheetGroup {
  document: AtlasDocument;
  classes: readonly { ofClass: Industry['class']; industries: readonly Industry[] }[];
}

const known = new WeakMap<Graph, readonly SheetGroup[]>();

/** Every sheet but the overall one, by document in the order of issue. A draft lays nothing out: its industries have none. */
export function sheetGroups(graph: Graph): readonly SheetGroup[] {
  const groups = known.get(graph) ?? findGroups(graph);
  known.set(graph, groups);
  return groups;
}

function findGroups(graph: Graph): readonly SheetGroup[] {
  const industries = graph.dataset.nodes
    .flatMap((node) => (node.kind === 'industry' && WITH_SHEET.has(node.class) ? [node] : []))
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  return inOrderOfIssue(graph.dataset.documents).flatMap((document) => {
    const own = document.status === 'draft' ? [] : industries.filter((node) => node.document === document.id);
    const classes = [...new Set(own.map((node) => node.class))].map((ofClass) => ({
      ofClass,
      industries: own.filter((node) => node.class === ofClass),
    }));
    return own.length === 0 ? [] : [{ document, classes }];
  });
}

/** The industries that have a sheet, in the order of the index. */
export const sheetIndustries = (graph: Graph): readonly Industry[] =>
  sheetGroups(graph).flatMap(({ classes }) => classes.flatMap(({ industries }) => industries));

/** Names of all sheets, the overall one first. */
export const sheetNames = (graph: Graph): readonly string[] => [
  OVERALL,
  ...sheetIndustries(graph).map(({ id }) => id),
];

/** The name of the sheet before or after one; from the index the first or last, `undefined` beyond the ends. */
export function sheetBeside(graph: Graph, name: string | undefined, by: 1 | -1): string | undefined {
  const names = sheetNames(graph);
  if (name === undefined) return by === 1 ? names[0] : names.at(-1);
  return names[names.indexOf(name) + by];
}
