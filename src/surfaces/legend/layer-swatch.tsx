import { useId } from 'react';
import { colourVariable } from '../../layers/colour-variable.ts';
import { hatchPath, hatchWidth, MARK, markLook, markPath } from '../../layers/marks.ts';
import { DASHES, type Drawn } from '../../layers/precision.ts';
import type { ColourRole, Pattern, Swatch } from '../../layers/swatch.ts';
import styles from './legend.module.css';

/** CSS pixels; a mark is drawn at the size that it has on the map. */
const WIDTH = 24;
const HEIGHT = 18;
/** Edge of a hatching tile; smaller than on the map, so that a swatch shows several strokes. */
const TILE = 7;

/** A legend symbol, drawn from what the map is drawn from. It says nothing to a screen reader: the words beside it do. */
export function LayerSwatch({ swatch }: { swatch: Swatch }) {
  return (
    <svg
      className={styles['swatch']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <Picture swatch={swatch} />
    </svg>
  );
}

const colour = (role: ColourRole): string => `var(${colourVariable(role)})`;

/** Dashes in pixels; the style gives them in line widths. */
const dashArray = (drawn: Drawn, width: number): string | undefined =>
  DASHES[drawn]?.map((part) => part * width).join(' ');

function Picture({ swatch }: { swatch: Swatch }) {
  switch (swatch.kind) {
    case 'area':
      return <AreaPicture swatch={swatch} />;
    case 'line':
      return (
        <path
          className={styles['stroke']}
          d={`M2 ${HEIGHT / 2}H${WIDTH - 2}`}
          stroke={colour(swatch.line)}
          strokeWidth={2}
          strokeDasharray={dashArray(swatch.drawn, 2)}
          strokeLinecap={swatch.drawn === 'hollow' ? 'round' : undefined}
        />
      );
    case 'mark':
      return <MarkPicture swatch={swatch} />;
    case 'bubble':
      return (
        <circle
          className={styles['full']}
          cx={WIDTH / 2}
          cy={HEIGHT / 2}
          r={7}
          fill={colour(swatch.fill)}
          stroke={colour(swatch.line)}
        />
      );
  }
}

function AreaPicture({ swatch }: { swatch: Extract<Swatch, { kind: 'area' }> }) {
  const { fill, line, drawn, fillOpacity, pattern } = swatch;
  const body = { x: 2.75, y: 2.75, width: WIDTH - 5.5, height: HEIGHT - 5.5, rx: 3 };
  return (
    <>
      <rect className={styles['ground']} {...body} fill={colour(fill)} fillOpacity={fillOpacity} />
      {pattern === undefined ? null : <Hatching pattern={pattern} line={line} body={body} />}
      <rect
        className={styles['stroke']}
        {...body}
        stroke={colour(line)}
        strokeWidth={1.5}
        strokeDasharray={dashArray(drawn, 1.5)}
      />
    </>
  );
}

function Hatching({
  pattern,
  line,
  body,
}: {
  pattern: Pattern;
  line: ColourRole;
  body: { x: number; y: number; width: number; height: number };
}) {
  const id = useId();
  return (
    <>
      <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
        <path
          className={styles['stroke']}
          d={hatchPath(pattern, TILE)}
          stroke={colour(line)}
          strokeWidth={hatchWidth(pattern)}
          strokeLinecap="round"
        />
      </pattern>
      <rect {...body} fill={`url(#${id})`} />
    </>
  );
}

function MarkPicture({ swatch }: { swatch: Extract<Swatch, { kind: 'mark' }> }) {
  const { shape, fill, line, paper, drawn } = swatch;
  const look = markLook(shape, drawn);
  const middle = MARK.size / 2;
  return (
    <g transform={`translate(${(WIDTH - MARK.size) / 2} ${(HEIGHT - MARK.size) / 2})`}>
      <path
        className={styles[look.isFull ? 'full' : 'ground']}
        d={markPath(shape, middle, MARK.radius)}
        fill={colour(look.isFull ? fill : paper)}
      />
      <path
        className={styles['stroke']}
        d={markPath(shape, middle, MARK.radius)}
        stroke={colour(line)}
        strokeWidth={look.lineWidth}
        strokeDasharray={look.dashes.length === 0 ? undefined : look.dashes.join(' ')}
      />
      {look.hasHeart ? (
        <path className={styles['full']} d={markPath(shape, middle, MARK.heart)} fill={colour(line)} />
      ) : null}
    </g>
  );
}
