import type { Citation } from '../records/citation.ts';
import type { Dataset } from '../records/dataset.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { ownNumber } from '../records/own-number.ts';

/** What one section of a document says in our records. */
export interface SectionRecords {
  nodes: readonly AtlasNode[];
  links: readonly Link[];
  findings: readonly Finding[];
}

/** The dataset indexed for walking in both directions. Immutable; made once. */
export interface Graph {
  readonly dataset: Dataset;
  node(id: NodeId): AtlasNode | undefined;
  finding(id: string): Finding | undefined;
  document(id: string): AtlasDocument | undefined;
  /** Links whose `from` is this record. */
  outgoing(id: NodeId): readonly Link[];
  /** Links whose `to` is this record. */
  incoming(id: NodeId): readonly Link[];
  /** The wholes that the record is part of, outermost first. */
  breadcrumb(id: NodeId): readonly AtlasNode[];
  findingsOf(id: NodeId): readonly Finding[];
  /** Everything cited to exactly this section. */
  citedAt(citation: Citation): SectionRecords;
  /** Position in the order of the documents: by document, section, then number in the document's own list. */
  documentOrder(id: NodeId): number;
}

function groupBy<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

const citationKey = (citation: Citation) => `${citation.document}#${citation.locator}`;

function orderOf(dataset: Dataset): ReadonlyMap<string, number> {
  const sections = new Map<string, number>();
  for (const document of dataset.documents) {
    for (const section of document.sections) sections.set(`${document.id}#${section.locator}`, sections.size);
  }
  const place = (node: AtlasNode) => {
    const first = node.citations[0];
    const section = first === undefined ? undefined : sections.get(citationKey(first));
    return section ?? sections.size;
  };
  const parents = new Map(dataset.links.filter((l) => l.kind === 'part-of').map((l) => [l.from, l.to]));
  const byId = new Map(dataset.nodes.map((node) => [node.id, node]));
  const wholeNumber = (node: AtlasNode) => {
    const parent = byId.get(parents.get(node.id) ?? node.id);
    return parent === undefined || parent === node ? 0 : ownNumber(parent);
  };
  const sorted = dataset.nodes.toSorted(
    (a, b) => place(a) - place(b) || wholeNumber(a) - wholeNumber(b) || ownNumber(a) - ownNumber(b),
  );
  return new Map(sorted.map((node, index) => [node.id, index]));
}

/** Indexes a parsed dataset. Links with an unknown end are kept out; the data checks report them. */
export function createGraph(dataset: Dataset): Graph {
  const nodes = new Map<string, AtlasNode>(dataset.nodes.map((node) => [node.id, node]));
  const links = dataset.links.filter((link) => nodes.has(link.from) && nodes.has(link.to));
  const outgoing = groupBy(links, (link) => [link.from]);
  const incoming = groupBy(links, (link) => [link.to]);
  const findings = new Map(dataset.findings.map((finding) => [finding.id, finding]));
  const findingsOf = groupBy(dataset.findings, (finding) => finding.concerns);
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  const order = orderOf(dataset);
  const nodesAt = groupBy(dataset.nodes, (node) => node.citations.map(citationKey));
  const linksAt = groupBy(links, (link) => link.citations.map(citationKey));
  const findingsAt = groupBy(dataset.findings, (finding) =>
    finding.readings.flatMap((reading) => reading.citations.map(citationKey)),
  );

  const breadcrumb = (id: NodeId): readonly AtlasNode[] => {
    const path: AtlasNode[] = [];
    let current: NodeId | undefined = id;
    while (current !== undefined) {
      const up: Link | undefined = outgoing.get(current)?.find((link) => link.kind === 'part-of');
      const whole: AtlasNode | undefined = up === undefined ? undefined : nodes.get(up.to);
      if (whole === undefined || path.includes(whole)) break;
      path.unshift(whole);
      current = whole.id;
    }
    return path;
  };

  return {
    dataset,
    node: (id) => nodes.get(id),
    finding: (id) => findings.get(id),
    document: (id) => documents.get(id),
    outgoing: (id) => outgoing.get(id) ?? [],
    incoming: (id) => incoming.get(id) ?? [],
    breadcrumb,
    findingsOf: (id) => findingsOf.get(id) ?? [],
    citedAt: (citation) => {
      const key = citationKey(citation);
      return {
        nodes: nodesAt.get(key) ?? [],
        links: linksAt.get(key) ?? [],
        findings: findingsAt.get(key) ?? [],
      };
    },
    documentOrder: (id) => order.get(id) ?? nodes.size,
  };
}
