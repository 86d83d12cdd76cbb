import { describe, expect, it } from 'vitest';
import { geoPackage } from './geopackage-fixture.ts';
import { kml, kmz, placemark, polygon } from './kml-fixture.ts';
import { geojson, readOfficialFiles } from './official-fixture.ts';

/** As survey offices draw an outline: thousands of corners, more than are drawn. */
const CORNERS = 2_100;
const RING: GeoJSON.Position[] = Array.from({ length: CORNERS + 1 }, (_, index) => {
  const turn = ((index % CORNERS) / CORNERS) * 2 * Math.PI;
  const radius = 0.04 + 0.002 * Math.sin(turn * 23) + 0.0005 * Math.sin(turn * 311);
  return [121.6 + radius * Math.cos(turn), 29.9 + radius * Math.sin(turn)];
});

describe('one outline through every format', () => {
  it('is published as one and the same shape', async () => {
    const text = kml(placemark({ geometry: polygon(RING) }));
    const files = {
      'a.geojson': geojson({ ring: RING }),
      'a.kml': text,
      'a.kmz': await kmz({ 'doc.kml': text }),
      'a.gpkg': await geoPackage({ a: [{ rings: [RING] }] }),
    };
    const published = await Promise.all(
      Object.entries(files).map(async ([name, content]) => {
        const { accepted, messages } = await readOfficialFiles({ [name]: content });
        expect(messages).toEqual([]);
        return accepted.get('place/subzone/gaoxin')?.geometry;
      }),
    );

    expect(published[0]).toMatchObject({ type: 'Polygon' });
    expect(new Set(published.map((geometry) => JSON.stringify(geometry))).size).toBe(1);
  });
});
