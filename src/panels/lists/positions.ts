import type { Graph } from '../../atlas/graph.ts';
import type { Location } from '../../atlas/location.ts';
import type { AtlasNode } from '../../atlas/node.ts';

/** Where a downloaded record is, WGS84 degrees, and how that is known. */
export interface Position extends Pick<Location, 'lon' | 'lat' | 'precision'> {
  position_basis: string;
  /** The place whose point it is, where it is not the record's own. */
  position_of?: string;
}

/** Of these the label point says no more than the district, however well the district itself is known. */
const DISTRICTS: ReadonlySet<AtlasNode['class']> = new Set([
  'district',
  'former-district',
  'functional-zone',
  'city',
]);

/** A place has its own point, unless it was found nowhere; a project that of the first place that it lies in. */
export function positionOf(graph: Graph, node: AtlasNode): Position | undefined {
  if (node.kind === 'place') return own(node);
  if (node.kind !== 'project') return undefined;
  for (const link of graph.outgoing(node.id)) {
    const place = link.kind === 'located-in' ? graph.node(link.to) : undefined;
    const position = place === undefined ? undefined : own(place);
    if (place !== undefined && position !== undefined)
      return {
        ...position,
        precision: DISTRICTS.has(place.class) ? 'district' : position.precision,
        position_of: place.name,
      };
  }
  return undefined;
}

function own({ location }: AtlasNode): Position | undefined {
  if (location === undefined || location.precision === 'unverified') return undefined;
  const { lon, lat, precision, basis } = location;
  return { lon, lat, precision, position_basis: basis };
}
