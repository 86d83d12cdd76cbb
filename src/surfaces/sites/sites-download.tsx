import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import { needsInWords } from '../../atlas/sites/needs-in-words.ts';
import type { SiteResult, SiteSearch } from '../../atlas/sites/site-search.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { joined } from '../../export/citation-words.ts';
import { downloadNote } from '../../export/download-note.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useWords } from '../../parts/use-words.ts';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';
import { siteColumns } from './site-columns.ts';
import type { Needs } from './use-needs.ts';

/** The download of a search: every site that was looked at, in its order, with its answer to each need. */
export function SitesDownload({
  graph,
  facilities,
  found,
  needs: { needs },
  onClose,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  found: SiteSearch;
  needs: Needs;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  const reader = { graph, language: 'zh' as const, words: useWords() };
  const { titleOf, valueOf } = needsInWords(reader, facilities);
  const rows = [...found.fits, ...found.open, ...found.out];
  const asked = needs.map((need) =>
    translate('list.bracket', {
      outer: translate('list.pair', { what: titleOf(need), which: valueOf(need) }),
      inner: translate(need.isMust ? 'sites.must' : 'sites.wish'),
    }),
  );
  const marks = documentMarks(graph.dataset.documents);
  const drafts = rows.filter((row) => citationsOf(row).some(isOfDraft(graph))).length;
  const note = downloadNote(
    {
      content: 'sites.title',
      filters: `${translate('sites.download.needs')}：${joined(asked) ?? ''}`,
      counts: { shown: rows.length, total: rows.length, drafts },
      remarks: [[translate('sites.download.answers'), translate('sites.download.answers.text')]],
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  return (
    <DownloadDialog
      content="sites.title"
      table={{
        columns: siteColumns(reader, found, needs, { titleOf, valueOf }, (row) =>
          marks.statusOf(citationsOf(row)),
        ),
        rows,
      }}
      note={note}
      positionOf={({ site }, outlines) => positionOf(graph, site, outlines)}
      onClose={onClose}
    />
  );
}

/** What a row rests on: the sources of the site itself, and of its answers. */
const citationsOf = ({ answers, site }: SiteResult) =>
  uniqueCitations([
    ...site.citations,
    ...answers.flatMap(({ reasons }) => reasons.flatMap(({ citations }) => citations)),
  ]);

const isOfDraft =
  (graph: Graph) =>
  ({ document }: { document: string }): boolean =>
    graph.document(document)?.status === 'draft';
