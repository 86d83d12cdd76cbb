import { useMemo, useRef, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { emphasisOf } from '../../atlas/on-map/emphasised-records.ts';
import type { BeltOfLayout } from '../../atlas/plans/layout-tree.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { addressOf, isPlainClick, useIsSelected } from '../../parts/subject-link.tsx';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { useWidth } from '../../ui/use-width.ts';
import { arrange, type Box, TYPE } from './arrange.ts';
import styles from './diagram.module.css';
import { measuredWidth } from './measured-width.ts';

/** How wide it is drawn on paper, and before the page says how much room there is. */
const PAPER_WIDTH = 1040;

/** The boxes of the layout, each a link; what is read here or on the map is lit in both. */
export function DiagramDrawing({ graph, tree }: { graph: Graph; tree: readonly BeltOfLayout[] }) {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const nameOf = useRecordName();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const room = useWidth(frame, PAPER_WIDTH);
  const width = isOnPaper ? PAPER_WIDTH : room;
  const [widthOf] = useState(measuredWidth);
  const { height, boxes } = useMemo(
    () => arrange(tree, width, nameOf, widthOf),
    [tree, width, nameOf, widthOf],
  );
  const selection = useChoices((state) => state.selection);
  const lit = useMemo(() => {
    if (selection.kind === 'none') return undefined;
    const { selected, related } = emphasisOf(graph, selection, undefined);
    return new Set([...related, ...(selected === undefined ? [] : [selected])]);
  }, [graph, selection]);
  useOneStop(frame, 'g[data-level]');
  return (
    <div ref={frame} className={styles['frame']} data-instead-of-map="">
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={translate('diagram.drawing')}
      >
        {boxes.map((box) => (
          <DiagramBox
            key={box.place.id}
            box={box}
            whole={graph.breadcrumb(box.place.id).at(-1)}
            isDim={lit !== undefined && !lit.has(box.place.id)}
          />
        ))}
      </svg>
    </div>
  );
}

/** A box with its name, which opens what is said of the place. */
function DiagramBox({ box, whole, isDim }: { box: Box; whole: ReturnType<Graph['node']>; isDim: boolean }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const select = useChoices((state) => state.select);
  const { place, level, belt, x, y, width, height, lines } = box;
  const reference = { kind: 'node', id: place.id } as const;
  const isSelected = useIsSelected(reference);
  const isHovered = useSession((state) => state.hover?.id === place.id);
  const nameOf = useRecordName();
  const pointing = usePointing([place.id]);
  const { size, line, inset } = TYPE[level];
  const name = nameOf(place);
  // The lines of a piece stand in the middle of its box, all others at the top; a baseline is a third of the type below the middle.
  const above = level === 'piece' ? (height - lines.length * line) / 2 : inset;
  const first = y + above + line * 0.5 + size * 0.36;
  return (
    <g
      data-level={level}
      data-dim={isDim || undefined}
      data-hovered={isHovered || undefined}
      className={`belt-${belt}`}
    >
      <a
        href={addressOf(reference, language)}
        aria-current={isSelected ? 'true' : undefined}
        aria-label={whole === undefined ? name : translate('diagram.box', { name, whole: nameOf(whole) })}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          select(reference);
        }}
        {...pointing}
      >
        <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx={level === 'piece' ? 4 : 8} />
        <text fontSize={size}>
          {lines.map((words, index) => (
            <tspan key={words} x={x + inset} y={first + index * line}>
              {words}
            </tspan>
          ))}
        </text>
      </a>
    </g>
  );
}
