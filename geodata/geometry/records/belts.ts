import { booleanPointInPolygon, feature, lineString, polygon } from '@turf/turf';
import type { Basis } from '../basis.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import {
  type Area,
  buffered,
  differenceOf,
  intersectionOf,
  isArea,
  smoothed,
  unionOf,
  withoutSlivers,
} from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';
import { corridorAround } from './corridor.ts';
import type { Outline } from './subzones.ts';
import { territoriesOf } from './territories.ts';

const BASIS_OF_BELT: Basis = {
  basis: '示意带形，由所属各区片范围外扩连缀而成，不作规划或法律依据',
  basisEn: 'Schematic corridor grown around its zones and joined between them; no basis for planning or law',
};

/**
 * Outlines of the core and the belts, by place id: soft corridors behind their zones, on land and a little over the shore,
 * parted half way where two of them meet. Official zones carry their belt with them.
 */
export function beltOutlines(
  geography: Geography,
  hierarchy: Hierarchy,
  zones: ReadonlyMap<string, Outline>,
): ReadonlyMap<string, Outline> {
  const groups = new Map<string, Area[]>();
  for (const place of [...hierarchy.placesOf('core'), ...hierarchy.placesOf('belt')]) {
    const members = hierarchy.partsOf(place.id).map((part) => zones.get(part.id)?.area);
    const ground = [...members, ...anchorsOf(place.id, geography)].filter((area) => area !== undefined);
    groups.set(place.id, ground);
  }
  const territories = territoriesOf(groups);
  const ground = buffered(geography.land, TOLERANCES.beltShore) ?? geography.land;
  const outlines = new Map<string, Outline>();
  for (const [id, members] of groups) {
    const supplied = geography.official.get(id);
    if (supplied !== undefined && isArea(supplied.geometry)) {
      outlines.set(id, {
        area: feature(supplied.geometry),
        precision: supplied.precision,
        basis: supplied.basis,
        basisEn: supplied.basisEn,
      });
      continue;
    }
    const area = shaped(members, territories.get(id), ground);
    if (area !== undefined) outlines.set(id, { area, precision: 'schematic', ...BASIS_OF_BELT });
  }
  return apart(outlines);
}

/** Narrow areas along the lines that the belt follows besides its zones, for instance a river inside the ring road. */
function anchorsOf(id: string, { facts }: Geography): Area[] {
  const lineOf = (line: string) =>
    facts.lines.find((candidate) => candidate.id === line)?.geometry.coordinates;
  return facts.beltAnchors.flatMap((anchor) => {
    const line = anchor.belt === id ? lineOf(anchor.line) : undefined;
    const ring = lineOf(anchor.within);
    if (line === undefined || ring === undefined) return [];
    const inside = line.filter((position) => booleanPointInPolygon(position, polygon([ring])));
    const area = inside.length < 2 ? undefined : buffered(lineString(inside), TOLERANCES.anchorHalfWidth);
    return area === undefined ? [] : [area];
  });
}

/** The corridor cut to its territory and the ground, its corners rounded, its own zones always inside. */
function shaped(members: readonly Area[], territory: Area | undefined, ground: Area): Area | undefined {
  const corridor = corridorAround(members);
  if (corridor === undefined || territory === undefined) return undefined;
  const own = intersectionOf(corridor, territory);
  const dry = own === undefined ? undefined : intersectionOf(own, ground);
  const shrunk =
    dry === undefined ? undefined : buffered(dry, -TOLERANCES.beltGap / 2 - TOLERANCES.beltRounding);
  const opened = shrunk === undefined ? undefined : buffered(shrunk, TOLERANCES.beltRounding);
  const whole = withoutSlivers(opened, TOLERANCES.beltSliver);
  if (whole === undefined) return undefined;
  const soft = smoothed(whole, TOLERANCES.smoothingRounds, TOLERANCES.outlineDetail * 2);
  return unionOf([soft, ...members]);
}

/** Removes what smoothing may have left of overlaps; the earlier outline keeps the ground. */
function apart(outlines: ReadonlyMap<string, Outline>): ReadonlyMap<string, Outline> {
  const result = new Map<string, Outline>();
  for (const [id, outline] of outlines) {
    const taken = unionOf([...result.values()].map((other) => other.area));
    const area = outline.precision === 'official' ? outline.area : differenceOf(outline.area, taken);
    if (area !== undefined) result.set(id, { ...outline, area });
  }
  return result;
}
