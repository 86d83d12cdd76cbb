import type { Position } from '../atlas/on-map/positions.ts';

type Path = readonly GeoJSON.Position[];

/** The parts of a geometry, WGS84 degrees, longitude first, as the layers of GIS software take them: one kind a layer. */
export type Shape =
  | { kind: 'points'; points: Path }
  | { kind: 'lines'; lines: readonly Path[] }
  /** Rings of each area: its outline, then its holes; the last position repeats the first. */
  | { kind: 'areas'; areas: readonly (readonly Path[])[] };

export type LayerKind = Shape['kind'];

/** A row with its number in the whole table, from 1, and how it lies. */
export interface PlacedRow<Row> {
  number: number;
  row: Row;
  position: Position;
  shape: Shape;
}

/** The rows of one kind of geometry. Where one of them has several parts, GIS software wants all to be of the kind that may. */
export interface GeometryLayer<Row> {
  kind: LayerKind;
  hasSeveralParts: boolean;
  rows: readonly PlacedRow<Row>[];
}

export interface LayersOfTable<Row> {
  layers: readonly GeometryLayer<Row>[];
  /** Rows that lie nowhere. */
  nowhere: readonly Omit<PlacedRow<Row>, 'position' | 'shape'>[];
}

const KINDS: readonly LayerKind[] = ['points', 'lines', 'areas'];

/**
 * The rows of a table by what kind of geometry they have; each layer keeps the order of the table.
 * @param positions of each row, in their order
 */
export function geometryLayers<Row>(
  rows: readonly Row[],
  positions: readonly (Position | undefined)[],
): LayersOfTable<Row> {
  const placed: PlacedRow<Row>[] = [];
  const nowhere: { number: number; row: Row }[] = [];
  for (const [index, row] of rows.entries()) {
    const position = positions[index];
    const shape = position === undefined ? undefined : shapeOf(position.geometry);
    if (position === undefined || shape === undefined) nowhere.push({ number: index + 1, row });
    else placed.push({ number: index + 1, row, position, shape });
  }
  const layers = KINDS.map((kind) => placed.filter(({ shape }) => shape.kind === kind))
    .filter((own) => own.length > 0)
    .map(
      (own): GeometryLayer<Row> => ({
        kind: own[0]?.shape.kind ?? 'points',
        hasSeveralParts: own.some(({ shape }) => partCount(shape) > 1),
        rows: own,
      }),
    );
  return { layers, nowhere };
}

/** The parts of a geometry; nothing for a collection of several kinds, which no layer can hold, and for an empty one. */
export function shapeOf(geometry: GeoJSON.Geometry): Shape | undefined {
  const shape = partsOf(geometry);
  return shape === undefined || partCount(shape) === 0 ? undefined : shape;
}

function partsOf(geometry: GeoJSON.Geometry): Shape | undefined {
  switch (geometry.type) {
    case 'Point':
      return { kind: 'points', points: [geometry.coordinates] };
    case 'MultiPoint':
      return { kind: 'points', points: geometry.coordinates };
    case 'LineString':
      return { kind: 'lines', lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { kind: 'lines', lines: geometry.coordinates };
    case 'Polygon':
      return { kind: 'areas', areas: [geometry.coordinates] };
    case 'MultiPolygon':
      return { kind: 'areas', areas: geometry.coordinates };
    case 'GeometryCollection':
      return undefined;
  }
}

export function partCount(shape: Shape): number {
  switch (shape.kind) {
    case 'points':
      return shape.points.length;
    case 'lines':
      return shape.lines.length;
    case 'areas':
      return shape.areas.length;
  }
}

/** West, south, east, north of some shapes, degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

export function extentOf(shapes: readonly Shape[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of shapes.flatMap(positionsOf)) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

export function positionsOf(shape: Shape): Path {
  switch (shape.kind) {
    case 'points':
      return shape.points;
    case 'lines':
      return shape.lines.flat();
    case 'areas':
      return shape.areas.flat(2);
  }
}
