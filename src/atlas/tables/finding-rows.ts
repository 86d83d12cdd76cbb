import { foldText } from '../../lib/fold-text.ts';
import type { Graph } from '../graph/graph.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';
import { applyFacets, FACETS_OF_VIEW, type FacetCounts, type Faceted } from './facets.ts';
import type { ListFilters, SortKey } from './list-query.ts';
import { collators } from './sort-rows.ts';

export interface FindingRow extends Faceted {
  finding: Finding;
}

/** Findings with the documents that they cite and the kinds of the records that they concern, as the seeds order them. */
export function findingRows(graph: Graph): readonly FindingRow[] {
  return graph.dataset.findings.map((finding) => {
    const concerned = finding.concerns.flatMap((id) => graph.node(id) ?? []);
    const cited = finding.readings.flatMap((reading) => reading.citations);
    const readings = finding.readings.flatMap((reading) => [reading.text, reading.textEn ?? '']);
    const names = concerned.map((node) => node.name);
    return {
      finding,
      facets: {
        document: [...new Set(cited.map((citation) => citation.document))],
        kind: [...new Set(concerned.map((node) => node.kind))],
      },
      texts: [finding.title, finding.titleEn ?? '', finding.treatment, ...readings, ...names].map(foldText),
    };
  });
}

/**
 * The findings that pass; by name or by the number of records where that is asked for, else document by document. `seen` holds the records
 * within the map's extent, where that is known: a finding lies where one of its records does.
 */
export function filterFindings(
  rows: readonly FindingRow[],
  filters: ListFilters,
  language: 'zh' | 'en',
  seen?: ReadonlySet<NodeId>,
): { rows: readonly FindingRow[]; counts: FacetCounts } {
  const isWithin = ({ finding }: FindingRow) =>
    !filters.inView || seen === undefined || finding.concerns.some((id) => seen.has(id));
  const { kept, counts } = applyFacets(rows, filters, FACETS_OF_VIEW.findings, isWithin);
  const compareBy: Readonly<Partial<Record<SortKey, (a: FindingRow, b: FindingRow) => number>>> = {
    name: (a, b) => collators[language].compare(title(a), title(b)),
    links: (a, b) => a.finding.concerns.length - b.finding.concerns.length,
  };
  const title = ({ finding }: FindingRow) =>
    (language === 'en' ? finding.titleEn : undefined) ?? finding.title;
  const key = ({ facets }: FindingRow) => facets.document?.[0] ?? '';
  const byDocument = (a: FindingRow, b: FindingRow): number => key(a).localeCompare(key(b));
  const compare = compareBy[filters.sort] ?? byDocument;
  const direction = filters.descending ? -1 : 1;
  return { rows: kept.toSorted((a, b) => direction * compare(a, b)), counts };
}
