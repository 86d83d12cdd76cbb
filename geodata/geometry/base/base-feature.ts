import type { Precision } from '../../../src/atlas/records/location.ts';
import { finished } from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';

/** What every feature of a base layer says; layers add their own. */
export interface BaseProperties {
  id: string;
  name: string;
  nameEn: string;
  class: string;
  precision: Precision;
  basis: string;
}

export function baseFeature<P extends BaseProperties>(
  properties: P,
  geometry: GeoJSON.Geometry,
): GeoJSON.Feature<GeoJSON.Geometry, P> {
  const decimals = properties.precision === 'official' ? TOLERANCES.officialDecimals : TOLERANCES.decimals;
  return { type: 'Feature', id: properties.id, properties, geometry: finished(geometry, decimals) };
}
