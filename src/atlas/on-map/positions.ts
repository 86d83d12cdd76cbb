import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import { recordName } from '../records/display-name.ts';
import type { Precision } from '../records/location.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Outlines } from './outline.ts';

/** Where a downloaded record is, WGS84 degrees, longitude first, and how that is known. */
export interface Position {
  geometry: GeoJSON.Geometry;
  precision: Precision;
  position_basis: string;
  /** The places whose points these are, where they are not the record's own. */
  position_of?: string;
}

/** Of these the label point says no more than the district, however well the district itself is known. */
const DISTRICTS: ReadonlySet<AtlasNode['class']> = new Set([
  'district',
  'former-district',
  'functional-zone',
  'city',
]);

/**
 * A place has the outline that the map draws of it, else its own point, unless it was found nowhere. A project has the
 * points of the places that it lies in: an outline of these would say that it fills them.
 */
export function positionOf(graph: Graph, node: AtlasNode, outlines: Outlines): Position | undefined {
  if (node.kind === 'place') return ownPosition(node, outlines);
  if (node.kind !== 'project') return undefined;
  const places = reachedFrom(graph, node.id, ['liesIn'], 'place').flatMap((place) => {
    const at = pointOf(place);
    return at === undefined ? [] : [{ place, at }];
  });
  const [first, ...others] = places;
  if (first === undefined) return undefined;
  const points = places.map(({ at }) => [at.lon, at.lat]);
  const isOnlyDistrict = places.some(({ place }) => DISTRICTS.has(place.class));
  return {
    geometry:
      others.length === 0
        ? { type: 'Point', coordinates: [first.at.lon, first.at.lat] }
        : { type: 'MultiPoint', coordinates: points },
    precision: isOnlyDistrict ? 'district' : first.at.precision,
    position_basis: [...new Set(places.map(({ at }) => at.basis))].join('；'),
    position_of: places.map(({ place }) => recordName(place, 'zh')).join('；'),
  };
}

function ownPosition(node: AtlasNode, outlines: Outlines): Position | undefined {
  const outline = outlines.get(node.id);
  if (outline !== undefined && outline.precision !== 'unverified') {
    const { geometry, precision, basis } = outline;
    return { geometry, precision, position_basis: basis };
  }
  const at = pointOf(node);
  return at === undefined
    ? undefined
    : {
        geometry: { type: 'Point', coordinates: [at.lon, at.lat] },
        precision: at.precision,
        position_basis: at.basis,
      };
}

const pointOf = ({ location }: AtlasNode) => (location?.precision === 'unverified' ? undefined : location);

/** How many records have an outline or a corridor, how many a point, and how many lie nowhere. */
export interface PositionCounts {
  outlines: number;
  points: number;
  none: number;
}

export function countPositions(positions: readonly (Position | undefined)[]): PositionCounts {
  const points = positions.filter((at) => at !== undefined && at.geometry.type.endsWith('Point')).length;
  const none = positions.filter((at) => at === undefined).length;
  return { outlines: positions.length - points - none, points, none };
}
