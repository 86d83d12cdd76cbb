import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { formatProblem, Problems } from '../../geodata/checks/problems.ts';
import { readHierarchy } from '../../geodata/geometry/hierarchy.ts';
import type { OfficialGeometry } from '../../geodata/geometry/official/official-geometry.ts';
import { readOfficial } from '../../geodata/geometry/official/read-official.ts';
import { readFacts } from '../../geodata/geometry/read-facts.ts';
import { nodeSchema } from '../../src/atlas/records/node.ts';

/** Read once: no file that is tried changes them. */
const FACTS = readFacts(join(import.meta.dirname, '../..'), new Problems());

/** A district whose west and north borders are straight, so that a shift of 500 m shows. */
export const DISTRICT: GeoJSON.Position[] = [
  [121.5, 29.8],
  [121.8, 29.8],
  [121.8, 30],
  [121.5, 30],
  [121.5, 29.8],
];

/** Along the west border of the district: what an authority's file may hold. */
export const OUTLINE: GeoJSON.Position[] = [
  [121.501, 29.85],
  [121.53, 29.85],
  [121.53, 29.88],
  [121.501, 29.88],
  [121.501, 29.85],
];

export const ATTRIBUTES = {
  id: 'place/subzone/gaoxin',
  status: 'official',
  source: '宁波市自然资源和规划局',
  date: '2024-05',
  crs_from: 'CGCS2000',
};

export function place(id: string, name: string) {
  return v.parse(nodeSchema, {
    id,
    kind: 'place',
    class: id.split('/')[1],
    name,
    attributes: {},
    citations: [{ document: 'x', locator: 'y' }],
  });
}

export function geojson(
  ...features: { properties?: object; ring?: GeoJSON.Position[]; geometry?: object }[]
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ properties, ring = OUTLINE, geometry }) => ({
      type: 'Feature',
      properties: { ...ATTRIBUTES, ...properties },
      geometry: geometry ?? { type: 'Polygon', coordinates: [ring] },
    })),
  });
}

/** One place of each class that has no layer of outlines of its own. */
export const OUTLINED_PLACES = [
  place('place/city/ningbo', '宁波市'),
  place('place/township/zhouxiang', '周巷镇'),
  place('place/functional-zone/dongqian-lake', '东钱湖'),
  place('place/locality/nanwan', '南湾区域'),
  place('place/town/craft', '匠心小镇'),
  place('place/base/yinzhou', '鄞州区示范基地'),
  place('place/park/industrial', '工业园区'),
];

/** Reads these files as if they lay in `geodata/official`; one known district, two known sub-zones, the places above. */
export async function readOfficialFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ accepted: ReadonlyMap<string, OfficialGeometry>; messages: string[]; remarks: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'official-'));
  try {
    mkdirSync(join(root, 'geodata/official'), { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(root, 'geodata/official', name), content);
    }
    const problems = new Problems();
    const nodes = [
      place('place/district/yinzhou', '鄞州区'),
      place('place/subzone/gaoxin', '高新片'),
      place('place/subzone/panhuo', '潘火片'),
      ...OUTLINED_PLACES,
    ];
    const accepted = await readOfficial({
      rootDirectory: root,
      hierarchy: readHierarchy(nodes, []),
      facts: FACTS,
      districts: new Map([
        [
          'place/district/yinzhou',
          { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [DISTRICT] } },
        ],
      ]),
      inland: new Map(),
      problems,
    });
    return {
      accepted,
      messages: problems.list.map(formatProblem),
      remarks: problems.remarks.map(formatProblem),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}
