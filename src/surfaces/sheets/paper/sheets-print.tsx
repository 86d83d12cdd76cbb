import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../../atlas/graph/graph.ts';
import { sheetNames } from '../../../atlas/sheets/sheet-list.ts';
import { sheetOf } from '../../../atlas/sheets/sheet-of.ts';
import { PaperPortal } from '../../../parts/paper/paper-portal.tsx';
import { inTurn, printSoon, usePrinting } from '../../../parts/paper/use-printing.ts';
import type { MapFiles } from '../../../parts/paper-map/map-files.ts';
import { useChoices, useTranslate } from '../../../state/atlas-context.tsx';
import { useSlice } from '../../../state/surface-hooks.ts';
import { SteadyButton } from '../../../ui/steady-button.tsx';
import { drawingOf } from '../draw.ts';
import styles from '../sheets.module.css';
import { SHEETS_SLICE } from '../sheets-slice.ts';
import { NumberingContext, numberingOf } from './numbering.ts';
import paperStyles from './paper.module.css';
import { PAPERS, paperLayout } from './paper-layout.ts';
import { PaperPicker } from './paper-picker.tsx';
import { PaperSheet } from './paper-sheet.tsx';

/** Sheets that are told their page numbers in one task. */
const NUMBERED_AT_ONCE = 8;

type Counts = readonly (readonly [name: string, pages: number])[];

/** Prints all sheets as one document: laid out one after another in short tasks, so that the page answers meanwhile. */
export function SheetsPrint({ graph, files }: { graph: Graph; files: MapFiles | undefined }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { paper } = useSlice(SHEETS_SLICE);
  const { isPrinting, begin, end } = usePrinting();
  const [counts, setCounts] = useState<Counts>([]);
  const [asked, setAsked] = useState(0);
  const [numbered, setNumbered] = useState(0);
  const names = useMemo(() => sheetNames(graph), [graph]);
  const onPages = useCallback(
    (name: string, pages: number) =>
      setCounts((before) => [...before.filter(([own]) => own !== name), [name, pages]]),
    [],
  );
  const isLaid = counts.length === names.length;
  useEffect(() => {
    if (!isPrinting || files === undefined) return undefined;
    if (isLaid && numbered >= names.length) return printSoon();
    if (isLaid) return inTurn(() => setNumbered(numbered + NUMBERED_AT_ONCE));
    const next = names[counts.length] ?? '';
    return inTurn(
      // What a sheet shows is worked out, and its map drawn, before it is laid out.
      () => void sheetOf(graph, next),
      () => {
        const sheet = sheetOf(graph, next);
        if (sheet !== undefined) drawingOf({ graph, files, language }, sheet, paperLayout(paper).map);
      },
      () => setAsked(counts.length + 1),
    );
  }, [isPrinting, isLaid, numbered, names, graph, files, language, paper, counts.length]);
  const numbering = useMemo(() => (isLaid ? numberingOf(counts) : undefined), [isLaid, counts]);
  const sheets = useMemo(
    () => (isPrinting ? names.slice(0, asked).flatMap((name) => sheetOf(graph, name) ?? []) : []),
    [graph, names, asked, isPrinting],
  );
  const start = (): void => {
    setCounts([]);
    setAsked(0);
    setNumbered(0);
    begin();
  };
  return (
    <span className={`${styles['print']} off-paper`}>
      <PaperPicker />
      {isPrinting ? (
        <>
          <progress max={names.length} value={counts.length} aria-label={translate('sheets.printAll')} />
          <span role="status">
            {translate('sheets.printing', { done: counts.length, total: names.length })}
          </span>
          <button type="button" className="text-button" onClick={end}>
            {translate('sheets.stop')}
          </button>
        </>
      ) : (
        <SteadyButton className="text-button" disabled={files === undefined} onClick={start}>
          {translate('sheets.printAll')}
        </SteadyButton>
      )}
      {isPrinting && files !== undefined ? (
        <PaperPortal size={PAPERS[paper]} className={paperStyles['paper']}>
          {sheets.map((sheet, index) => (
            <NumberingContext key={sheet.name} value={index < numbered ? numbering : undefined}>
              <PaperSheet
                graph={graph}
                sheet={sheet}
                files={files}
                paper={paper}
                isInSteps
                onPages={onPages}
              />
            </NumberingContext>
          ))}
        </PaperPortal>
      ) : null}
    </span>
  );
}
