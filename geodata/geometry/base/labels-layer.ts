import { BASIS } from '../basis.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { interiorPoint } from '../interior-point.ts';
import { collectionOf, pointAt } from '../record-feature.ts';
import { baseFeature } from './base-feature.ts';

/** Names of districts (at a point well inside), and of seas and neighbouring prefectures; rank 1 is the most important. */
export function labelsLayer(geography: Geography, hierarchy: Hierarchy): GeoJSON.FeatureCollection {
  const districts = hierarchy.placesOf('district').flatMap((place) => {
    const area = geography.districts.get(place.id);
    if (area === undefined) return [];
    const { lon, lat } = interiorPoint(area.geometry);
    return baseFeature(
      {
        id: `label/${place.id}`,
        name: place.name,
        nameEn: place.nameEn ?? '',
        class: 'district',
        precision: 'boundary',
        basis: BASIS.boundary,
        rank: 1,
      },
      pointAt(lon, lat),
    );
  });
  const others = geography.facts.labels.map((label) =>
    baseFeature(
      {
        id: label.id,
        name: label.name,
        nameEn: label.name_en,
        class: label.class,
        precision: 'placed',
        basis: '注记位置由本图安排',
        rank: label.rank,
      },
      pointAt(label.lon, label.lat),
    ),
  );
  return collectionOf([...districts, ...others]);
}
