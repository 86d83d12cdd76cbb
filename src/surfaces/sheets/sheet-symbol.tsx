import { type ReactNode, useId } from 'react';
import type { Family } from '../../layers/marks.ts';
import { markPath } from '../../layers/marks.ts';
import { DASHES, type Drawn } from '../../layers/precision.ts';
import type { MarkShape } from '../../layers/swatch.ts';
import type { Sign } from '../../parts/paper-map/map-in-millimetres.ts';
import { familyColour, HATCHES, halfPath, hatchLines, isHatched } from '../../parts/paper-map/place-signs.ts';

/** Dashes of a line of this width, as the map draws what is placed or sketched by us. */
export const dashesOf = (drawn: Drawn, width: number): string | undefined =>
  DASHES[drawn]?.map((part) => part * width).join(' ');

/** Dashes around a symbol, millimetres: short, so that its shape is still seen. */
const MARK_DASHES: Readonly<Record<Drawn, string | undefined>> = {
  solid: undefined,
  dashed: '0.75 0.4',
  hollow: '0.3 0.5',
};

/** A symbol about the point 0, 0, millimetres: filled, half filled, struck through or empty, by how far its place is. */
export function Mark({
  shape,
  sign,
  family,
  drawn,
  radius,
}: {
  shape: MarkShape;
  sign: Sign;
  family: Family;
  drawn: Drawn;
  radius: number;
}) {
  const line = familyColour(family, 'line');
  return (
    <>
      <path
        d={markPath(shape, 0, radius)}
        fill={sign === 'present' ? familyColour(family, 'fill') : 'var(--map-paper)'}
        stroke={line}
        strokeWidth={0.4}
        strokeDasharray={MARK_DASHES[drawn]}
      />
      {sign === 'under-way' ? <path d={halfPath(shape, radius)} fill={line} /> : null}
      {sign === 'planned' ? (
        <path
          d={`M${-radius * 0.5} ${radius * 0.5}L${radius * 0.5} ${-radius * 0.5}`}
          stroke={line}
          strokeWidth={0.4}
        />
      ) : null}
    </>
  );
}

/** The lines of a hatching over a box, cut to a shape. */
export function Hatching({
  clip,
  sign,
  family,
  width,
  height,
}: {
  /** Id of the shape. */
  clip: string;
  sign: keyof typeof HATCHES;
  family: Family;
  width: number;
  height: number;
}) {
  return (
    <path
      clipPath={`url(#${clip})`}
      d={hatchLines(sign, width, height)}
      fill="none"
      stroke={familyColour(family, 'line')}
      strokeWidth={HATCHES[sign].line}
    />
  );
}

/** How a ground is filled beneath its hatching. */
export const groundFill = (sign: Sign, family: Family): { fill: string; fillOpacity: number } => ({
  fill: familyColour(family, sign === 'present' ? 'fill' : 'soft'),
  fillOpacity: sign === 'present' ? 0.85 : sign === 'planned' ? 0.22 : 0.6,
});

/** Width and height of a swatch, millimetres. */
const WIDE = 7;
const HIGH = 4.4;

/** A piece of ground as the map fills it. */
export function AreaSwatch({ sign, family, drawn }: { sign: Sign; family: Family; drawn: Drawn }) {
  const id = useId();
  const body = { x: 0.4, y: 0.4, width: WIDE - 0.8, height: HIGH - 0.8, rx: 0.6 };
  return (
    <Swatch>
      <rect {...body} {...groundFill(sign, family)} />
      {isHatched(sign) ? (
        <>
          <clipPath id={id}>
            <rect {...body} />
          </clipPath>
          <Hatching clip={id} sign={sign} family={family} width={WIDE} height={HIGH} />
        </>
      ) : null}
      <rect
        {...body}
        fill="none"
        stroke={familyColour(family, 'line')}
        strokeWidth={0.4}
        strokeDasharray={dashesOf(drawn, 0.4)}
      />
    </Swatch>
  );
}

/** A symbol as the map draws it. */
export function MarkSwatch(mark: { shape: MarkShape; sign: Sign; family: Family; drawn: Drawn }) {
  return (
    <Swatch>
      <g transform={`translate(${WIDE / 2} ${HIGH / 2})`}>
        <Mark {...mark} radius={1.5} />
      </g>
    </Swatch>
  );
}

export function LineSwatch({ drawn }: { drawn: Drawn }) {
  return (
    <Swatch>
      <path
        d={`M0.4 ${HIGH / 2}H${WIDE - 0.4}`}
        stroke="var(--map-plain-line)"
        strokeWidth={0.5}
        strokeDasharray={dashesOf(drawn, 0.5)}
      />
    </Swatch>
  );
}

/** A number in a disc: how many records are counted at a district, or which line of the column names the place. */
export function DiscSwatch({ text, isCount }: { text: string; isCount: boolean }) {
  return (
    <Swatch>
      <circle
        cx={WIDE / 2}
        cy={HIGH / 2}
        r={1.9}
        fill={isCount ? 'var(--map-plain-soft)' : 'var(--map-paper)'}
        stroke="var(--map-plain-line)"
        strokeWidth={0.3}
      />
      <text x={WIDE / 2} y={HIGH / 2 + 0.9} fontSize={2.5} textAnchor="middle" fill="var(--map-ink)">
        {text}
      </text>
    </Swatch>
  );
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} width={`${WIDE}mm`} height={`${HIGH}mm`} aria-hidden="true">
      {children}
    </svg>
  );
}
