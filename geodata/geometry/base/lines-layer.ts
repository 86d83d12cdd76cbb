import type { Geography } from '../geography.ts';
import { collectionOf } from '../record-feature.ts';
import { smoothLine } from '../smooth-line.ts';
import { TOLERANCES } from '../tolerances.ts';
import { baseFeature } from './base-feature.ts';

/**
 * Rivers, motorways, the bay bridge and railways; all schematic, for orientation only. Their few vertices are joined by a
 * soft curve, which passes through each of them.
 */
export function linesLayer({ facts }: Geography): GeoJSON.FeatureCollection {
  return collectionOf(
    facts.lines.map(({ id, properties, geometry }) =>
      baseFeature(
        {
          id,
          name: properties.name,
          nameEn: properties.nameEn,
          class: properties.kind,
          precision: 'schematic',
          basis: `示意走向，误差约${properties.uncertaintyKm}公里`,
          kind: properties.kind,
          ...(properties.ref === undefined ? {} : { ref: properties.ref }),
        },
        { ...geometry, coordinates: smoothLine(geometry.coordinates, TOLERANCES.lineDetail) },
      ),
    ),
  );
}
