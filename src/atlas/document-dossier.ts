import type { AtlasDocument } from './document.ts';
import { documentOf } from './document-of.ts';
import type { Finding } from './finding.ts';
import type { Graph, SectionRecords } from './graph.ts';
import type { Link } from './link.ts';
import type { AtlasNode } from './node.ts';

/** A section of the outline with everything that is cited to exactly it. */
export interface OutlineSection {
  locator: string;
  heading: string;
  /** How many sections of the outline it lies in, by its numbering: 三（一）1 lies in 三（一） and 三. */
  depth: number;
  records: SectionRecords;
}

/** One record that goes on in another document, in the order of time. */
export interface Continuation {
  from: AtlasNode;
  to: AtlasNode;
  link: Link;
}

/** What one other document and this one share: records that go on from the earlier to the later. */
export interface DocumentChange {
  other: string;
  direction: 'from-earlier' | 'to-later';
  items: readonly Continuation[];
}

export interface DocumentDossierModel {
  document: AtlasDocument;
  sections: readonly OutlineSection[];
  /** Earlier documents first, each in document order. */
  changes: readonly DocumentChange[];
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

/** Links `continues` and `same-as` between a record of this document and one of another. */
function changesOf(graph: Graph, id: string): readonly DocumentChange[] {
  const order = graph.dataset.documents.map((document) => document.id);
  const changes = new Map<string, { other: string; items: Continuation[] }>();
  for (const node of graph.dataset.nodes) {
    for (const link of graph.outgoing(node.id)) {
      if (link.kind !== 'continues' && link.kind !== 'same-as') continue;
      const target = graph.node(link.to);
      if (target === undefined) continue;
      const ends = inTime(graph, order, node, target, link);
      const [first, second] = [documentOf(graph, ends.from), documentOf(graph, ends.to)];
      const other = first === id ? second : second === id ? first : undefined;
      if (other === undefined || other === id) continue;
      const change = changes.get(other) ?? { other, items: [] };
      change.items.push(ends);
      changes.set(other, change);
    }
  }
  const position = order.indexOf(id);
  return [...changes.values()]
    .toSorted((a, b) => order.indexOf(a.other) - order.indexOf(b.other))
    .map(({ other, items }) => ({
      other,
      direction: order.indexOf(other) < position ? 'from-earlier' : 'to-later',
      items: items.toSorted((a, b) => graph.documentOrder(a.from.id) - graph.documentOrder(b.from.id)),
    }));
}

/** `continues` leads from the earlier to the later; `same-as` may be written either way round. */
function inTime(
  graph: Graph,
  order: readonly string[],
  from: AtlasNode,
  to: AtlasNode,
  link: Link,
): Continuation {
  const at = (node: AtlasNode) => order.indexOf(documentOf(graph, node) ?? '');
  return link.kind === 'same-as' && at(to) < at(from) ? { from: to, to: from, link } : { from, to, link };
}
