import jsts from 'jsts';
import type { Problems } from '../../checks/problems.ts';
import { type AreaGeometry, finished, isArea, partsOf } from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';
import type { OfficialGeometry } from './official-geometry.ts';
import { simplifiedTogether } from './simplify-together.ts';

/** An outline of no more vertices is drawn as it was supplied. */
const DRAWN_WHOLE = 2000;

/**
 * Official outlines as the map can show them. Where one has more vertices than the closest view can tell apart, all are
 * thinned together, so that neighbours keep one border, and a remark and the basis say so. The few vertices that are left
 * out lie within some metres of the line, less than a pixel at the closest view.
 */
export function fitForDrawing(
  accepted: ReadonlyMap<string, OfficialGeometry>,
  problems: Problems,
): Map<string, OfficialGeometry> {
  const areas = new Map<string, AreaGeometry>();
  for (const [id, { geometry }] of accepted) if (isArea(geometry)) areas.set(id, geometry);
  if ([...areas.values()].every((geometry) => vertices(geometry) <= DRAWN_WHOLE)) return new Map(accepted);
  const thin = simplifiedTogether(areas, TOLERANCES.officialWeight);
  return new Map(
    [...accepted].map(([id, supplied]) => {
      const before = areas.get(id);
      const after = thin.get(id);
      if (before === undefined || after === undefined) return [id, supplied];
      const geometry = finished(after, TOLERANCES.officialDecimals);
      if (vertices(geometry) === vertices(before)) return [id, supplied];
      if (!isValid(geometry)) {
        problems.add({
          file: supplied.file,
          row: supplied.row,
          zh: `${vertices(before)} 个顶点超出地图所能显示，自动简化又得不到有效的范围：请先在 GIS 中以 5 米容差简化`,
          en: `${vertices(before)} vertices are more than the map can show, and thinning them leaves no valid outline: simplify it in your GIS, tolerance 5 m`,
        });
        return [id, supplied];
      }
      problems.remark({
        file: supplied.file,
        row: supplied.row,
        zh: `${vertices(before)} 个顶点为绘图简化为 ${vertices(geometry)} 个`,
        en: `${vertices(before)} vertices were thinned to ${vertices(geometry)} for drawing`,
      });
      const { basis, basisEn } = supplied;
      return [
        id,
        {
          ...supplied,
          geometry,
          basis: `${basis}，绘图时略有简化`,
          basisEn: `${basisEn}, slightly simplified for drawing`,
        },
      ];
    }),
  );
}

function vertices(geometry: AreaGeometry): number {
  return partsOf(geometry).reduce(
    (sum, rings) => sum + rings.reduce((inner, ring) => inner + ring.length, 0),
    0,
  );
}

function isValid(geometry: AreaGeometry): boolean {
  return new jsts.operation.valid.IsValidOp(new jsts.io.GeoJSONReader().read(geometry)).isValid();
}
