import type { Graph } from '../graph/graph.ts';
import {
  DIFFERENCE_CHANGES,
  DIFFERENCE_KINDS,
  type DifferenceEntry,
  type DifferenceKind,
  type Differences,
} from '../records/difference.ts';
import type { AtlasDocument } from '../records/document.ts';
import { SCHEMA_VERSION } from '../records/schema-version.ts';
import type { DocumentPair, KindDifferences } from './document-pair.ts';
import { inOrderOfIssue } from './documents-in-time.ts';
import { indicatorDifferences } from './indicator-differences.ts';
import { industryDifferences } from './industry-differences.ts';
import { organisationDifferences } from './organisation-differences.ts';
import { placeDifferences } from './place-differences.ts';
import { projectDifferences } from './project-differences.ts';
import { continuations, nextOf } from './successions.ts';

const BY_KIND: Readonly<Record<DifferenceKind, (pair: DocumentPair) => KindDifferences>> = {
  industry: industryDifferences,
  place: placeDifferences,
  organisation: organisationDifferences,
  indicator: indicatorDifferences,
  project: projectDifferences,
};

/** Every two documents, the one that was issued earlier first; in the order of issue. */
export function documentPairs(graph: Graph): readonly (readonly [from: AtlasDocument, to: AtlasDocument])[] {
  const documents = inOrderOfIssue(graph.dataset.documents);
  return documents.flatMap((from, index) => documents.slice(index + 1).map((to) => [from, to] as const));
}

/**
 * What changed from a document to another that was issued later: kind by kind, change by change, in the order of the texts.
 * @param from the earlier of the two; see `documentPairs`
 */
export function differencesBetween(graph: Graph, from: AtlasDocument, to: AtlasDocument): Differences {
  const pair: DocumentPair = { graph, from, to, next: nextOf(continuations(graph)) };
  const found = DIFFERENCE_KINDS.map((kind) => BY_KIND[kind](pair));
  return {
    schemaVersion: SCHEMA_VERSION,
    from: from.id,
    to: to.id,
    entries: found.flatMap(({ entries }) => entries).toSorted((a, b) => inOrder(graph, a, b)),
    notCompared: found.flatMap(({ notCompared }) => [...notCompared]),
  };
}

function inOrder(graph: Graph, a: DifferenceEntry, b: DifferenceEntry): number {
  const first = ({ after, before }: DifferenceEntry) => {
    const [id] = [...before, ...after];
    return id === undefined ? 0 : graph.documentOrder(id);
  };
  return (
    DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) ||
    DIFFERENCE_CHANGES.indexOf(a.change) - DIFFERENCE_CHANGES.indexOf(b.change) ||
    first(a) - first(b)
  );
}
