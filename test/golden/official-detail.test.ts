import { describe, expect, it } from 'vitest';
import { Problems } from '../../geodata/checks/problems.ts';
import { fitForDrawing } from '../../geodata/geometry/official/drawing-detail.ts';
import type { OfficialGeometry } from '../../geodata/geometry/official/official-geometry.ts';
import { areaKm2, isArea } from '../../geodata/geometry/polygons.ts';

type Ring = GeoJSON.Position[];

const given = (ring: Ring, file: string): OfficialGeometry => ({
  geometry: { type: 'Polygon', coordinates: [ring] },
  precision: 'official',
  basis: '测试单位',
  basisEn: 'Test office',
  file,
  row: 1,
  isConfirmed: false,
  takesInSea: false,
});

/** Of a valid outline of so many vertices, some 2 m apart at 50,000. */
function round(count: number): Ring {
  const ring = Array.from({ length: count }, (_, index) => {
    const turn = (2 * Math.PI * index) / count;
    const reach = 0.12 * (1 + 0.1 * Math.sin(30 * turn) + 0.01 * Math.sin(301 * turn));
    return [121.2 + reach * Math.cos(turn), 30.1 + 0.9 * reach * Math.sin(turn)];
  });
  return [...ring, ...ring.slice(0, 1)];
}

const ringOf = (supplied: OfficialGeometry | undefined): Ring =>
  supplied?.geometry.type === 'Polygon' ? (supplied.geometry.coordinates[0] ?? []) : [];
const areaOf = (supplied: OfficialGeometry | undefined): number =>
  supplied !== undefined && isArea(supplied.geometry) ? areaKm2(supplied.geometry) : 0;

describe('an outline of 50,000 vertices', () => {
  const files = new Map([['place/zone/qianwan', given(round(50_000), 'a.geojson')]]);
  const problems = new Problems();
  const drawn = fitForDrawing(files, problems).get('place/zone/qianwan');

  it('is drawn with no more than the closest view can tell apart, at the same size', () => {
    expect(ringOf(drawn).length).toBeGreaterThan(500);
    expect(ringOf(drawn).length).toBeLessThan(2_500);
    expect(areaOf(drawn) / areaOf(files.get('place/zone/qianwan'))).toBeCloseTo(1, 4);
  });

  it('says so to whoever supplied it, and to readers', () => {
    expect(problems.list).toEqual([]);
    expect(problems.remarks.map(({ file, zh }) => `${file} ${zh}`)).toEqual([
      `a.geojson 50001 个顶点为绘图简化为 ${ringOf(drawn).length} 个`,
    ]);
    expect(drawn?.basis).toContain('绘图时略有简化');
    expect(drawn?.basisEn).toContain('slightly simplified for drawing');
  });
});

describe('neighbours', () => {
  /** A border of 4,000 vertices from south to north, and a rectangle on either side of it. */
  const border: Ring = Array.from({ length: 4_000 }, (_, index) => [
    121.5 + 0.002 * Math.sin(index / 40),
    29.8 + index / 20_000,
  ]);
  const closed = (ring: Ring): Ring => [...ring, ...ring.slice(0, 1)];
  const west = closed([[121.4, 29.8], ...border, [121.4, 29.99995]]);
  const east = closed([...border, [121.6, 29.99995], [121.6, 29.8]]);

  it('keep one border when they are thinned, though one alone were too fine', () => {
    const thin = fitForDrawing(
      new Map([
        ['place/a', given(west, 'a.geojson')],
        ['place/b', given(east, 'b.geojson')],
      ]),
      new Problems(),
    );
    const [one, other] = ['place/a', 'place/b'].map((id) => {
      const inner = ringOf(thin.get(id)).filter(([lon = 0]) => lon > 121.45 && lon < 121.55);
      return new Set(inner.map((position) => position.join(' ')));
    });

    expect(one?.size).toBeGreaterThan(50);
    expect(one?.size).toBeLessThan(2_000);
    expect(one).toEqual(other);
  });

  it('of few vertices are drawn as they came, without a word', () => {
    const few = new Map([['place/a', given(round(1_999), 'a.geojson')]]);
    const problems = new Problems();

    expect(fitForDrawing(few, problems)).toEqual(few);
    expect(problems.remarks).toEqual([]);
  });
});
