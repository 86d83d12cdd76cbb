import type { Absence } from '../records/absence.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Graph } from './graph.ts';
import { documentsOf } from './related-records.ts';

/** What a document does not hold, with the document. */
export interface Missing {
  absence: Absence;
  document: AtlasDocument;
}

/** What the documents that speak of a record do not hold of records of its class, the document that introduces it first. */
export function absencesOf(graph: Graph, node: AtlasNode): readonly Missing[] {
  return documentsOf(node)
    .flatMap((id) => graph.document(id) ?? [])
    .flatMap((document) => missingIn(document, new Set([node.class])));
}

/** What the documents do not hold of records of any of these classes. */
export function absencesOfClasses(graph: Graph, classes: ReadonlySet<string>): readonly Missing[] {
  return graph.dataset.documents.flatMap((document) => missingIn(document, classes));
}

function missingIn(document: AtlasDocument, classes: ReadonlySet<string>): readonly Missing[] {
  return (document.absences ?? []).flatMap((absence) =>
    absence.classes.some((name) => classes.has(name)) ? [{ absence, document }] : [],
  );
}
