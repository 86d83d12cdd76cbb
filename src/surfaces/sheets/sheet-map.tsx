import { type ReactNode, useId, useRef } from 'react';
import type { Place } from '../../atlas/records/place.ts';
import { scaleText } from '../../lib/paper-scale.ts';
import { textWidth, wrapText } from '../../lib/wrap-text.ts';
import {
  type Drawing,
  type DrawnArea,
  type DrawnCount,
  KEY_RADIUS,
  SYMBOL,
} from '../../parts/paper-map/map-in-millimetres.ts';
import { LINE, type PlacedName } from '../../parts/paper-map/place-names.ts';
import { familyColour, isHatched, shapeOf } from '../../parts/paper-map/place-signs.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { addressOf, isPlainClick } from '../../parts/subject-link.tsx';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { GroundNames, GroundPicture } from './ground-picture.tsx';
import { dashesOf, groundFill, Hatching, Mark } from './sheet-symbol.tsx';
import styles from './sheets.module.css';

/** The map of a sheet at its size on paper; every place of it leads to its record. */
export function SheetMap({ drawing, label }: { drawing: Drawing; label: string }) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, areas, points, counts, names, keyed } = drawing;
  const clipOf = ({ place }: DrawnArea): string => `${id}-${place.id.replaceAll('/', '-')}`;
  useOneStop(frame, 'g[data-place]');
  return (
    <div ref={frame}>
      <svg
        className={styles['map']}
        viewBox={`0 0 ${width} ${height}`}
        width={`${width}mm`}
        height={`${height}mm`}
        role="group"
        aria-label={label}
      >
        <defs>
          {areas.map((area) =>
            isHatched(area.sign) ? (
              <clipPath key={area.place.id} id={clipOf(area)}>
                <path d={area.d} />
              </clipPath>
            ) : null,
          )}
          <clipPath id={`${id}-frame`}>
            <rect width={width} height={height} />
          </clipPath>
        </defs>
        <g clipPath={`url(#${id}-frame)`}>
          <GroundPicture ground={drawing.ground} width={width} height={height} />
          {areas.map((area) => (
            <PlaceLink key={area.place.id} place={area.place}>
              <path d={area.d} {...groundFill(area.sign, area.family)} />
              {isHatched(area.sign) ? (
                <Hatching
                  clip={clipOf(area)}
                  sign={area.sign}
                  family={area.family}
                  width={width}
                  height={height}
                />
              ) : null}
              <path
                className={styles['edge']}
                d={area.d}
                fill="none"
                stroke={familyColour(area.family, 'line')}
                strokeWidth={0.35}
                strokeDasharray={dashesOf(area.drawn, 0.35)}
              />
            </PlaceLink>
          ))}
          <GroundNames names={drawing.ground.names} />
          {counts.map((count) => (
            <CountBubble key={count.at.id} count={count} />
          ))}
          {points.map(({ place, x, y, ...mark }) => (
            <PlaceLink key={place.id} place={place}>
              <g transform={`translate(${x} ${y})`}>
                <circle className={styles['edge']} r={SYMBOL + 0.6} fill="transparent" />
                <Mark shape={shapeOf(place)} {...mark} radius={SYMBOL} />
              </g>
            </PlaceLink>
          ))}
          <g className={styles['names']} aria-hidden="true">
            {names.map((name) => (
              <Name
                key={name.id}
                name={name}
                isKey={keyed.has(name.id)}
                colour={familyColour(
                  [...areas, ...points].find(({ place }) => place.id === name.id)?.family ?? 'plain',
                  'text',
                )}
              />
            ))}
          </g>
          <Furniture drawing={drawing} />
          <NothingDrawn drawing={drawing} />
        </g>
        <rect className={styles['neatline']} x={0.15} y={0.15} width={width - 0.3} height={height - 0.3} />
      </svg>
    </div>
  );
}

function PlaceLink({ place, children }: { place: Place; children: ReactNode }) {
  const language = useChoices((state) => state.language);
  const select = useChoices((state) => state.select);
  const isPointed = useSession((state) => state.pointed.includes(place.id) || state.hover?.id === place.id);
  const nameOf = useRecordName();
  const pointing = usePointing([place.id]);
  const reference = { kind: 'node', id: place.id } as const;
  return (
    <g data-place={place.id} data-pointed={isPointed || undefined}>
      <a
        href={addressOf(reference, language)}
        aria-label={nameOf(place)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          select(reference);
        }}
        {...pointing}
      >
        {children}
      </a>
    </g>
  );
}

/** Records of which only the district is known: their number at the district, never a point. */
function CountBubble({ count: { at, x, y, radius, count } }: { count: DrawnCount }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <g
      role="img"
      aria-label={translate('sheets.countedAt', { name: nameOf(at), count })}
      className={styles['bubble']}
    >
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + 1} fontSize={2.8} textAnchor="middle" aria-hidden="true">
        {count}
      </text>
    </g>
  );
}

function Name({ name, isKey, colour }: { name: PlacedName; isKey: boolean; colour: string }) {
  const { anchor, atX, atY, lines, size } = name;
  const first = atY - ((lines.length - 1) * size * LINE) / 2 + size * 0.36;
  if (isKey) {
    const middle = anchor === 'start' ? atX + KEY_RADIUS : anchor === 'end' ? atX - KEY_RADIUS : atX;
    return (
      <g className={styles['key']}>
        <circle cx={middle} cy={atY} r={KEY_RADIUS} />
        <text x={middle} y={atY + 0.9} fontSize={2.5} textAnchor="middle">
          {lines[0]}
        </text>
      </g>
    );
  }
  return (
    <text fontSize={size} textAnchor={anchor} fill={colour}>
      {lines.map((line, index) => (
        <tspan key={line} x={atX} y={first + index * size * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Size of what a map without any place says of itself, and the room that its corner and the north arrow leave, millimetres. */
const NOTE = { size: 3, left: 3, free: 18 };

/** Says in a corner of a map why it shows no place. */
function NothingDrawn({ drawing: { areas, counts, points, width } }: { drawing: Drawing }) {
  const translate = useTranslate();
  if (areas.length + counts.length + points.length > 0) return null;
  const lines = wrapText(translate('sheets.nothingDrawn'), (width - NOTE.free) / NOTE.size);
  return (
    <g className={styles['note']}>
      <rect
        x={NOTE.left - 1.2}
        y={1.8}
        width={Math.max(...lines.map(textWidth)) * NOTE.size + 2.4}
        height={lines.length * NOTE.size * 1.35 + 1.8}
      />
      <text fontSize={NOTE.size}>
        {lines.map((line, index) => (
          <tspan key={line} x={NOTE.left} y={5.6 + index * NOTE.size * 1.35}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Scale bar, scale and north arrow: what makes a drawing a map. */
function Furniture({ drawing: { width, height, bar, scale } }: { drawing: Drawing }) {
  const translate = useTranslate();
  const half = bar.millimetres / 2;
  return (
    <g
      className={styles['furniture']}
      role="img"
      aria-label={translate('sheets.scale', { scale: scaleText(scale), kilometres: bar.kilometres })}
    >
      <g aria-hidden="true" transform={`translate(3 ${height - 3})`}>
        <text y={-4.6} fontSize={2.8}>
          {scaleText(scale)}
        </text>
        <rect x={0} y={-2.6} width={half} height={1.1} data-dark="" />
        <rect x={half} y={-2.6} width={half} height={1.1} />
        <text y={1.1} fontSize={2.4}>
          0
        </text>
        <text x={bar.millimetres} y={1.1} fontSize={2.4} textAnchor="middle">
          {bar.kilometres} km
        </text>
      </g>
      <g aria-hidden="true" transform={`translate(${width - 6} 11.5)`}>
        <path d="M0 -8L2.1 0L0 -1.6z" data-dark="" />
        <path d="M0 -8L-2.1 0L0 -1.6z" />
        <text y={-8.6} fontSize={2.4} textAnchor="middle">
          N
        </text>
      </g>
    </g>
  );
}
