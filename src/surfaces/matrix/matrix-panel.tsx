import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Matrix, MatrixQuestion } from '../../atlas/matrix/matrix.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { Count } from '../../parts/count.tsx';
import { late } from '../../parts/late.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useTallSheet } from '../../parts/use-tall-sheet.ts';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { usePointAt, useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { sidesInWords } from './axis-words.ts';
import styles from './matrix.module.css';
import { cellName, cellPlace } from './matrix-cell.ts';
import { MatrixControls } from './matrix-controls.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixList } from './matrix-list.tsx';
import { MatrixPaper } from './matrix-paper.tsx';
import { MATRIX_SLICE } from './matrix-slice.ts';
import { matrixOnMap } from './on-map.ts';
import { TieCard } from './tie-card.tsx';
import { MatrixLegend } from './tie-signs.tsx';
import { useMatrix } from './use-matrix.ts';
import { useNamesApart } from './use-names-apart.ts';

export { words } from './words.ts';

/** Fetched when first asked for. */
const MatrixDownload = late(async () => (await import('./matrix-download.tsx')).MatrixDownload);

/** Lights the places of what the reader is at. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  return matrixOnMap(graph, MATRIX_SLICE.of(choices).getState());
}

/** Industries against places, bureaus or documents. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const asked = useMatrix(graph);
  const [downloading, setDownloading] = useState<'matrix' | 'ties'>();
  const isNarrow = useIsNarrow();
  useTallSheet();
  if (asked === undefined)
    return <PanelFrame title={translate('matrix.title')}>{translate('list.empty')}</PanelFrame>;
  const { matrix, question } = asked;
  const head = (
    <>
      <MatrixControls graph={graph} question={question} isFolded={isNarrow} />
      <MatrixCounts matrix={matrix} question={question} />
      {isNarrow ? null : <MatrixLegend />}
    </>
  );
  return (
    <PanelFrame
      title={translate('matrix.title')}
      lead={translate('matrix.lead')}
      ways={
        <>
          {(['matrix', 'ties'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="text-button off-paper"
              onClick={() => setDownloading(kind)}
            >
              {translate(`matrix.download.${kind}`)}
            </button>
          ))}
        </>
      }
      head={isNarrow ? undefined : head}
      bodyClass={isNarrow ? undefined : styles['body']}
    >
      {isNarrow ? <div className={styles['narrow-head']}>{head}</div> : null}
      <Shown graph={graph} matrix={matrix} question={question} isNarrow={isNarrow} />
      {isNarrow ? (
        <div className={styles['narrow-head']}>
          <MatrixLegend />
        </div>
      ) : null}
      {downloading === undefined ? null : (
        <MatrixDownload
          graph={graph}
          question={question}
          matrix={matrix}
          kind={downloading}
          onClose={() => setDownloading(undefined)}
        />
      )}
    </PanelFrame>
  );
}

/** Too narrow for a table: a phone, a column beside the map. */
function useIsNarrow(): boolean {
  const isPhone = useMediaQuery(`${BREAKPOINTS.phone}, ${BREAKPOINTS.low}, ${BREAKPOINTS.tiny}`);
  const isSide = useChoices(({ panel }) => panel === 'side');
  return isPhone || isSide;
}

function MatrixCounts({ matrix, question }: { matrix: Matrix; question: MatrixQuestion }) {
  const translate = useTranslate();
  const { cells, columns, empty, rows, ties } = matrix;
  const hidden = (['rows', 'columns'] as const).flatMap((side) =>
    empty[side] === 0 ? [] : [translate(`matrix.hidden.${side}`, { count: empty[side] })],
  );
  return (
    <p className={styles['counts']}>
      <Count value={ties} of={translate('matrix.sizeOf')}>
        {translate('matrix.size', { rows: rows.length, columns: columns.length, cells, ties })}
      </Count>
      {question.isEmptyShown || hidden.length === 0 ? null : (
        <Count value={empty.rows + empty.columns} of={translate('matrix.hiddenOf')}>
          {translate('matrix.hidden', { what: hidden.join(translate('list.separator')) })}
        </Count>
      )}
      {question.order.rows === 'pattern' ? (
        <span data-tone="ours">{translate('matrix.order.ours')}</span>
      ) : null}
    </p>
  );
}

function Shown({
  graph,
  matrix,
  question,
  isNarrow,
}: {
  graph: Graph;
  matrix: Matrix;
  question: MatrixQuestion;
  isNarrow: boolean;
}) {
  const translate = useTranslate();
  const store = useSliceStore(MATRIX_SLICE);
  const { at, cell } = useSlice(MATRIX_SLICE);
  const language = useChoices((state) => state.language);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const pointAt = usePointAt();
  const apart = useNamesApart(graph, matrix);
  const open = cellPlace(cell);
  const others = translate(`matrix.axis.${question.others}`);
  if (matrix.rows.length === 0 || matrix.columns.length === 0)
    return <p className={styles['none']}>{translate('matrix.noneAtAll', { others })}</p>;
  const label = translate('matrix.title');
  const close = (): void => store.setState({ cell: undefined });
  const sides = sidesInWords(graph, question, translate, language);
  const corner = translate('matrix.corner', sides);
  if (isOnPaper) return <MatrixPaper matrix={matrix} apart={apart} label={label} corner={corner} />;
  if (isNarrow)
    return (
      <MatrixList
        graph={graph}
        matrix={matrix}
        apart={apart}
        at={open ?? (at?.row === undefined ? undefined : { row: at.row })}
        onAt={(place) =>
          store.setState({
            at: place,
            cell: place.column === undefined ? undefined : cellName({ row: place.row, column: place.column }),
          })
        }
      />
    );
  const row = matrix.rows.find(({ key }) => key === open?.row);
  const column = matrix.columns.find(({ key }) => key === open?.column);
  return (
    <>
      <MatrixGrid
        matrix={matrix}
        apart={apart}
        label={label}
        corner={corner}
        open={open}
        onOpen={(place) => store.setState({ cell: cellName(place) })}
        onClose={open === undefined ? undefined : close}
        onAt={(place, by) => {
          if (by === 'focus') store.setState({ at: place });
          const ids =
            place === undefined ? [] : [place.row, place.column].flatMap((id) => parseNodeId(id) ?? []);
          pointAt(ids.filter((id) => graph.node(id)?.kind === 'place'));
        }}
      />
      {row === undefined || column === undefined ? null : (
        <TieCard
          graph={graph}
          row={row}
          column={column}
          ties={matrix.tiesAt(row.key, column.key)}
          onClose={close}
        />
      )}
    </>
  );
}
