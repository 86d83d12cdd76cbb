import { useState } from 'react';
import { askedRecords } from '../../atlas/compare/asked-records.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { comparisonText } from '../../atlas/handover/handed-over.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { Count } from '../../parts/count.tsx';
import { late } from '../../parts/late.tsx';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useFacilities } from '../../parts/use-facilities.ts';
import { useTallSheet } from '../../parts/use-tall-sheet.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { AddRecord } from './add-record.tsx';
import { ArrangeColumns } from './column-acts.tsx';
import styles from './compare.module.css';
import { COMPARE_SLICE } from './compare-slice.ts';
import { CompareTable } from './compare-table.tsx';
import { useCompared } from './use-compared.ts';
import { useComparison } from './use-comparison.ts';

export { words } from './words.ts';

/** Fetched when first asked for. */
const CompareDownload = late(async () => (await import('./compare-download.tsx')).CompareDownload);

/** The records compared, or the places that they lie in or are about; the rest recedes. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { ids } = askedRecords(graph, COMPARE_SLICE.of(choices).getState().compare);
  if (ids.length === 0) return undefined;
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  return { records: new Set(nodes.flatMap((node) => marksOf(graph, node))), counts: [] };
}

/** Up to five records side by side. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const compared = useCompared(graph);
  const { hidesSame, nodes, setHidesSame } = compared;
  const { again, facilities, hasFailed } = useFacilities();
  const comparison = useComparison(graph, nodes, hidesSame);
  const [isDownloading, setDownloading] = useState(false);
  const isTable = nodes.length > 1;
  const isPhone = useMediaQuery(BREAKPOINTS.phone);
  useTallSheet(isTable);
  return (
    <PanelFrame
      title={translate('compare.title')}
      lead={isTable ? undefined : translate('compare.lead')}
      ways={
        isTable ? (
          <>
            <label className={`${styles['check']} off-paper`}>
              <input
                type="checkbox"
                checked={hidesSame}
                onChange={({ target }) => setHidesSame(target.checked)}
              />
              {translate('compare.onlyDifferences')}
            </label>
            {comparison.hidden === 0 ? null : (
              <Count value={comparison.hidden} of={translate('compare.hidden.of')}>
                {translate('compare.hidden', { count: comparison.hidden })}
              </Count>
            )}
            <button type="button" className="text-button off-paper" onClick={() => setDownloading(true)}>
              {translate('download.open')}
            </button>
            <span className="off-paper">
              <ViewLink view="handover" pairs={[['subject', comparisonText(nodes.map(({ id }) => id))]]}>
                {translate('dossier.handOver')}
              </ViewLink>
            </span>
          </>
        ) : undefined
      }
      bodyClass={styles['body']}
    >
      <AddRecord graph={graph} compared={compared} />
      {isPhone && nodes.length > 0 ? <ArrangeColumns compared={compared} /> : null}
      {isTable ? (
        <>
          <CompareTable graph={graph} compared={compared} comparison={comparison} facilities={facilities} />
          {hasFailed ? <LoadFailed error={undefined} onRetry={again} /> : null}
        </>
      ) : (
        <>
          <p className={styles['empty']}>{translate(nodes.length === 1 ? 'compare.one' : 'compare.none')}</p>
          {nodes.length === 1 ? (
            <CompareTable graph={graph} compared={compared} comparison={comparison} facilities={facilities} />
          ) : null}
        </>
      )}
      {isDownloading ? (
        <CompareDownload
          graph={graph}
          nodes={nodes}
          comparison={comparison}
          facilities={facilities}
          hidesSame={hidesSame}
          onClose={() => setDownloading(false)}
        />
      ) : null}
    </PanelFrame>
  );
}
