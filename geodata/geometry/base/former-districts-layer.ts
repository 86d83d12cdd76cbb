import type { FormerDistrictFact } from '../fact-schemas.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { type AreaGeometry, isArea } from '../polygons.ts';
import { collectionOf } from '../record-feature.ts';
import { baseFeature } from './base-feature.ts';

/** Outline of a former district: the official one, its own, or that of the district of today that it equals. */
export function formerOutline(fact: FormerDistrictFact, geography: Geography): AreaGeometry | undefined {
  const supplied = geography.official.get(fact.id);
  if (supplied !== undefined && isArea(supplied.geometry)) return supplied.geometry;
  return fact.geometry ?? geography.districts.get(fact.properties.outlineOf ?? '')?.geometry;
}

/** Districts that the older documents name, dated and with the name of today; drawn dashed. */
export function formerDistrictsLayer(geography: Geography, hierarchy: Hierarchy): GeoJSON.FeatureCollection {
  return collectionOf(
    geography.facts.formerDistricts.flatMap((fact) => {
      const outline = formerOutline(fact, geography);
      if (outline === undefined) return [];
      const { name, nameEn, remark, remarkEn, validTo, code } = fact.properties;
      const supplied = geography.official.get(fact.id);
      const place = hierarchy.places.get(fact.id);
      return baseFeature(
        {
          id: fact.id,
          name: place?.label ?? name,
          nameEn: place?.nameEn ?? nameEn,
          class: 'former-district',
          precision: supplied?.precision ?? 'schematic',
          basis:
            supplied?.basis ?? '示意；依据国函〔2016〕158号（五份文件之外），界线由本图按河流与今区界勾绘',
          code,
          validTo,
          remark,
          remarkEn,
        },
        outline,
      );
    }),
  );
}
