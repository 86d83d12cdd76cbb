import { booleanPointInPolygon, coordAll, feature, lineString, polygon } from '@turf/turf';
import type { Basis } from '../basis.ts';
import type { Geography } from '../geography.ts';
import type { Hierarchy } from '../hierarchy.ts';
import {
  type Area,
  buffered,
  closed,
  differenceOf,
  intersectionOf,
  isArea,
  opened,
  softened,
  thinned,
  unionOf,
  withoutSlivers,
} from '../polygons.ts';
import { TOLERANCES } from '../tolerances.ts';
import { corridorAround } from './belt-corridor.ts';
import { territoriesOf } from './belt-territories.ts';
import type { Outline } from './subzone-outlines.ts';

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
    const members = hierarchy.partsOf(place.id).map((part) => groundsOf(zones.get(part.id)));
    const ground = [...members, ...anchorsOf(place.id, geography)].filter((area) => area !== undefined);
    groups.set(place.id, ground);
  }
  const territories = territoriesOf(groups);
  const ground = groundOf(geography);
  const outlines = new Map<string, Outline>();
  for (const id of groups.keys()) {
    const supplied = geography.official.get(id);
    if (supplied === undefined || !isArea(supplied.geometry)) continue;
    const { geometry, precision, basis, basisEn } = supplied;
    outlines.set(id, { area: feature(geometry), precision, basis, basisEn });
  }
  for (const [id, members] of groups) {
    if (outlines.has(id)) continue;
    const others = [...groups].filter(([other]) => other !== id).flatMap(([, areas]) => areas);
    const drawn = [...outlines.values()].map((outline) => outline.area);
    const area = shaped({ members, others, drawn, territory: territories.get(id), ground });
    if (area !== undefined) outlines.set(id, { area, precision: 'schematic', ...BASIS_OF_BELT });
  }
  return outlines;
}

/** What a belt is grown around: a zone without detail that a corridor of kilometres cannot show. */
function groundsOf(zone: Outline | undefined): Area | undefined {
  const isFine = zone !== undefined && coordAll(zone.area).length > FINE_VERTICES;
  return isFine ? thinned(zone.area, TOLERANCES.beltDetail) : zone?.area;
}

/** Our own zones have fewer vertices, and are taken as they are. */
const FINE_VERTICES = 1000;

/** The city's land with narrow inlets filled and a little of its shore, but nothing of its neighbours' land. */
function groundOf({ land, counties, official }: Geography): Area {
  const plain = official.size === 0 ? land : thinned(land, TOLERANCES.beltDetail);
  const withShore = closed(buffered(plain, TOLERANCES.beltShore), TOLERANCES.beltBend) ?? land;
  return differenceOf(withShore, unionOf([...counties.prefectures.values()])) ?? land;
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

interface Ground {
  /** What the belt is grown around. */
  members: readonly Area[];
  /** What other belts are grown around. */
  others: readonly Area[];
  /** Belts that are drawn already and keep their ground. */
  drawn: readonly Area[];
  /** What is nearer to its members than to the others. */
  territory: Area | undefined;
  /** Land and a little of the shore. */
  ground: Area;
}

/**
 * The corridor cut to its territory and the ground, its own members added, then bent softly everywhere: the map draws its
 * edge as a wide blurred line, which throws spikes where an outline turns within less than its width.
 */
function shaped({ members, others, drawn, territory, ground }: Ground): Area | undefined {
  const corridor = corridorAround(members);
  if (corridor === undefined || territory === undefined) return undefined;
  const apart = buffered(territory, -TOLERANCES.beltGap / 2);
  const own = apart === undefined ? undefined : intersectionOf(corridor, apart);
  const dry = own === undefined ? undefined : intersectionOf(own, ground);
  const whole = closed(unionOf([dry, ...members].filter((area) => area !== undefined)), TOLERANCES.beltBend);
  const foreign = unionOf(
    [
      ...others.map((area) => buffered(area, TOLERANCES.subzoneGap)),
      ...drawn.map((area) => buffered(area, TOLERANCES.beltGap)),
    ].filter((area) => area !== undefined),
  );
  const free = whole === undefined ? undefined : differenceOf(whole, foreign);
  const bent = withoutSlivers(opened(free, TOLERANCES.beltBend), TOLERANCES.beltSliver);
  return bent && differenceOf(softened(bent, TOLERANCES.beltSoftening), unionOf(drawn));
}
