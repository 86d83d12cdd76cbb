import { useEffect, useMemo, useRef, useState } from 'react';
import { locatorIn } from '../../atlas/facts/locator-in-english.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { printedTableLabel } from '../../atlas/graph/tables-as-printed.ts';
import { printedFindings } from '../../atlas/reading/printed-findings.ts';
import type { PrintedTable } from '../../atlas/records/printed-table.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { FindingLink } from '../../parts/finding-link.tsx';
import { late } from '../../parts/late.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTag } from '../../parts/source-tag.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './printed.module.css';
import { PrintedBox } from './printed-box.tsx';
import { PrintedGrid } from './printed-grid.tsx';
import { useWanted } from './printed-items.tsx';
import { useTableTitle } from './use-table-title.ts';

/** Fetched when first asked for. */
const PrintedDownload = late(async () => (await import('./printed-download.tsx')).PrintedDownload);

/** One table or box: what it is and where it stands, what is inconsistent in it, and the rows. */
export function PrintedSheet({ graph, table }: { graph: Graph; table: PrintedTable }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const findings = useMemo(() => printedFindings(graph, table), [graph, table]);
  const [isDownloading, setDownloading] = useState(false);
  const scroller = useScrollToWanted();
  const document = graph.document(table.document);
  const record = table.record === undefined ? undefined : graph.node(table.record);
  const title = useTableTitle(graph, table);
  const label = locatorIn(printedTableLabel(table.locator), language);
  return (
    <PanelFrame
      title={`${label} ${title}`}
      heading={
        <>
          <span className={styles['label']}>{label}</span> {title}
        </>
      }
      ways={
        <>
          {document === undefined ? null : <DocumentLink document={document} />}
          <SourceTag citation={{ document: table.document, locator: table.locator }} />
          {record === undefined ? null : <RecordLink node={record}>{translate('printed.box')}</RecordLink>}
          <button type="button" className="text-button off-paper" onClick={() => setDownloading(true)}>
            {translate('download.open')}
          </button>
          <ViewLink view="tables" pairs={[]}>
            {translate('printed.all')}
          </ViewLink>
        </>
      }
      head={
        findings.ofTable.length === 0 ? null : (
          <details className={styles['findings']}>
            <summary>
              {translate('printed.findings')} <span>{findings.ofTable.length}</span>
            </summary>
            <ul>
              {findings.ofTable.map((finding) => (
                <li key={finding.id}>
                  <FindingLink finding={finding} />
                </li>
              ))}
            </ul>
          </details>
        )
      }
      body={scroller}
    >
      {table.class === 'box' ? (
        <PrintedBox graph={graph} table={table} findings={findings.ofRecords} />
      ) : (
        <PrintedGrid graph={graph} table={table} title={title} findings={findings.ofRecords} />
      )}
      {isDownloading ? (
        <PrintedDownload graph={graph} table={table} onClose={() => setDownloading(false)} />
      ) : null}
    </PanelFrame>
  );
}

/** Brings the first row of what is looked for into sight, unless a row of it is the one that was pressed. */
function useScrollToWanted() {
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useWanted();
  useEffect(() => {
    if (wanted === undefined) return;
    const rows = [...(scroller.current?.querySelectorAll('[data-current]') ?? [])];
    if (rows.some((row) => row.contains(window.document.activeElement))) return;
    rows[0]?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return scroller;
}
