import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { type AskedBriefing, askedBriefing } from '../../atlas/handover/asked-briefing.ts';
import { briefingOf } from '../../atlas/handover/hand-over.ts';
import { isHandedOver } from '../../atlas/handover/handed-over.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useFacilities } from '../../parts/use-facilities.ts';
import { useTallSheet } from '../../parts/use-tall-sheet.ts';
import { useWords } from '../../parts/use-words.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { BriefingDocument } from './briefing-document.tsx';
import { BriefingPrint } from './briefing-print.tsx';
import styles from './handover.module.css';
import { HANDOVER_SLICE } from './handover-slice.ts';
import { liveAddress } from './live-address.ts';
import { SaveWord } from './save-word.tsx';
import { useLocator } from './use-locator.ts';

export { words } from './words.ts';

/** The record that is handed over, or the places that it is about; the rest recedes. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { subject } = HANDOVER_SLICE.of(choices).getState();
  const { asked } = subject === undefined ? { asked: undefined } : askedBriefing(graph, subject);
  if (asked === undefined || asked.kind === 'sites') return undefined;
  const ids = asked.kind === 'record' ? [asked.id] : asked.ids;
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  return { records: new Set(nodes.flatMap((node) => marksOf(graph, node))), counts: [] };
}

/** The document of what the address asks for; without one, what there is one of. */
export function Panel({ graph }: PanelProps) {
  const { subject } = useSlice(HANDOVER_SLICE);
  const asked = useMemo(
    () => (subject === undefined ? undefined : askedBriefing(graph, subject).asked),
    [graph, subject],
  );
  return asked === undefined ? <Choice graph={graph} /> : <OpenBriefing graph={graph} asked={asked} />;
}

function OpenBriefing({ graph, asked }: { graph: Graph; asked: AskedBriefing }) {
  const translate = useTranslate();
  const words = useWords();
  const language = useChoices((state) => state.language);
  const { again, facilities, hasFailed } = useFacilities();
  useTallSheet();
  const reader = useMemo(() => ({ graph, language, words }), [graph, language, words]);
  const briefing = useMemo(() => briefingOf(reader, asked, facilities), [reader, asked, facilities]);
  const coming = useLocator(reader, briefing);
  const locator = coming.status === 'there' ? coming.locator : undefined;
  if (briefing === undefined) return <Choice graph={graph} />;
  const address = new URL(liveAddress(asked, language), window.location.href).href;
  return (
    <PanelFrame
      title={translate('handover.title')}
      ways={
        <>
          <BriefingPrint
            graph={graph}
            briefing={briefing}
            locator={locator}
            address={address}
            isReady={coming.status !== 'loading'}
          />
          <SaveWord graph={graph} briefing={briefing} locator={locator} address={address} />
          <a className="record-link" href={liveAddress(asked, language)}>
            {translate('handover.back')}
          </a>
        </>
      }
      bodyClass={styles['body']}
    >
      {hasFailed && asked.kind !== 'record' ? <LoadFailed error={undefined} onRetry={again} /> : null}
      {coming.status === 'failed' ? <LoadFailed error={coming.error} onRetry={coming.retry} /> : null}
      {coming.status === 'loading' ? <p className="silent">{translate('handover.loading')}</p> : null}
      <BriefingDocument
        graph={graph}
        briefing={briefing}
        locator={locator}
        address={address}
        isPaper={false}
      />
    </PanelFrame>
  );
}

/** What there is a briefing of: what is read, and what was put aside. */
function Choice({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const selection = useChoices((state) => state.selection);
  const basket = useChoices((state) => state.basket);
  const ids = [...(selection.kind === 'node' ? [selection.id] : []), ...basket];
  const nodes: readonly AtlasNode[] = [...new Set(ids)]
    .flatMap((id) => graph.node(id) ?? [])
    .filter(isHandedOver);
  return (
    <PanelFrame title={translate('handover.title')} lead={translate('handover.lead')}>
      <div className={styles['choice']}>
        <p>{translate('handover.empty')}</p>
        {nodes.length === 0 ? null : (
          <ul aria-label={translate('handover.from')}>
            {nodes.map((node) => (
              <li key={node.id}>
                <ViewLink view="handover" pairs={[['subject', node.id]]}>
                  {recordName(node, language)}
                </ViewLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </PanelFrame>
  );
}
