import { recordName } from '../../src/atlas/records/display-name.ts';
import type { Precision } from '../../src/atlas/records/location.ts';
import type { Place } from '../../src/atlas/records/place.ts';
import { deepestPoint } from '../../src/layers/deepest-point.ts';
import type { BeltKey, RecordProperties } from '../../src/layers/feature.ts';
import { BASIS } from './basis.ts';
import { finished, isArea } from './polygons.ts';
import { TOLERANCES } from './tolerances.ts';

/** An area tells where its name belongs, lon, lat. */
export type RecordFeature = GeoJSON.Feature<GeoJSON.Geometry, RecordProperties> & {
  anchor?: readonly [number, number];
};

/** How a place is drawn: its geometry and what that rests on. */
export interface Drawing {
  geometry: GeoJSON.Geometry;
  precision: Precision;
  /** In place of the words that go with the precision. */
  basis?: string;
  belt?: BeltKey | undefined;
  count?: number;
}

/** A map feature of a record, finished for publication (rounded, right-hand rule). */
export function recordFeature(place: Place, drawing: Drawing): RecordFeature {
  const decimals = drawing.precision === 'official' ? TOLERANCES.officialDecimals : TOLERANCES.decimals;
  const geometry = finished(drawing.geometry, decimals);
  const anchor = isArea(geometry) ? deepestPoint(geometry) : undefined;
  return {
    type: 'Feature',
    id: place.id,
    ...(anchor === undefined ? {} : { anchor: rounded(anchor) }),
    properties: {
      id: place.id,
      name: recordName(place, 'zh'),
      nameEn: place.nameEn ?? '',
      class: place.class,
      precision: drawing.precision,
      basis: drawing.basis ?? BASIS[drawing.precision],
      ...(drawing.belt === undefined ? {} : { belt: drawing.belt }),
      ...(drawing.count === undefined ? {} : { count: drawing.count }),
    },
    geometry,
  };
}

const rounded = ([lon, lat]: readonly [number, number]): [number, number] => [
  Number(lon.toFixed(TOLERANCES.decimals)),
  Number(lat.toFixed(TOLERANCES.decimals)),
];

export function collectionOf(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features };
}

export function pointAt(lon: number, lat: number): GeoJSON.Point {
  return { type: 'Point', coordinates: [lon, lat] };
}
