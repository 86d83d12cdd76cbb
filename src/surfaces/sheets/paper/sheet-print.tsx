import { useCallback, useEffect, useState } from 'react';
import type { Graph } from '../../../atlas/graph/graph.ts';
import type { Sheet } from '../../../atlas/sheets/sheet-of.ts';
import { PaperPortal } from '../../../parts/paper/paper-portal.tsx';
import { printSoon, usePrinting } from '../../../parts/paper/use-printing.ts';
import type { MapFiles } from '../../../parts/paper-map/map-files.ts';
import { useChoices, useSession, useTranslate } from '../../../state/atlas-context.tsx';
import { useSlice } from '../../../state/surface-hooks.ts';
import { SteadyButton } from '../../../ui/steady-button.tsx';
import styles from '../sheets.module.css';
import { SHEETS_SLICE } from '../sheets-slice.ts';
import paperStyles from './paper.module.css';
import { PAPERS } from './paper-layout.ts';
import { PaperPicker } from './paper-picker.tsx';
import { PaperSheet } from './paper-sheet.tsx';

/** The paper of one sheet, the button that prints it, and its pages while it is printed. */
export function SheetPrint({
  graph,
  sheet,
  files,
}: {
  graph: Graph;
  sheet: Sheet;
  files: MapFiles | undefined;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const { paper } = useSlice(SHEETS_SLICE);
  const { isPrinting, begin } = usePrinting();
  const [laid, setLaid] = useState(0);
  const onPages = useCallback(() => setLaid((count) => count + 1), []);
  useEffect(() => (isPrinting && laid > 0 ? printSoon() : undefined), [isPrinting, laid]);
  const start = (): void => {
    setLaid(0);
    begin();
  };
  return (
    <span className={`${styles['print']} off-paper`}>
      <PaperPicker />
      <SteadyButton className="text-button" disabled={files === undefined} onClick={start}>
        {translate('sheets.print')}
      </SteadyButton>
      {files !== undefined && (isOnPaper || isPrinting) ? (
        <PaperPortal size={PAPERS[paper]} className={paperStyles['paper']}>
          <PaperSheet
            key={`${paper} ${language}`}
            graph={graph}
            sheet={sheet}
            files={files}
            paper={paper}
            onPages={onPages}
          />
        </PaperPortal>
      ) : null}
    </span>
  );
}
