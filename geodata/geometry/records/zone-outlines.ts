import { feature } from '@turf/turf';
import { BASIS, BASIS_EN, type Basis } from '../basis.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { isArea, unionOf } from '../polygons.ts';
import type { Outline } from './subzone-outlines.ts';

/** Outlines of the zones: the official one, or the union of the sub-zones that have an outline. */
export function zoneOutlines(
  geography: Geography,
  hierarchy: Hierarchy,
  subzones: ReadonlyMap<string, Outline>,
): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>();
  for (const zone of hierarchy.placesOf('zone')) {
    const supplied = geography.official.get(zone.id);
    if (supplied !== undefined && isArea(supplied.geometry)) {
      outlines.set(zone.id, {
        area: feature(supplied.geometry),
        precision: supplied.precision,
        basis: supplied.basis,
        basisEn: supplied.basisEn,
      });
      continue;
    }
    const parts = hierarchy.partsOf(zone.id).filter((place) => place.class === 'subzone');
    const drawn = parts.map((part) => subzones.get(part.id)).filter((outline) => outline !== undefined);
    const area = unionOf(drawn.map((outline) => outline.area));
    if (area === undefined) continue;
    const officials = drawn.filter((outline) => outline.precision === 'official').length;
    const missing = parts.length - drawn.length;
    const whole = officials === parts.length;
    outlines.set(zone.id, {
      area,
      precision: whole ? 'official' : 'schematic',
      ...basisOfUnion({ whole, officials, missing }),
    });
  }
  return outlines;
}

/** How many sections of a zone an authority supplied, and how many were found nowhere. */
interface Union {
  whole: boolean;
  officials: number;
  missing: number;
}

function basisOfUnion({ whole, officials, missing }: Union): Basis {
  const remarks = [
    whole ? '各片主管部门范围之并集' : `各片之并集；${BASIS.schematic}`,
    officials > 0 && !whole ? `其中${officials}片为主管部门范围` : '',
    missing > 0 ? `${missing}片位置待核，未计入` : '',
  ];
  const remarksEn = [
    whole
      ? 'Union of its sections as the authority supplied them'
      : `Union of its sections. ${BASIS_EN.schematic}`,
    officials > 0 && !whole ? `sections supplied by the authority: ${officials}` : '',
    missing > 0 ? `sections left out because their position is unverified: ${missing}` : '',
  ];
  return {
    basis: remarks.filter((remark) => remark !== '').join('；'),
    basisEn: remarksEn.filter((remark) => remark !== '').join('; '),
  };
}
