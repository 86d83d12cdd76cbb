import { coordEach } from '@turf/turf';
import type { Convert } from './reference-systems.ts';

/** A copy of a geometry with every position converted; heights are dropped. */
export function converted<G extends GeoJSON.Geometry>(geometry: G, convert: Convert): G {
  const copy = structuredClone(geometry);
  coordEach(copy, (position) => {
    const [lon = Number.NaN, lat = Number.NaN] = convert(position);
    position.splice(0, position.length, lon, lat);
  });
  return copy;
}
