import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '../../../atlas/graph/graph.ts';
import type { Sheet } from '../../../atlas/sheets/sheet-of.ts';
import type { MapFiles } from '../../../parts/paper-map/map-files.ts';
import { useChoices } from '../../../state/atlas-context.tsx';
import { drawingOf } from '../draw.ts';
import type { Paper } from '../sheets-state.ts';
import { betterOf, type Dealt, dealLines, mayGainByDensity } from './deal-lines.ts';
import styles from './paper.module.css';
import { paperLayout } from './paper-layout.ts';
import { PaperLineView, paperLines } from './paper-line.tsx';
import { PaperPage } from './paper-page.tsx';

/**
 * A sheet on its pages. It is first set in one column as wide as those of the pages, and measured, once more set closer where
 * that may save a page; then its lines are dealt out to columns and pages, so that nothing is cut.
 */
export const PaperSheet = memo(function PaperSheet({
  graph,
  sheet,
  files,
  paper,
  isInSteps = false,
  onPages,
}: {
  graph: Graph;
  sheet: Sheet;
  files: MapFiles;
  paper: Paper;
  /** Whether its pages are made in a task of their own, so that the page answers meanwhile; else at once. */
  isInSteps?: boolean;
  onPages: (name: string, count: number) => void;
}) {
  const language = useChoices((state) => state.language);
  const layout = useMemo(() => paperLayout(paper), [paper]);
  const drawing = useMemo(
    () => drawingOf({ graph, files, language }, sheet, layout.map),
    [graph, files, language, sheet, layout],
  );
  const lines = useMemo(() => paperLines(graph, sheet), [graph, sheet]);
  const measured = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState<Dealt>();
  const [dealt, setDealt] = useState<Dealt>();
  useLayoutEffect(() => {
    const column = measured.current;
    if (column === null) return undefined;
    const perPixel = layout.column / (column.getBoundingClientRect().width || layout.column);
    const heights = [...column.children].map((line) => line.getBoundingClientRect().height * perPixel);
    const measuredLines = lines.map(({ kind }, index) => ({
      height: heights[index] ?? 0,
      isHead: kind === 'head',
    }));
    const density = tried === undefined ? 'usual' : 'dense';
    const hasMaps = lines.at(-1)?.kind === 'maps';
    const now = dealLines(measuredLines, hasMaps, layout, density);
    const go = (): void => {
      if (tried === undefined && mayGainByDensity(now, measuredLines, hasMaps, layout)) {
        setTried(now);
        return;
      }
      const best = tried === undefined ? now : betterOf(tried, now);
      setDealt(best);
      onPages(sheet.name, best.pages.length);
    };
    if (!isInSteps) {
      go();
      return undefined;
    }
    const timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [isInSteps, layout, lines, onPages, sheet, tried]);
  if (dealt === undefined)
    return (
      <div
        ref={measured}
        className={styles['measured']}
        data-density={tried === undefined ? 'usual' : 'dense'}
        style={{ width: `${layout.column}mm`, fontSize: `${layout.text}mm` }}
      >
        {lines.map((line) => (
          <div key={line.key} className={styles['line']} data-kind={line.kind}>
            <PaperLineView graph={graph} files={files} line={line} keyed={drawing.keyed} />
          </div>
        ))}
      </div>
    );
  const { density, pages } = dealt;
  return (
    <div className={styles['laid']}>
      {pages.map((columns, index) => (
        <PaperPage
          key={columns[0]?.[0] ?? 'empty'}
          sheet={sheet}
          layout={layout}
          drawing={drawing}
          index={index}
          count={pages.length}
          density={density}
        >
          {columns.map((own) => (
            <div key={own[0] ?? 'empty'} className={styles['column']} style={{ width: `${layout.column}mm` }}>
              {own.flatMap((at) => {
                const line = lines[at];
                return line === undefined
                  ? []
                  : [
                      <div key={line.key} className={styles['line']} data-kind={line.kind}>
                        <PaperLineView graph={graph} files={files} line={line} keyed={drawing.keyed} />
                      </div>,
                    ];
              })}
            </div>
          ))}
        </PaperPage>
      ))}
    </div>
  );
});
