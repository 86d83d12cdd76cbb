import { documentOf } from '../../src/atlas/graph/document-of.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { liesIn } from '../../src/atlas/reading/document-reading.ts';
import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { type Section, topSections } from '../texts/section-texts.ts';

/** How often each key occurs, in the order of first occurrence. */
export function tally(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Records that the document introduces; departments and districts count for the earliest that names them. */
export function nodesOf(graph: Graph, document: AtlasDocument): readonly AtlasNode[] {
  return graph.dataset.nodes.filter((node) => documentOf(graph, node) === document.id);
}

/** Records that cite the document anywhere. */
export function nodesCiting(graph: Graph, document: AtlasDocument): readonly AtlasNode[] {
  return graph.dataset.nodes.filter((node) => node.citations.some((at) => at.document === document.id));
}

/** Links that the document states, and links that a rule found for a record which the document introduces. */
export function linksOf(
  graph: Graph,
  document: AtlasDocument,
): { stated: readonly Link[]; derived: readonly Link[] } {
  const own = new Set<string>(nodesOf(graph, document).map((node) => node.id));
  const { links } = graph.dataset;
  return {
    stated: links.filter(
      (link) => link.basis === 'stated' && link.citations.some((at) => at.document === document.id),
    ),
    derived: links.filter((link) => link.basis === 'derived' && (own.has(link.from) || own.has(link.to))),
  };
}

/** Findings with a reading in the document. */
export function findingCount(graph: Graph, document: AtlasDocument): number {
  return graph.dataset.findings.filter((finding) =>
    finding.readings.some((reading) => reading.citations.some((at) => at.document === document.id)),
  ).length;
}

/** What one top section holds; a record that cites several sections counts in each. */
export interface TopSectionCounts {
  section: Section;
  /** Sections of the contents in it, itself among them, and how many of them something is cited to. */
  sections: number;
  cited: number;
  nodes: ReadonlySet<AtlasNode>;
  links: ReadonlySet<Link>;
}

/** What each top section of the contents holds, in the order of the document. */
export function countsBySection(graph: Graph, document: AtlasDocument): readonly TopSectionCounts[] {
  const tops = topSections(document);
  return [...new Set(tops.values())].map((section) => {
    const within = document.sections.filter((other) => tops.get(other.locator) === section);
    const records = within.map(({ locator }) => graph.citedAt({ document: document.id, locator }));
    return {
      section,
      sections: within.length,
      cited: records.filter(hasRecords).length,
      nodes: new Set(records.flatMap(({ nodes }) => nodes)),
      links: new Set(records.flatMap(({ links }) => links)),
    };
  });
}

/** Sections to which nothing is cited, and whether something is cited below them. */
export function silentSections(
  graph: Graph,
  document: AtlasDocument,
): readonly { section: Section; recordsBelow: boolean }[] {
  const cites = ({ locator }: Section) => hasRecords(graph.citedAt({ document: document.id, locator }));
  const tops = topSections(document);
  return document.sections
    .filter((section) => !cites(section))
    .map((section) => ({
      section,
      recordsBelow: document.sections.some(
        (other) =>
          other !== section &&
          (liesIn(other.locator, section.locator) || tops.get(other.locator) === section) &&
          cites(other),
      ),
    }));
}

function hasRecords({ nodes, links, findings }: ReturnType<Graph['citedAt']>): boolean {
  return nodes.length + links.length + findings.length > 0;
}
