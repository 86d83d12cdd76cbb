import type { Graph, SectionRecords } from '../graph/graph.ts';
import { placesOfDocument } from '../graph/places-of-document.ts';
import { changesOf, type DocumentChange, reformsAround } from '../plans/changes.ts';
import type { Continuation } from '../plans/successions.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';

/** A section of the outline with everything that is cited to exactly it. */
export interface OutlineSection {
  locator: string;
  heading: string;
  /** How many sections of the outline it lies in, by its numbering: 三（一）1 lies in 三（一） and 三. */
  depth: number;
  records: SectionRecords;
}

export interface DocumentDossierModel {
  document: AtlasDocument;
  sections: readonly OutlineSection[];
  /** Earlier documents first, each in document order. */
  changes: readonly DocumentChange[];
  /** Names of departments and districts that a reform changed between this document and another. */
  reforms: readonly Continuation[];
  /** Places that it speaks of. */
  places: readonly NodeId[];
  /** Findings with a reading in this document. */
  findings: readonly Finding[];
  /** Records that cite it anywhere. */
  recordCount: number;
}

/** Everything that the atlas holds from a document; `undefined` for an unknown id. */
export function readDocument(graph: Graph, id: string): DocumentDossierModel | undefined {
  const document = graph.document(id);
  if (document === undefined) return undefined;
  const locators = document.sections.map((section) => section.locator);
  return {
    document,
    sections: document.sections.map(({ locator, heading }) => ({
      locator,
      heading,
      depth: locators.filter((other) => liesIn(locator, other)).length,
      records: inDocumentOrder(graph, graph.citedAt({ document: id, locator })),
    })),
    changes: changesOf(graph, id),
    reforms: reformsAround(graph, id),
    places: placesOfDocument(graph, id),
    findings: graph.dataset.findings.filter((finding) =>
      finding.readings.some((reading) => reading.citations.some((citation) => citation.document === id)),
    ),
    recordCount: graph.dataset.nodes.filter((node) =>
      node.citations.some((citation) => citation.document === id),
    ).length,
  };
}

function inDocumentOrder(graph: Graph, records: SectionRecords): SectionRecords {
  const nodes = records.nodes.toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  return { ...records, nodes };
}

/** Whether the numbering of a section continues that of another; 六10 is not in 六1. */
export function liesIn(locator: string, whole: string): boolean {
  if (locator === whole || !locator.startsWith(whole)) return false;
  return !(/\d$/.test(whole) && /^\d/.test(locator.slice(whole.length)));
}
