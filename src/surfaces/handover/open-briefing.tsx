import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AskedBriefing } from '../../atlas/handover/asked-briefing.ts';
import type { Draft } from '../../atlas/handover/briefing.ts';
import { briefingOf } from '../../atlas/handover/hand-over.ts';
import type { Reader } from '../../atlas/reading/block.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useFacilities } from '../../parts/use-facilities.ts';
import { useTallSheet } from '../../parts/use-tall-sheet.ts';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { BriefingDocument } from './briefing-document.tsx';
import { BriefingPrint } from './briefing-print.tsx';
import styles from './handover.module.css';
import { liveAddress } from './live-address.ts';
import { SaveWord } from './save-word.tsx';
import { useLocator } from './use-locator.ts';

interface OpenBriefingProps {
  graph: Graph;
  asked: AskedBriefing;
  /**
   * What is handed over; the same function as long as the same is asked for.
   * @param facilities ports, airports and stations; `undefined` while they are not there
   */
  write: (reader: Reader, facilities: readonly Facility[] | undefined) => Draft | undefined;
}

/** The document on the screen, with its map once that has come, and what saves and prints it. */
export function OpenBriefing({ graph, asked, write }: OpenBriefingProps) {
  const translate = useTranslate();
  const words = useWords();
  const language = useChoices((state) => state.language);
  const { again, facilities, hasFailed } = useFacilities();
  useTallSheet();
  const reader = useMemo(() => ({ graph, language, words }), [graph, language, words]);
  const briefing = useMemo(() => {
    const draft = write(reader, facilities);
    return draft && briefingOf(reader, draft);
  }, [reader, write, facilities]);
  const coming = useLocator(reader, briefing);
  const locator = coming.status === 'there' ? coming.locator : undefined;
  if (briefing === undefined) return null;
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
