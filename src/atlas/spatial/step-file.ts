import * as v from 'valibot';
import { circleRing } from './measures.ts';
import { cornersOf, LEAST_POINTS, OPERATIONS, type Point, type Shape, type Step } from './shape.ts';
import { isOnMap, readSteps, writeSteps } from './step-text.ts';

/** Why a file gives no steps. */
export type FileComplaint = 'json' | 'geojson' | 'shapes' | 'place' | 'many';

/** More corners than this are no line of a hand. */
const MOST_POINTS = 20_000;

/**
 * Steps as GeoJSON (RFC 7946, WGS84): a feature a step, `operation` and `step` (as an address writes it) among its properties; what
 * is no drawn shape has no geometry.
 */
export function writeStepFile(steps: readonly Step[]): string {
  const features = steps.map((step) => ({
    type: 'Feature',
    properties: { operation: step.operation, step: writeSteps([step]) },
    geometry: geometryOf(step.shape),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}

function geometryOf(shape: Shape): GeoJSON.LineString | GeoJSON.Polygon | null {
  switch (shape.kind) {
    case 'line':
      return { type: 'LineString', coordinates: shape.points.map(([lon, lat]) => [lon, lat]) };
    case 'polygon':
      return polygonOf(shape.points);
    case 'rectangle':
      return polygonOf(cornersOf(shape.points));
    case 'circle':
      return polygonOf(circleRing(shape.centre, shape.km));
    case 'place':
    case 'around':
    case 'attribute':
      return null;
  }
}

function polygonOf(points: readonly Point[]): GeoJSON.Polygon {
  const ring = points.map(([lon, lat]) => [lon, lat]);
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

const positionSchema = v.looseTuple([v.number(), v.number()]);
const ringSchema = v.array(positionSchema);
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: ringSchema }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(ringSchema) }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(ringSchema) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ringSchema)) }),
]);
const featureSchema = v.object({
  properties: v.nullish(
    v.object({
      operation: v.fallback(v.optional(v.picklist(OPERATIONS)), undefined),
      step: v.fallback(v.optional(v.string()), undefined),
    }),
  ),
  geometry: v.unknown(),
});
const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

type Geometry = v.InferOutput<typeof geometrySchema>;

/**
 * Reads the steps of a file that was saved here, or the lines and areas of any other GeoJSON, each as a step that adds; holes are
 * steps that are taken away. Answers why where it gives none.
 */
export function readStepFile(text: string): readonly Step[] | FileComplaint {
  const json = parseJson(text);
  if (json === undefined) return 'json';
  const collection = v.safeParse(collectionSchema, json);
  const features: readonly unknown[] = collection.success ? collection.output.features : [json];
  const steps: Step[] = [];
  for (const raw of features) {
    const feature = v.safeParse(featureSchema, raw);
    if (!feature.success) return 'geojson';
    const { properties, geometry } = feature.output;
    const own = properties?.step === undefined ? undefined : readSteps(properties.step);
    if (own !== undefined) {
      steps.push(...own);
      continue;
    }
    const parsed = v.safeParse(geometrySchema, geometry ?? raw);
    if (parsed.success) steps.push(...stepsOfGeometry(parsed.output, properties?.operation ?? 'add'));
  }
  if (steps.length === 0) return 'shapes';
  const points = steps.flatMap(({ shape }) => ('points' in shape ? shape.points : []));
  if (points.length > MOST_POINTS) return 'many';
  return points.every(isOnMap) ? steps : 'place';
}

function parseJson(text: string): unknown {
  try {
    // Some programs write a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function stepsOfGeometry(geometry: Geometry, operation: Step['operation']): readonly Step[] {
  switch (geometry.type) {
    case 'LineString':
      return lineSteps([geometry.coordinates]);
    case 'MultiLineString':
      return lineSteps(geometry.coordinates);
    case 'Polygon':
      return polygonSteps(geometry.coordinates, operation);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygonSteps(polygon, operation));
  }
}

type Position = v.InferOutput<typeof positionSchema>;

const lineSteps = (lines: readonly (readonly Position[])[]): readonly Step[] =>
  lines.flatMap((line): Step[] =>
    line.length < LEAST_POINTS.line
      ? []
      : [{ operation: 'add', shape: { kind: 'line', points: line.map(pointOf) } }],
  );

const polygonSteps = (
  rings: readonly (readonly Position[])[],
  operation: Step['operation'],
): readonly Step[] =>
  rings.flatMap((ring, index): Step[] => {
    const points = ring.slice(0, -1).map(pointOf);
    if (points.length < LEAST_POINTS.polygon) return [];
    return [{ operation: index === 0 ? operation : 'subtract', shape: { kind: 'polygon', points } }];
  });

const pointOf = ([lon, lat]: Position): Point => [lon, lat];
