import type { FindingRow } from '../../atlas/tables/finding-rows.ts';
import { citationWords, type DownloadColumn, type DownloadWords, joined } from './download-columns.ts';

const cited = ({ finding }: FindingRow) => finding.readings.flatMap((reading) => reading.citations);

/** A finding in one row: its readings numbered, each with its sources. */
export function findingColumns({
  graph,
  marks,
  translate,
}: DownloadWords): readonly DownloadColumn<FindingRow>[] {
  return [
    { key: 'id', title: translate('download.id'), value: ({ finding }) => finding.id },
    { key: 'title', title: translate('kind.finding'), value: ({ finding }) => finding.title },
    { key: 'title_en', title: translate('download.nameEn'), value: ({ finding }) => finding.titleEn },
    {
      key: 'readings',
      title: translate('download.readings'),
      value: ({ finding }) =>
        joined(
          finding.readings.map(
            ({ text, citations }, index) =>
              `（${index + 1}）${text}〔${citationWords(graph, citations) ?? ''}〕`,
          ),
        ),
    },
    { key: 'treatment', title: translate('finding.treatment'), value: ({ finding }) => finding.treatment },
    {
      key: 'concerns',
      title: translate('finding.concerns'),
      value: ({ finding }) => joined(finding.concerns.map((id) => graph.node(id)?.name ?? id)),
    },
    {
      key: 'citations',
      title: translate('citation.title'),
      value: (row) => citationWords(graph, cited(row)),
    },
    { key: 'status', title: translate('download.status'), value: (row) => marks.statusOf(cited(row)) },
  ];
}
