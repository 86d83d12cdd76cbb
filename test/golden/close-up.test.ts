import {
  bearing,
  booleanPointInPolygon,
  distance,
  feature,
  lineString,
  pointToLineDistance,
} from '@turf/turf';
import { beforeAll, describe, expect, test } from 'vitest';
import { Problems } from '../../geodata/checks/problems.ts';
import {
  type AreaGeometry,
  areaKm2,
  differenceOf,
  isArea,
  partsOf,
} from '../../geodata/geometry/polygons.ts';
import { type Facts, readFacts } from '../../geodata/geometry/read-facts.ts';
import { type BuiltGeometry, buildFromSeeds, PROJECT_ROOT } from '../fixtures/build-from-seeds.ts';

let built: BuiltGeometry;
let facts: Facts;

beforeAll(async () => {
  built = await buildFromSeeds(PROJECT_ROOT);
  facts = readFacts(PROJECT_ROOT, new Problems());
}, 180_000);

const positionOf = ({ geometry }: GeoJSON.Feature): GeoJSON.Position =>
  geometry.type === 'Point' ? geometry.coordinates : [];

const areaOf = ({ id, geometry }: GeoJSON.Feature): AreaGeometry => {
  if (!isArea(geometry)) throw new Error(`${id} is no area`);
  return geometry;
};

const drawnLine = (id: string): GeoJSON.Position[] => {
  const { geometry } = built.feature('lines', id);
  return geometry.type === 'LineString' ? geometry.coordinates : [];
};

const seats = () =>
  built.layers['close-up'].features.filter(({ properties }) => properties?.['class'] === 'seat');

/** The towns that the gazetteer puts a place into. */
const townsOf = (id: string): string[] =>
  (facts.gazetteer.get(id)?.town ?? '').split(/[/、；;()（） ?]+/).filter((town) => town.length > 1);

describe('rivers and roads', () => {
  test('bend softly: no vertex turns as sharply as those that were entered', () => {
    const turns = facts.lines.flatMap(({ id }) => {
      const line = drawnLine(id);
      return line.slice(2).map((end, at) => {
        const [start = end, middle = end] = line.slice(at, at + 2);
        const turn = Math.abs(bearing(middle, end) - bearing(start, middle));
        return { id, degrees: Math.min(turn, 360 - turn) };
      });
    });
    expect(turns.length).toBeGreaterThan(400);
    expect(turns.filter(({ degrees }) => degrees > 60)).toEqual([]);
  });

  test('pass through every vertex that was entered, and stray from the straight line by less than they are uncertain', () => {
    for (const { id, properties, geometry } of facts.lines) {
      const line = drawnLine(id);
      const entered = lineString(geometry.coordinates);
      for (const vertex of geometry.coordinates)
        expect(pointToLineDistance(vertex, lineString(line))).toBeLessThan(0.06);
      for (const point of line)
        expect(pointToLineDistance(point, entered)).toBeLessThan(properties.uncertaintyKm);
    }
  });
});

describe('town seats', () => {
  test('lie in the district of their row, each with what it rests on', () => {
    expect(facts.townSeats.length).toBeGreaterThan(95);
    expect(seats()).toHaveLength(facts.townSeats.length);
    for (const { id, district } of facts.townSeats) {
      const seat = built.feature('close-up', id);
      const area = areaOf(built.feature('districts', district));
      expect({ id, isInside: booleanPointInPolygon(positionOf(seat), area) }).toEqual({ id, isInside: true });
      expect(seat.properties?.['basis']).toMatch(/GeoNames|OpenStreetMap|gazetteer/);
    }
  });

  test('orient everywhere: from each, one of the first rank is near', () => {
    const first = seats().filter(({ properties }) => properties?.['rank'] === 1);
    const lonely = seats().filter((seat) =>
      first.every((other) => distance(positionOf(seat), positionOf(other)) > 12),
    );
    expect(lonely.map(({ id }) => id)).toEqual([]);
  });
});

describe('a place of uncertain position', () => {
  test('is drawn as the area in which it may be, inside its district', () => {
    const reaches = built.layers['close-up'].features.filter(({ geometry }) => geometry.type !== 'Point');
    expect(reaches.length).toBeGreaterThan(50);
    for (const reach of reaches) {
      const row = facts.gazetteer.get(String(reach.id));
      const [lon, lat, uncertainty] = [row?.lon ?? 0, row?.lat ?? 0, row?.uncertainty_km ?? 0];
      expect(booleanPointInPolygon([lon, lat], areaOf(reach))).toBe(true);
      expect(reach.properties?.['basis']).toContain(`约${uncertainty}公里`);
      const district = row?.district ?? '';
      const abroad =
        district === ''
          ? undefined
          : differenceOf(feature(areaOf(reach)), feature(areaOf(built.feature('districts', district))));
      expect(abroad === undefined ? 0 : areaKm2(abroad)).toBeLessThan(0.05);
      for (const corner of partsOf(areaOf(reach)).flat(2))
        expect(distance([lon, lat], corner)).toBeLessThan(uncertainty + 0.03);
    }
  });

  test('stands in a sub-zone only where the gazetteer puts both into one town; what was found nowhere in none', () => {
    const points = (['towns', 'bases', 'parks', 'subzones'] as const)
      .flatMap((layer) => built.layers[layer].features)
      .filter(({ geometry }) => geometry.type === 'Point');
    const extents = built.layers.subzones.features.filter(({ geometry }) => isArea(geometry));
    const strangers = points.flatMap((place) =>
      extents
        .filter((extent) => booleanPointInPolygon(positionOf(place), areaOf(extent)))
        .filter((extent) => {
          const own = townsOf(String(place.id));
          const theirs = facts.gazetteer.get(String(extent.id))?.town ?? '';
          return (
            place.properties?.['precision'] === 'unverified' ||
            !own.some((town) => theirs.includes(town.slice(0, 2)))
          );
        })
        .map((extent) => `${place.id} in ${extent.id}`),
    );
    expect(strangers).toEqual([]);
  });
});
