import { BASIS } from '../basis.ts';
import type { Geography } from '../geography.ts';
import { collectionOf } from '../record-feature.ts';
import { baseFeature } from './base-feature.ts';

/**
 * The land of the region: the city (`class` city) and each neighbouring prefecture (`class` prefecture), everything else is sea.
 * Neighbours are dissolved, simplified with shared borders and cut to the region.
 */
export function landLayer({ land, counties }: Geography): GeoJSON.FeatureCollection {
  const properties = { precision: 'boundary', basis: BASIS.boundary } as const;
  const city = baseFeature(
    { id: 'place/city/ningbo', name: '宁波市', nameEn: 'Ningbo', class: 'city', ...properties },
    land.geometry,
  );
  const around = [...counties.prefectures].map(([code, area]) =>
    baseFeature(
      { id: `land/prefecture/${code}`, name: '', nameEn: '', class: 'prefecture', ...properties },
      area.geometry,
    ),
  );
  return collectionOf([city, ...around]);
}
