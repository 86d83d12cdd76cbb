import type { Graph } from '../atlas/graph/graph.ts';
import type { Outlines } from '../atlas/on-map/outline.ts';
import { type Position, positionOf } from '../atlas/on-map/positions.ts';
import { subjectCitations } from '../atlas/records/subject-citations.ts';
import type { SubjectRow } from './download-columns.ts';

/** Whether what the row is about has a source that is a draft. */
export function citesDraft(graph: Graph, { subject }: SubjectRow): boolean {
  return subjectCitations(subject).some(({ document }) => graph.document(document)?.status === 'draft');
}

/** Where a record lies; findings and documents lie nowhere. */
export function subjectPosition(
  graph: Graph,
  { subject }: SubjectRow,
  outlines: Outlines,
): Position | undefined {
  return subject.kind === 'node' ? positionOf(graph, subject.node, outlines) : undefined;
}
