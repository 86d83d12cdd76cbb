import { feature as featureOfTopology } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { type AreaGeometry, isArea } from '../polygons.ts';

/**
 * Areas thinned as one topology: a border that two of them share is thinned once and stays shared.
 * @param weight Visvalingam's, square degrees: vertices whose triangle is smaller are left out
 */
export function simplifiedTogether(
  areas: ReadonlyMap<string, AreaGeometry>,
  weight: number,
): Map<string, AreaGeometry> {
  const whole = simplify(presimplify(topology(Object.fromEntries(areas))), weight);
  const result = new Map<string, AreaGeometry>();
  for (const id of areas.keys()) {
    const object = whole.objects[id];
    if (object === undefined) continue;
    const thin: GeoJSON.Feature | GeoJSON.FeatureCollection = featureOfTopology(whole, object);
    if (thin.type === 'Feature' && isArea(thin.geometry)) result.set(id, thin.geometry);
  }
  return result;
}
