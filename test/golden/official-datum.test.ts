import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { DISTRICT, geojson, OUTLINE, readOfficialFiles } from './official-fixture.ts';

const toGcj = ([lon = 0, lat = 0]: GeoJSON.Position): GeoJSON.Position =>
  gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);

describe('the declared reference system of an official file', () => {
  it('GCJ-02 is converted to WGS84 to within a metre or two', async () => {
    const { accepted, messages } = await readOfficialFiles({
      'a.geojson': geojson({ properties: { crs_from: 'GCJ-02' }, ring: OUTLINE.map(toGcj) }),
    });

    expect(messages).toEqual([]);
    const geometry = accepted.get('place/subzone/gaoxin')?.geometry;
    const ring = geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
    expect(ring).toHaveLength(OUTLINE.length);
    for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
      expect(lon).toBeCloseTo(OUTLINE[index]?.[0] ?? 0, 4);
      expect(lat).toBeCloseTo(OUTLINE[index]?.[1] ?? 0, 4);
    }
  });

  it('true degrees declared as GCJ-02 are suspected', async () => {
    const { accepted, messages } = await readOfficialFiles({
      'a.geojson': geojson({
        properties: { id: 'place/district/yinzhou', crs_from: 'GCJ-02' },
        ring: DISTRICT,
      }),
    });

    expect(accepted.size).toBe(0);
    expect(messages[0]).toContain('按 WGS84 解读');
  });

  it('a confirmed datum is believed', async () => {
    const { accepted, messages } = await readOfficialFiles({
      'a.geojson': geojson({
        properties: { id: 'place/district/yinzhou', crs_ok: '1' },
        ring: DISTRICT.map(toGcj),
      }),
    });

    expect(messages).toEqual([]);
    expect(accepted.has('place/district/yinzhou')).toBe(true);
  });
});
