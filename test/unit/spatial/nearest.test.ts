import { expect, test } from 'vitest';
import { drawnFacilities } from '../../../src/atlas/spatial/drawn-facilities.ts';
import type { Facility } from '../../../src/atlas/spatial/facility.ts';
import type { FacilityKind } from '../../../src/atlas/spatial/facility-kinds.ts';
import { nearestOfEachKind, originOf } from '../../../src/atlas/spatial/nearest.ts';
import { areaOfShape } from '../../../src/atlas/spatial/region.ts';
import type { Point, Shape, Step } from '../../../src/atlas/spatial/shape.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const facility = (id: string, kind: FacilityKind, [lon, lat]: Point, uncertaintyKm = 1): Facility => ({
  id,
  kind,
  name: id,
  nameEn: id,
  lon,
  lat,
  precision: 'placed',
  uncertaintyKm,
  source: '本图标定',
  sourceEn: 'our own placement',
  reason: '标于岸线',
  reasonEn: 'Placed on the shore',
});

const GROUND = { outlines: new Map() };
const step = (shape: Shape, operation: Step['operation'] = 'add') => ({
  step: { operation, shape },
  area: areaOfShape(SMALL_GRAPH, shape, GROUND),
});
const field = (west: number, south: number, east: number, north: number): Shape => ({
  kind: 'rectangle',
  points: [
    [west, south],
    [east, north],
  ],
});
const CIRCLE: Shape = { kind: 'circle', centre: [121, 30], km: 20 };
const LINE: Shape = {
  kind: 'line',
  points: [
    [121, 29.6],
    [121, 30.4],
  ],
};

/** Kilometres to a port from what the steps draw. */
function kmTo(port: Point, ...steps: ReturnType<typeof step>[]): number | undefined {
  const origin = originOf(steps);
  return origin && nearestOfEachKind([facility('port', 'port', port)], origin)[0]?.nearest?.km;
}

test('distances are those of the tables of the ellipsoid, from the middle of a circle, a line or an edge', () => {
  // A degree of the parallel of 30° N is 96.486 km, one of the meridian from 29.5° to 30.5° N 110.852 km.
  expect(kmTo([122, 30], step(CIRCLE))).toBeCloseTo(96.486, 2);
  // The nearest point of a meridian lies where the geodesic meets it at right angles, hardly off the parallel.
  expect(kmTo([122, 30], step(LINE))).toBeCloseTo(96.486, 0);
  // Half a degree north of the northern edge.
  expect(kmTo([121.1, 30.5], step(field(121, 29.8, 121.2, 30)))).toBeCloseTo(55.427, 1);
  expect(kmTo([121.1, 29.9], step(field(121, 29.8, 121.2, 30)))).toBe(0);
});

test('what the steps leave is measured from: what was taken away is no longer there, and attributes have no place', () => {
  const wide = step(field(121, 30, 122, 30.1));
  const east = field(121.5, 29.9, 122.1, 30.2);
  // From 121.5° to 122° E on the parallel of 30.05° N: half of 96.437 km.
  expect(kmTo([122, 30.05], wide, step(east, 'subtract'))).toBeCloseTo(48.22, 1);
  expect(kmTo([122, 30.05], wide, step(east, 'intersect'))).toBe(0);
  const projects = step({ kind: 'attribute', of: 'kind', value: 'project' });
  expect(kmTo([121.5, 30.05], projects, step(field(121, 30, 122, 30.1), 'intersect'))).toBe(0);
  // An area goes before a line that is only measured.
  expect(kmTo([121, 30], step(LINE), step(field(121.5, 29.9, 122, 30.1)))).toBeCloseTo(48.24, 1);
});

test('where nothing with a place is left there is nothing to measure from', () => {
  const projects = step({ kind: 'attribute', of: 'kind', value: 'project' });
  expect(originOf([projects])).toBeUndefined();
  expect(originOf([step(CIRCLE, 'subtract')])).toBeUndefined();
  expect(originOf([step(field(121, 30, 122, 30.1)), step(field(120.9, 29, 122.1, 31), 'subtract')])).toBe(
    undefined,
  );
});

test('of each kind the nearest is told with what may be nearer still, and a kind without any has none', () => {
  // A tenth of a degree of this parallel is 9.6486 km.
  const ports = [
    facility('far', 'port', [121.4, 30], 0.5),
    facility('near', 'port', [121.1, 30], 2),
    // 19.3 − 8 km is less than 9.6 + 2 km.
    facility('vague', 'port', [121.2, 30], 8),
    facility('sharp', 'port', [121.2, 30], 7.5),
  ];
  const station = facility('station', 'station', [121, 30]);
  const [port, airport, rail] = nearestOfEachKind([...ports, station], {
    from: 'centre',
    point: [121, 30],
  });
  expect(port?.nearest?.facility.id).toBe('near');
  expect(port?.nearest?.km).toBeCloseTo(9.649, 2);
  expect(port?.rivals.map(({ facility: { id } }) => id)).toEqual(['vague']);
  expect(airport).toEqual({ kind: 'airport', nearest: undefined, rivals: [], others: [] });
  expect(rail?.nearest).toMatchObject({ facility: station, km: 0 });
});

test('the map draws all of them, the nearest of each kind first, and a way to those from where they are measured', () => {
  const origin = originOf([step(field(121, 29.8, 121.2, 30))]);
  const facilities = [
    facility('far', 'port', [122, 29.9]),
    facility('near', 'port', [121.4, 29.9], 3),
    facility('inside', 'station', [121.1, 29.9]),
  ];
  const kinds = origin === undefined ? [] : nearestOfEachKind(facilities, origin);
  const { points, ways } = drawnFacilities(kinds, {
    nameOf: ({ id }) => `名${id}`,
    distanceOf: ({ km }) => km.toFixed(0),
  });
  expect(points.map(({ label }) => label)).toEqual(['名near', '名inside', '名far']);
  expect(points[0]).toMatchObject({ kind: 'port', at: [121.4, 29.9], uncertaintyKm: 3 });
  // From the eastern edge, of which a fifth of a degree is some 19 km; to what lies inside there is no way.
  expect(ways).toEqual([
    { from: [expect.closeTo(121.2, 6), expect.closeTo(29.9, 6)], to: [121.4, 29.9], label: '19' },
  ]);
});
