import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../../atlas/graph/graph.ts';
import { sheetNames } from '../../../atlas/sheets/sheet-list.ts';
import { sheetOf } from '../../../atlas/sheets/sheet-of.ts';
import { useTranslate } from '../../../state/atlas-context.tsx';
import { useSlice } from '../../../state/surface-hooks.ts';
import type { MapFiles } from '../map-files.ts';
import styles from '../sheets.module.css';
import { SHEETS_SLICE } from '../sheets-slice.ts';
import { NumberingContext, numberingOf } from './numbering.ts';
import { PaperPicker } from './paper-picker.tsx';
import { PaperPortal } from './paper-portal.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { printSoon, usePrinting } from './use-printing.ts';

type Counts = readonly (readonly [name: string, pages: number])[];

/** Prints all sheets as one document: laid out one after another, each in a task of its own, so that the page answers meanwhile. */
export function SheetsPrint({ graph, files }: { graph: Graph; files: MapFiles | undefined }) {
  const translate = useTranslate();
  const { paper } = useSlice(SHEETS_SLICE);
  const { isPrinting, begin, end } = usePrinting();
  const [counts, setCounts] = useState<Counts>([]);
  const [asked, setAsked] = useState(1);
  const names = useMemo(() => sheetNames(graph), [graph]);
  const onPages = useCallback(
    (name: string, pages: number) =>
      setCounts((before) => [...before.filter(([own]) => own !== name), [name, pages]]),
    [],
  );
  const isLaid = counts.length === names.length;
  useEffect(() => {
    if (!isPrinting) return undefined;
    if (isLaid) return printSoon();
    const timer = setTimeout(() => setAsked(counts.length + 1));
    return () => clearTimeout(timer);
  }, [isPrinting, isLaid, counts.length]);
  const numbering = useMemo(() => (isLaid ? numberingOf(counts) : undefined), [isLaid, counts]);
  const sheets = useMemo(
    () => (isPrinting ? names.slice(0, asked).flatMap((name) => sheetOf(graph, name) ?? []) : []),
    [graph, names, asked, isPrinting],
  );
  const start = (): void => {
    setCounts([]);
    setAsked(1);
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
        <button type="button" className="text-button" disabled={files === undefined} onClick={start}>
          {translate('sheets.printAll')}
        </button>
      )}
      {isPrinting && files !== undefined ? (
        <PaperPortal paper={paper}>
          <NumberingContext value={numbering}>
            {sheets.map((sheet) => (
              <PaperSheet
                key={sheet.name}
                graph={graph}
                sheet={sheet}
                files={files}
                paper={paper}
                onPages={onPages}
              />
            ))}
          </NumberingContext>
        </PaperPortal>
      ) : null}
    </span>
  );
}
