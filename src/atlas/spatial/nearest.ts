import type { Facility } from './facility.ts';
import { type Area, holds, nearestOn, ringsOf } from './flat-geometry.ts';
import { type NearestOfKind, nearestBy } from './nearest-of-kind.ts';
import { combined } from './region.ts';
import type { Point, Step } from './shape.ts';

/** From where a distance is measured: the middle of a circle, the nearest point of lines, or the nearest edge of an area. */
export type Origin =
  | { from: 'centre'; point: Point }
  | { from: 'line'; lines: readonly (readonly Point[])[] }
  | { from: 'edge'; area: Area };

/** From where to measure to what steps have drawn: areas go before lines; `undefined` where nothing with a place is left. */
export function originOf(parts: readonly { step: Step; area: Area | undefined }[]): Origin | undefined {
  const areas = parts.flatMap(({ step: { operation, shape }, area }) =>
    area === undefined ? [] : [{ operation, shape, area }],
  );
  const [first, ...others] = areas;
  if (first === undefined) {
    const lines = parts.flatMap(({ step: { shape } }) => (shape.kind === 'line' ? [shape.points] : []));
    return lines.length === 0 ? undefined : { from: 'line', lines };
  }
  if (others.length === 0 && first.operation !== 'subtract' && first.shape.kind === 'circle')
    return { from: 'centre', point: first.shape.centre };
  // An attribute has no place: what narrows it down is all the ground that there is.
  const narrows =
    first.operation === 'intersect' &&
    parts[0]?.step.shape.kind === 'attribute' &&
    parts[0].step.operation === 'add';
  const area = combined(narrows ? [{ ...first, operation: 'add' }, ...others] : areas);
  return area === undefined ? undefined : { from: 'edge', area };
}

/** From where a facility is measured. */
function startOf(origin: Origin, to: Point): Point {
  switch (origin.from) {
    case 'centre':
      return origin.point;
    case 'line':
      return nearestOn(origin.lines, to).at;
    case 'edge':
      return holds(origin.area, to) ? to : nearestOn(ringsOf(origin.area), to).at;
  }
}

/** The nearest of each kind to what steps have drawn, in the order of the kinds. */
export const nearestOfEachKind = (
  facilities: readonly Facility[],
  origin: Origin,
): readonly NearestOfKind[] => nearestBy(facilities, (to) => startOf(origin, to));
