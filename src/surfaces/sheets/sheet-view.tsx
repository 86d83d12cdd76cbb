import { useMemo, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { sheetBeside } from '../../atlas/sheets/sheet-list.ts';
import type { Sheet } from '../../atlas/sheets/sheet-of.ts';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { type MapFiles, useMapFiles } from '../../parts/paper-map/map-files.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { useTallSheet } from '../../parts/use-tall-sheet.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { drawingOf } from './draw.ts';
import { FactColumn } from './fact-column.tsx';
import { SheetPrint } from './paper/sheet-print.tsx';
import { SheetLegend } from './sheet-legend.tsx';
import { SheetMap } from './sheet-map.tsx';
import { useSheetTitle } from './sheet-title.ts';
import styles from './sheets.module.css';

const NO_KEYS: ReadonlyMap<string, number> = new Map();

/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4;

/** Free at either side of the panel, CSS pixels; the style sheet says the same. */
const INSET = 16;

/** From this width of the panel on the facts stand beside the map, CSS pixels; and the share that the map then has. */
const BESIDE = 840;
const SHARE = 0.56;

/** One sheet: its map, the column of its facts, and the ways to the next. */
export function SheetView({ graph, sheet }: { graph: Graph; sheet: Sheet }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const body = useRef<HTMLDivElement>(null);
  const room = useWidth(body, 1000) - 2 * INSET;
  const { above, name } = useSheetTitle(sheet);
  const coming = useMapFiles();
  useTallSheet();
  const files = coming.status === 'there' ? coming.files : undefined;
  const isBeside = room >= BESIDE;
  const frame = useMemo(() => frameFor(room, isBeside), [isBeside, room]);
  const drawing = useMemo(
    () => (files === undefined ? undefined : drawingOf({ graph, files, language }, sheet, frame)),
    [graph, files, language, sheet, frame],
  );
  return (
    <PanelFrame
      title={name}
      heading={
        <>
          <span className={styles['above']}>{above}</span> {name}
        </>
      }
      lead={sheet.kind === 'overall' ? translate('sheets.overall.lead') : undefined}
      ways={<Ways graph={graph} sheet={sheet} files={files} />}
      bodyClass={styles['body']}
      body={body}
    >
      <div className={styles['sheet']} data-beside={isBeside || undefined}>
        <div className={styles['picture']} style={{ width: `${frame.width}mm` }}>
          {coming.status === 'failed' ? <LoadFailed error={coming.error} onRetry={coming.retry} /> : null}
          {coming.status === 'loading' ? <p className="silent">{translate('sheets.loading')}</p> : null}
          {drawing === undefined ? null : (
            <>
              <SheetMap drawing={drawing} label={translate('sheets.map', { name })} />
              <SheetLegend drawing={drawing} />
            </>
          )}
        </div>
        <div className={styles['column']}>
          <FactColumn graph={graph} sheet={sheet} files={files} keyed={drawing?.keyed ?? NO_KEYS} />
        </div>
      </div>
    </PanelFrame>
  );
}

/** Beside the facts about square and as high as can be seen at once; above them as wide as there is room. */
function frameFor(room: number, isBeside: boolean) {
  const most = Math.max(320, window.innerHeight - 290);
  const width = isBeside ? Math.min(room * SHARE, most * 1.08) : room;
  const height = Math.min(width * 1.12, most);
  return { width: Math.floor((width - 2) / PIXELS), height: Math.floor(height / PIXELS) };
}

function Ways({ graph, sheet, files }: { graph: Graph; sheet: Sheet; files: MapFiles | undefined }) {
  const translate = useTranslate();
  const { run } = useCommands();

  return (
    <>
      <SteadyButton
        className="text-button"
        disabled={sheetBeside(graph, sheet.name, -1) === undefined}
        onClick={() => run('previous-sheet')}
      >
        ← {translate('sheets.previous')}
      </SteadyButton>
      <SteadyButton
        className="text-button"
        disabled={sheetBeside(graph, sheet.name, 1) === undefined}
        onClick={() => run('next-sheet')}
      >
        {translate('sheets.next')} →
      </SteadyButton>
      <ViewLink view="sheets" pairs={[]}>
        {translate('sheets.index')}
      </ViewLink>
      {sheet.kind === 'industry' ? (
        <>
          <RecordLink node={sheet.industry}>{translate('sheets.dossier')}</RecordLink>
          <ViewLink view="across" pairs={[['of', sheet.industry.id]]}>
            {translate('sheets.across')}
          </ViewLink>
        </>
      ) : null}
      <SheetPrint graph={graph} sheet={sheet} files={files} />
    </>
  );
}
