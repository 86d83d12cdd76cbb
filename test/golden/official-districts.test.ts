import { bboxPolygon, feature } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { Problems } from '../../geodata/checks/problems.ts';
import { districtsLayer } from '../../geodata/geometry/base/districts-layer.ts';
import { landLayer } from '../../geodata/geometry/base/land-layer.ts';
import { geographyOf } from '../../geodata/geometry/geography.ts';
import type { OfficialGeometry } from '../../geodata/geometry/official/official-geometry.ts';
import {
  type Area,
  areaKm2,
  buffered,
  differenceOf,
  isArea,
  partsOf,
  unionOf,
} from '../../geodata/geometry/polygons.ts';
import { subzoneOutlines } from '../../geodata/geometry/records/subzone-outlines.ts';
import { DISTRICTS, ISLANDS, inGcj02, officialLike, realDistricts, supplied } from './district-fixture.ts';

let real: ReturnType<typeof realDistricts>;
beforeAll(() => {
  real = realDistricts();
}, 60_000);

function mapped(id: string): Area {
  const area = real.known.mapped.get(id);
  if (area === undefined) throw new Error(`the county layer has no ${id}`);
  return area;
}

/** A strip of water around the shore, or of newly won land, as official districts have it and ours do not. */
const wider = (area: Area): Area => buffered(area, 0.8) ?? area;

/** What the build makes of these files. */
function built(files: ReadonlyMap<string, OfficialGeometry>) {
  const problems = new Problems();
  const geography = geographyOf(real.known, files, problems);
  const [city] = landLayer(geography).features;
  if (city === undefined || !isArea(city.geometry)) throw new Error('there is no land');
  const islands = subzoneOutlines(geography, real.hierarchy, problems);
  return { geography, city: feature(city.geometry), islands, problems };
}

describe('all ten districts supplied at once, metres off ours and off each other', () => {
  let whole: ReturnType<typeof built>;
  beforeAll(() => {
    const files = new Map<string, OfficialGeometry>();
    for (const [seed, id] of DISTRICTS.entries()) {
      // The sea of Beilun joins its islands to the mainland.
      const isBeilun = id.endsWith('/beilun');
      const outline = isBeilun ? bboxPolygon([121.66, 29.72, 122.12, 29.99]) : officialLike(mapped(id), seed);
      const { geometry, said } = supplied(id, outline, real, isBeilun ? { sea: '1', crs_ok: '1' } : {});
      if (geometry === undefined) throw new Error(`${id}: ${said}`);
      files.set(id, geometry);
    }
    whole = built(files);
  }, 60_000);

  it('are all drawn as supplied', () => {
    const precisions = districtsLayer(whole.geography, real.hierarchy).features.map(
      ({ properties }) => properties?.['precision'],
    );
    expect(precisions).toEqual(DISTRICTS.map(() => 'official'));
  });

  it('make one land without gaps, slivers or the sea', () => {
    const before = built(new Map()).city;
    const parts = partsOf(whole.city.geometry);

    expect(parts.flatMap(([, ...holes]) => holes)).toEqual([]);
    expect(parts).toHaveLength(partsOf(before.geometry).length);
    expect(Math.abs(areaKm2(whole.city) - areaKm2(before))).toBeLessThan(5);
    expect(whole.problems.list).toEqual([]);
  });

  it.each(ISLANDS)('leave %s an island', (id) => {
    const island = whole.islands.get(id)?.area;

    expect(island === undefined ? 0 : areaKm2(island)).toBeGreaterThan(20);
    expect(island === undefined ? 0 : areaKm2(island)).toBeLessThan(60);
    expect(island).toEqual(built(new Map()).islands.get(id)?.area);
  });
});

describe('a district in GCJ-02 declared as WGS84', () => {
  it.each(DISTRICTS)('is suspected though its shore is not ours: %s', (id) => {
    const outline = wider(mapped(id));

    expect(supplied(id, inGcj02(outline), real, { sea: '1' }).said).toContain(
      '按 GCJ-02 解读时与区县界更相合',
    );
    // The same outline in true degrees is taken.
    expect(supplied(id, outline, real, { sea: '1' }).said).toBe('');
  });
});

describe('the fields of a district', () => {
  it.each(['0', '1'])('sea=%s says nothing of a county without a coast, and it builds', (sea) => {
    const id = 'place/district/jiangbei';
    const { geometry, said } = supplied(id, officialLike(mapped(id), 7), real, { sea });
    const { city, problems } = built(new Map(geometry === undefined ? [] : [[id, geometry]]));

    expect(said).toBe('');
    expect(Math.abs(areaKm2(city) - areaKm2(built(new Map()).city))).toBeLessThan(1);
    expect([...problems.list, ...problems.remarks]).toEqual([]);
  });

  it('land with a basin in it: one that is filled is told, one of a size to be seen stays water', () => {
    const id = 'place/district/cixi';
    const basin = (size: number): Area =>
      differenceOf(
        bboxPolygon([121.25, 30.2, 121.42, 30.45]),
        bboxPolygon([121.3, 30.4, 121.3 + size, 30.4 + size]),
      ) ?? mapped(id);
    const waterOf = (size: number) => {
      const outline = unionOf([mapped(id), basin(size)]) ?? mapped(id);
      const { geometry, said } = supplied(id, outline, real, { sea: '0' });
      expect(said).toBe('');
      const { city, problems } = built(new Map(geometry === undefined ? [] : [[id, geometry]]));
      const holes = partsOf(city.geometry).flatMap(([, ...inner]) => inner).length;
      return { holes, remarks: problems.remarks.map(({ zh }) => zh).join() };
    };

    expect(waterOf(0.01)).toEqual({
      holes: 0,
      remarks: expect.stringContaining('1 处小于 6 平方公里的空隙按陆地填平'),
    });
    expect(waterOf(0.03)).toEqual({ holes: 1, remarks: '' });
  });
});
