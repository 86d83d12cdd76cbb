import type { Finding } from '../../atlas/finding.ts';
import type { Graph } from '../../atlas/graph.ts';
import type { NodeId } from '../../atlas/id.ts';
import { foldText } from '../../lib/fold-text.ts';
import type { ListFilters } from '../../state/choices.ts';
import { applyFacets, FACETS_OF_VIEW, type FacetCounts, type Faceted } from './facets.ts';
import { collators } from './list-sort.ts';

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
 * The findings that pass; sorted by name where that is asked for, else document by document. `seen` holds the records
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
  const title = ({ finding }: FindingRow) =>
    (language === 'en' ? finding.titleEn : undefined) ?? finding.title;
  const key = ({ facets }: FindingRow) => facets.document?.[0] ?? '';
  const sorted = kept.toSorted((a, b) =>
    filters.sort === 'name' ? collators[language].compare(title(a), title(b)) : key(a).localeCompare(key(b)),
  );
  return { rows: filters.descending ? sorted.toReversed() : sorted, counts };
}
