import { MAX_BOUNDS } from '../../lib/city.ts';
import { parseNodeId } from '../records/id.ts';
import {
  ATTRIBUTES,
  LEAST_POINTS,
  type Operation,
  type Point,
  type Shape,
  type Step,
  WIDEST,
} from './shape.ts';

/** About a metre: what an address tells of a coordinate. */
const DIGITS = 5;

/** Between steps; an address leaves it as it is, and no id holds it. */
const BETWEEN = '~';

const SIGNS: Readonly<Record<Operation, string>> = { add: '', subtract: '-', intersect: '*' };

/**
 * Steps as one text, for an address: `polygon:121.5,29.8,121.6,29.8,121.6,29.9~-circle:121.55,29.85,2`. A step that is taken
 * away begins with `-`, one that narrows with `*`; then the kind and its values: longitudes and latitudes (WGS84 degrees) in
 * turn, radii in km, ids as they are.
 */
export function writeSteps(steps: readonly Step[]): string {
  return steps.map(({ operation, shape }) => `${SIGNS[operation]}${writeShape(shape)}`).join(BETWEEN);
}

const rounded = (value: number): string => String(Number(value.toFixed(DIGITS)));
const writePoints = (points: readonly Point[]): string => points.flat().map(rounded).join();

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'line':
    case 'polygon':
    case 'rectangle':
      return `${shape.kind}:${writePoints(shape.points)}`;
    case 'circle':
      return `circle:${writePoints([shape.centre])},${rounded(shape.km)}`;
    case 'place':
      return `place:${shape.id}`;
    case 'around':
      return `around:${shape.id},${rounded(shape.km)}`;
    case 'attribute':
      return `${shape.of}:${shape.value}`;
  }
}

/** Reads what `writeSteps` has written; `undefined` where any of it cannot be understood: less of it would be another selection. */
export function readSteps(text: string): readonly Step[] | undefined {
  const steps = text.split(BETWEEN).map(readStep);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function readStep(text: string): Step | undefined {
  const operation = text.startsWith('-') ? 'subtract' : text.startsWith('*') ? 'intersect' : 'add';
  const shape = readShape(text.slice(SIGNS[operation].length));
  return shape === undefined ? undefined : { operation, shape };
}

function readShape(text: string): Shape | undefined {
  const at = text.indexOf(':');
  const [kind, rest] = [text.slice(0, at), text.slice(at + 1)];
  const values = rest.split(',');
  switch (kind) {
    case 'line':
    case 'polygon': {
      const points = readPoints(values);
      return points === undefined || points.length < LEAST_POINTS[kind] ? undefined : { kind, points };
    }
    case 'rectangle': {
      const [southWest, northEast, more] = readPoints(values) ?? [];
      if (southWest === undefined || northEast === undefined || more !== undefined) return undefined;
      const isRight = southWest[0] < northEast[0] && southWest[1] < northEast[1];
      return isRight ? { kind, points: [southWest, northEast] } : undefined;
    }
    case 'circle': {
      const [centre, more] = readPoints(values.slice(0, 2)) ?? [];
      const km = readRadius(values[2]);
      const isRight = values.length === 3 && more === undefined;
      return centre === undefined || km === undefined || !isRight ? undefined : { kind, centre, km };
    }
    case 'place': {
      const id = parseNodeId(rest);
      return id === undefined ? undefined : { kind, id };
    }
    case 'around': {
      const [id, km] = [parseNodeId(values[0]), readRadius(values[1])];
      return id === undefined || km === undefined || values.length !== 2 ? undefined : { kind, id, km };
    }
    default: {
      const of = ATTRIBUTES.find((name) => name === kind);
      return of === undefined || rest === '' ? undefined : { kind: 'attribute', of, value: rest };
    }
  }
}

const readNumber = (text: string | undefined): number =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text);

function readRadius(text: string | undefined): number | undefined {
  const km = readNumber(text);
  return km > 0 && km <= WIDEST ? km : undefined;
}

function readPoints(values: readonly string[]): readonly Point[] | undefined {
  if (values.length % 2 !== 0) return undefined;
  const points: Point[] = [];
  for (let index = 0; index < values.length; index += 2) {
    const point: Point = [readNumber(values[index]), readNumber(values[index + 1])];
    if (!isOnMap(point)) return undefined;
    points.push(point);
  }
  return points;
}

/** Whether a position can be shown: the map cannot be moved beyond. */
export function isOnMap([lon, lat]: Point): boolean {
  const [west, south, east, north] = MAX_BOUNDS;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
