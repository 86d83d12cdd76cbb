import { foldText } from '../../lib/fold-text.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { englishText, type SearchText, type Standing, searchText } from './search-entry.ts';

/** What is known of all documents and links while single records are prepared. */
export interface PrepareContext {
  documents: ReadonlyMap<string, AtlasDocument>;
  /** Folded headings by `document#locator`. */
  headings: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, readonly SearchText[]>;
  linkCounts: ReadonlyMap<NodeId, number>;
}

export function prepareContext(
  documents: ReadonlyMap<string, AtlasDocument>,
  links: readonly Link[],
): PrepareContext {
  const headings = new Map<string, string>();
  for (const { id, sections } of documents.values()) {
    for (const { locator, heading } of sections) headings.set(`${id}#${locator}`, foldText(heading));
  }
  return { documents, headings, titles: titlesByDocument(documents), linkCounts: linkCountsOf(links) };
}

function titlesByDocument(documents: ReadonlyMap<string, AtlasDocument>): Map<string, readonly SearchText[]> {
  return new Map(
    [...documents].map(([id, { shortTitle, shortTitleEn, title }]) => [
      id,
      [
        searchText('context', shortTitle),
        ...(shortTitleEn === undefined ? [] : [englishText('context', shortTitleEn)]),
        searchText('context', title),
      ],
    ]),
  );
}

/** The titles of the documents that are cited, each once. */
export function titlesOf(citations: readonly Citation[], { titles }: PrepareContext): SearchText[] {
  return [...new Set(citations.map(({ document }) => document))].flatMap((id) => titles.get(id) ?? []);
}

/** Of several documents the one that stands highest. */
export function bestStanding(ids: readonly string[], { documents }: PrepareContext): Standing {
  const all = ids.map((id) => standingOf(documents.get(id)));
  return all.includes(0) || all.length === 0 ? 0 : all.includes(1) ? 1 : 2;
}

export function standingOf(document: AtlasDocument | undefined): Standing {
  if (document?.status === 'draft') return 2;
  return document?.status === 'expired' ? 1 : 0;
}

function linkCountsOf(links: readonly Link[]): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const id of links.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** A clause, a box; or a measure or an industry for which the section is named. */
export function isOwnPlace(
  node: AtlasNode,
  { document, locator }: Citation,
  { headings }: PrepareContext,
): boolean {
  if (node.class === 'policy-clause' || node.class === 'box') return true;
  if (node.kind !== 'measure' && node.kind !== 'industry') return false;
  const heading = headings.get(`${document}#${locator}`);
  return heading !== undefined && heading.includes(foldText(node.name));
}
