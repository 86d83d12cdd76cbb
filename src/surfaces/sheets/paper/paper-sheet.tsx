import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '../../../atlas/graph/graph.ts';
import type { Sheet } from '../../../atlas/sheets/sheet-of.ts';
import { useChoices } from '../../../state/atlas-context.tsx';
import { drawingOf } from '../draw.ts';
import type { MapFiles } from '../map-files.ts';
import type { Paper } from '../sheets-state.ts';
import { type MeasuredLine, type Pages, paginate } from './paginate.ts';
import styles from './paper.module.css';
import { type PaperLayout, paperLayout } from './paper-layout.ts';
import { type PaperLine, PaperLineView, paperLines } from './paper-line.tsx';
import { PaperPage } from './paper-page.tsx';

/**
 * A sheet on its pages. It is first set in one column as wide as those of the pages, and measured; then its lines are dealt out
 * to columns and pages, so that nothing is cut.
 */
export const PaperSheet = memo(function PaperSheet({
  graph,
  sheet,
  files,
  paper,
  onPages,
}: {
  graph: Graph;
  sheet: Sheet;
  files: MapFiles;
  paper: Paper;
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
  const [pages, setPages] = useState<Pages>();
  useLayoutEffect(() => {
    const column = measured.current;
    if (column === null) return;
    const perPixel = layout.column / (column.getBoundingClientRect().width || layout.column);
    const heights = [...column.children].map((line) => line.getBoundingClientRect().height * perPixel);
    const measuredLines = lines.map(({ kind }, index) => ({
      height: heights[index] ?? 0,
      isHead: kind === 'head',
    }));
    const dealt = withoutLonelyMaps(lines, measuredLines, layout);
    setPages(dealt);
    onPages(sheet.name, dealt.length);
  }, [layout, lines, onPages, sheet]);
  if (pages === undefined)
    return (
      <div
        ref={measured}
        className={styles['measured']}
        style={{ width: `${layout.column}mm`, fontSize: `${layout.text}mm` }}
      >
        {lines.map((line) => (
          <div key={line.key} className={styles['line']} data-kind={line.kind}>
            <PaperLineView graph={graph} files={files} line={line} keyed={drawing.keyed} />
          </div>
        ))}
      </div>
    );
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

/** The small maps of neighbours are a help, and begin no page of their own: where they would, they are left out. */
function withoutLonelyMaps(
  lines: readonly PaperLine[],
  measured: readonly MeasuredLine[],
  { first, next }: PaperLayout,
): Pages {
  const all = paginate(measured, first, next);
  if (lines.at(-1)?.kind !== 'maps') return all;
  const fewer = paginate(measured.slice(0, -1), first, next);
  return fewer.length < all.length ? fewer : all;
}
