import { join } from 'node:path';
import { feature } from '@turf/turf';
import gcoord from 'gcoord';
import * as v from 'valibot';
import { Problems } from '../../geodata/checks/problems.ts';
import { type Known, readKnown } from '../../geodata/geometry/geography.ts';
import { type Hierarchy, readHierarchy } from '../../geodata/geometry/hierarchy.ts';
import { acceptFeature } from '../../geodata/geometry/official/accept-feature.ts';
import type { OfficialGeometry } from '../../geodata/geometry/official/official-geometry.ts';
import { type Area, areaOf, partsOf, type Ring } from '../../geodata/geometry/polygons.ts';
import { nodeSchema } from '../../src/atlas/records/node.ts';
import { ATTRIBUTES, place } from './official-fixture.ts';

const CODES = {
  haishu: '330203',
  jiangbei: '330205',
  beilun: '330206',
  zhenhai: '330211',
  yinzhou: '330212',
  fenghua: '330213',
  xiangshan: '330225',
  ninghai: '330226',
  yuyao: '330281',
  cixi: '330282',
} as const;

export const DISTRICTS = Object.keys(CODES).map((name) => `place/district/${name}`);

export const ISLANDS = ['place/subzone/daxie', 'place/subzone/meishan'] as const;

/** The ten districts as the county layer has them, with the two sub-zones that are islands. */
export function realDistricts(): { known: Known; hierarchy: Hierarchy } {
  const nodes = Object.entries(CODES).map(([name, code]) =>
    v.parse(nodeSchema, { ...place(`place/district/${name}`, name), attributes: { code } }),
  );
  const hierarchy = readHierarchy([...nodes, ...ISLANDS.map((id) => place(id, id))], []);
  const rootDirectory = join(import.meta.dirname, '../..');
  return {
    known: readKnown({ rootDirectory, hierarchy, rows: new Map(), problems: new Problems() }),
    hierarchy,
  };
}

/** Degrees between the corners of an outline as an authority draws it, about 600 m, and how far each is off ours, about 6 m. */
const FINE = { step: 0.006, off: 0.000_06 } as const;

/** An outline as an authority would have it: many more corners, and none where ours are; `seed` differs from district to district. */
export function officialLike(area: Area, seed: number): Area {
  const off = (index: number): number => FINE.off * Math.sin(index * 12.9898 + seed * 78.233);
  const finer = (ring: Ring): Ring => {
    const line = ring.slice(1).flatMap(([endLon = 0, endLat = 0], index) => {
      const [lon = 0, lat = 0] = ring[index] ?? [];
      const count = Math.max(1, Math.round(Math.hypot(endLon - lon, endLat - lat) / FINE.step));
      return Array.from({ length: count }, (_, part) => {
        const along = part / count;
        const at = index * 31 + part;
        return [lon + (endLon - lon) * along + off(at), lat + (endLat - lat) * along + off(at + 0.5)];
      });
    });
    return [...line, ...line.slice(0, 1)];
  };
  return areaOf(partsOf(area.geometry).map((rings) => rings.map(finer))) ?? area;
}

/** The same outline, its coordinates in GCJ-02. */
export function inGcj02(area: Area): Area {
  const shifted = partsOf(area.geometry).map((rings) =>
    rings.map((ring) =>
      ring.map(([lon = 0, lat = 0]) => gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02)),
    ),
  );
  return areaOf(shifted) ?? feature(area.geometry);
}

/** Reads an outline as the only feature of an official file. */
export function supplied(
  id: string,
  area: Area,
  { known, hierarchy }: { known: Known; hierarchy: Hierarchy },
  properties: Readonly<Record<string, string>> = {},
): { geometry: OfficialGeometry | undefined; said: string } {
  const result = acceptFeature(
    { properties: { ...ATTRIBUTES, id, crs_from: 'WGS84', ...properties }, geometry: area.geometry },
    { features: [] },
    { file: 'geodata/official/a.geojson', row: 1, fallbackId: '' },
    {
      rootDirectory: '',
      hierarchy,
      facts: known.facts,
      districts: known.mapped,
      inland: known.inland,
      problems: new Problems(),
    },
  );
  return result.ok
    ? { geometry: result.supplied, said: '' }
    : { geometry: undefined, said: result.complaints.map(({ zh }) => zh).join() };
}
