import { BASIS } from '../basis.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { collectionOf } from '../record-feature.ts';
import { baseFeature } from './base-feature.ts';

/** The ten districts, as the county layer has them or as an authority supplied them. */
export function districtsLayer(
  { districts, official }: Geography,
  hierarchy: Hierarchy,
): GeoJSON.FeatureCollection {
  return collectionOf(
    hierarchy.placesOf('district').flatMap((place) => {
      const area = districts.get(place.id);
      if (area === undefined) return [];
      const supplied = official.get(place.id);
      return baseFeature(
        {
          id: place.id,
          name: place.name,
          nameEn: place.nameEn ?? '',
          class: place.class,
          precision: supplied?.precision ?? 'boundary',
          basis: supplied?.basis ?? BASIS.boundary,
          code: place.attributes.code ?? '',
        },
        area.geometry,
      );
    }),
  );
}
