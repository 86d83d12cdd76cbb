import { useState } from 'react';
import { type Drawn, LEAST_POINTS, type Point, rectangleBetween } from '../../atlas/spatial/shape.ts';
import { readPoint } from '../../atlas/spatial/typed-coordinates.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { RadiusField, readKm } from './radius-field.tsx';
import styles from './selecting.module.css';

/** The corners of a shape, a row each, to be changed, moved among the others or taken away. */
export function Corners({ shape, onChange }: { shape: Drawn; onChange: (shape: Drawn) => void }) {
  const translate = useTranslate();
  const points = shape.kind === 'circle' ? [shape.centre] : shape.points;
  const set = (next: readonly Point[]): void => {
    const changed = withPoints(shape, next);
    if (changed !== undefined) onChange(changed);
  };
  const isFree = shape.kind === 'line' || shape.kind === 'polygon';
  const canLose = isFree && points.length > LEAST_POINTS[shape.kind];
  return (
    <ol className={styles['corners']}>
      {points.map((point, index) => (
        <li key={`${point.join()} ${index}`}>
          <CornerField
            label={translate('selecting.corner', { number: index + 1 })}
            point={point}
            onChange={(next) => set(points.with(index, next))}
          />
          {isFree ? (
            <>
              <SteadyButton
                className="text-button"
                disabled={index === 0}
                aria-label={translate('selecting.corner.up', { number: index + 1 })}
                onClick={() => set(moved(points, index, index - 1))}
              >
                ↑
              </SteadyButton>
              <button
                type="button"
                className="text-button"
                aria-label={translate('selecting.corner.after', { number: index + 1 })}
                onClick={() => set(points.toSpliced(index + 1, 0, between(points, index)))}
              >
                ＋
              </button>
              <SteadyButton
                className="text-button"
                disabled={!canLose}
                aria-label={translate('selecting.corner.remove', { number: index + 1 })}
                onClick={() => set(points.toSpliced(index, 1))}
              >
                ×
              </SteadyButton>
            </>
          ) : null}
        </li>
      ))}
      {shape.kind === 'circle' ? (
        <Radius km={shape.km} onChange={(km) => onChange({ ...shape, km })} />
      ) : null}
    </ol>
  );
}

function Radius({ km, onChange }: { km: number; onChange: (km: number) => void }) {
  const [text, setText] = useState(String(km));
  return (
    <li>
      <RadiusField
        value={text}
        onChange={(next) => {
          setText(next);
          const read = readKm(next);
          if (read !== undefined) onChange(read);
        }}
      />
    </li>
  );
}

/** The same shape with other points; `undefined` where they make none. */
function withPoints(shape: Drawn, points: readonly Point[]): Drawn | undefined {
  const [first, second] = points;
  switch (shape.kind) {
    case 'line':
    case 'polygon':
      return points.length < LEAST_POINTS[shape.kind] ? undefined : { ...shape, points };
    case 'rectangle':
      return first === undefined || second === undefined
        ? undefined
        : { ...shape, points: rectangleBetween(first, second) };
    case 'circle':
      return first === undefined ? undefined : { ...shape, centre: first };
  }
}

function moved(points: readonly Point[], from: number, to: number): readonly Point[] {
  const point = points[from];
  return point === undefined ? points : points.toSpliced(from, 1).toSpliced(to, 0, point);
}

/** The middle between a point and the next. */
function between(points: readonly Point[], index: number): Point {
  const [lon, lat] = points[index] ?? [0, 0];
  const [nextLon, nextLat] = points[(index + 1) % points.length] ?? [lon, lat];
  return [(lon + nextLon) / 2, (lat + nextLat) / 2];
}

const DIGITS = 5;

/** A position to be typed anew; it counts when the field is left or Enter is pressed. */
function CornerField({
  label,
  point: [lon, lat],
  onChange,
}: {
  label: string;
  point: Point;
  onChange: (point: Point) => void;
}) {
  const [text, setText] = useState(`${lon.toFixed(DIGITS)}, ${lat.toFixed(DIGITS)}`);
  const [isWrong, setWrong] = useState(false);
  const settle = (): void => {
    const typed = readPoint(text);
    setWrong(typed.kind !== 'point');
    if (typed.kind !== 'point') return;
    const isSame = typed.point.every(
      (value, index) => value.toFixed(DIGITS) === [lon, lat][index]?.toFixed(DIGITS),
    );
    if (!isSame) onChange(typed.point);
  };
  return (
    <input
      type="text"
      className={styles['corner']}
      value={text}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      spellCheck={false}
      onChange={({ target }) => setText(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
    />
  );
}
