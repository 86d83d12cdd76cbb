import type { Graph } from '../graph/graph.ts';
import type { Citation } from '../records/citation.ts';
import type { Dossier } from './block.ts';

/** What is behind a dossier in the words of the dataset: the record with its links or findings, and the documents cited. */
function dataOf(graph: Graph, { subject }: Dossier) {
  if (subject.kind === 'document') return { document: graph.document(subject.id) };
  if (subject.kind === 'finding') return { finding: graph.finding(subject.id) };
  return {
    node: graph.node(subject.id),
    links: [...graph.outgoing(subject.id), ...graph.incoming(subject.id)],
    findings: graph.findingsOf(subject.id),
  };
}

/** The documents of these places, without their outlines. */
function documentsOfPlaces(graph: Graph, citations: readonly Citation[]) {
  const cited = new Set(citations.map(({ document }) => document));
  return graph.dataset.documents
    .filter(({ id }) => cited.has(id))
    .map(({ sections: _sections, ...document }) => document);
}

/** A record as JSON: as the dataset holds it, with its links, findings and the documents that it is cited from. */
export function recordJson(graph: Graph, dossier: Dossier, address: string): string {
  const { generated, schemaVersion } = graph.dataset;
  const data = {
    schemaVersion,
    generated,
    address,
    ...dataOf(graph, dossier),
    documents: documentsOfPlaces(graph, dossier.notes),
  };
  return `${JSON.stringify(data, undefined, 1)}\n`;
}
