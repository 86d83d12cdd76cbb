import { booleanPointInPolygon, circle } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { intersectionOf } from '../../../geodata/geometry/polygons.ts';
import { corridorAround, shortestNetwork } from '../../../geodata/geometry/records/belt-corridor.ts';
import { territoriesOf } from '../../../geodata/geometry/records/belt-territories.ts';

const at = (lon: number, lat: number) => circle([lon, lat], 2, { units: 'kilometers', steps: 16 });

describe('shortestNetwork', () => {
  it('joins each piece once, by the nearest one and not by the first', () => {
    const segments = shortestNetwork([at(121.1, 29.5), at(121.9, 29.5), at(121.5, 29.5)]);

    expect(segments).toHaveLength(2);
    for (const [[from = 0], [to = 0]] of segments) expect(Math.abs(from - to)).toBeLessThan(0.4);
  });
});

describe('corridorAround', () => {
  it('is one piece that holds the areas and the ground between them', () => {
    const corridor = corridorAround([at(121.3, 29.5), at(121.6, 29.5)]);

    expect(corridor?.geometry.type).toBe('Polygon');
    if (corridor === undefined) return;
    for (const lon of [121.3, 121.45, 121.6]) expect(booleanPointInPolygon([lon, 29.5], corridor)).toBe(true);
    expect(booleanPointInPolygon([121.45, 29.6], corridor)).toBe(false);
  });
});

describe('territoriesOf', () => {
  it('parts the ground half way between two groups', () => {
    const territories = territoriesOf(
      new Map([
        ['west', [at(121.2, 29.5)]],
        ['east', [at(121.8, 29.5)]],
      ]),
    );
    const [west, east] = [territories.get('west'), territories.get('east')];

    expect(west !== undefined && booleanPointInPolygon([121.4, 29.5], west)).toBe(true);
    expect(east !== undefined && booleanPointInPolygon([121.6, 29.5], east)).toBe(true);
    expect(west && east && intersectionOf(west, east)).toBeUndefined();
  });
});
