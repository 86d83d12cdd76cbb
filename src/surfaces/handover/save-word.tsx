import { useState } from 'react';
import { citationText } from '../../atlas/facts/citation-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Briefing } from '../../atlas/handover/briefing.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tryAgain } from '../../lib/try-again.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import type { Locator } from './draw-locator.ts';

/** Saves a briefing as a Word file; what writes it is fetched when it is pressed. */
export function SaveWord({
  graph,
  briefing,
  locator,
  address,
}: {
  graph: Graph;
  briefing: Briefing;
  locator: Locator | undefined;
  address: string;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { reviewNumber } = useSite();
  const [state, setState] = useState<'ready' | 'writing' | 'failed'>('ready');
  const save = async (): Promise<void> => {
    setState('writing');
    try {
      const [{ briefingDocx }, { codePicture, mapPicture }] = await Promise.all([
        tryAgain(() => import('../../export/briefing-docx.ts')),
        tryAgain(() => import('./word-pictures.ts')),
      ]);
      const { generated: date } = graph.dataset;
      const number = reviewNumber === '' ? translate('frame.schematic') : reviewNumber;
      const blob = await briefingDocx(briefing, {
        language,
        head: translate('handover.head'),
        foot: `${translate('handover.date', { date })} · ${translate('frame.reviewNumber', { number })}`,
        ofPages: ' / ',
        attribution: translate('frame.attribution'),
        address,
        live: translate('handover.live'),
        sources: briefing.notes.map(({ document: id, locator: at }) => {
          const document = graph.document(id);
          return document === undefined ? `${id} ${at}` : citationText(document, at, language);
        }),
        sourcesTitle: translate('handover.sources'),
        mapNotes: locator?.notes ?? [],
        map:
          locator === undefined
            ? undefined
            : await mapPicture(locator.shapes, translate('handover.map', { name: briefing.title })),
        code: await codePicture(address, translate('handover.code')),
      });
      saveFile(fileNameOf(briefing.title, date), blob);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <SteadyButton className="text-button" disabled={state === 'writing'} onClick={() => void save()}>
        {translate(state === 'writing' ? 'handover.word.writing' : 'handover.word')}
      </SteadyButton>
      {state === 'failed' ? <span role="alert">{translate('handover.word.failed')}</span> : null}
    </>
  );
}

/** Signs of a title that a name of a file has; more no file system is sure to take. */
const MOST_SIGNS = 60;

/** `前湾新区_2026-11-22.docx`: no character that a file system refuses. */
const fileNameOf = (title: string, date: string): string =>
  `${title.slice(0, MOST_SIGNS).replaceAll(/[\\/:*?"<>|\s]+/g, '-')}_${date}.docx`;
