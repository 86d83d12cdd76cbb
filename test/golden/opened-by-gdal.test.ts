import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { geoPackageFile } from '../../src/export/write-geopackage.ts';
import { shapefileZip } from '../../src/export/zipped-shapefile.ts';
import { translateChinese } from '../../src/messages/translate.ts';
import { onPath } from '../browser/find-chromium.ts';
import {
  AREA_WITH_HOLE,
  LAID_NOTE,
  LAID_ROWS,
  LAID_TABLE,
  LONG_TEXT,
  laidPosition,
} from '../fixtures/layered-table.ts';

/** GDAL (Debian's gdal-bin), what QGIS and most others read with: where it is there, or has to be. */
const isThere = onPath('ogrinfo') !== undefined;
const isNeeded = process.env['ATLAS_NEEDS_GDAL'] === '1';

const folder = mkdtempSync(join(tmpdir(), 'taken-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  // GDAL warns of what it has to mend.
  expect(`${status} ${stderr}`).toBe('0 ');
  return stdout;
}

interface Feature {
  properties: Record<string, unknown>;
  geometry: GeoJSON.Geometry | null;
}

function featuresOf(file: string, layer: string): readonly Feature[] {
  const text = run('ogr2ogr', '-f', 'GeoJSON', '-lco', 'RFC7946=YES', '/vsistdout/', file, layer);
  const { features }: { features: readonly Feature[] } = JSON.parse(text);
  return features;
}

async function save(name: string, blob: Blob): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await blob.arrayBuffer()));
  return path;
}

test('GDAL is installed where it has to be', () => {
  expect(isThere || !isNeeded).toBe(true);
});

describe.skipIf(!isThere)('opened by GDAL', () => {
  const written = [LAID_TABLE, LAID_NOTE, laidPosition, translateChinese] as const;
  test('a GeoPackage has its layers, whole texts in Chinese, sources, every geometry and the note', async () => {
    const path = await save('taken.gpkg', geoPackageFile(...written));
    const about = run('ogrinfo', '-so', '-al', path);
    for (const line of [
      'Layer name: points',
      'Layer name: lines',
      'Layer name: areas',
      'Layer name: without_geometry',
      'Geometry: Multi Polygon',
      'Extent: (121.000000, 30.000000) - (122.100000, 30.400000)',
      'ID["EPSG",4326]',
      '名称: String',
      '行号: Integer',
      '筛选：类别：片区',
    ])
      expect(about).toContain(line);
    const [first, second] = featuresOf(path, 'points');
    expect(first).toMatchObject({
      properties: {
        行号: 1,
        名称: '前湾新区',
        方向: LONG_TEXT,
        方向_2: -1.25,
        出处: '2021规划 四（二）3 表4-1',
        位置精度: '示意范围',
      },
      geometry: { type: 'MultiPoint', coordinates: [[121.2, 30.3]] },
    });
    expect(second?.geometry).toEqual(LAID_ROWS[4]?.geometry);
    const [area, areas] = featuresOf(path, 'areas');
    // A part alone is a polygon again in what GDAL writes here.
    expect(area?.geometry).toEqual(AREA_WITH_HOLE);
    expect(areas?.geometry).toEqual(LAID_ROWS[5]?.geometry);
    expect(run('ogr2ogr', '-f', 'CSV', '/vsistdout/', path, 'without_geometry')).toContain(
      '"2",b,无处,,7,2016方案 附件2',
    );
  });

  test('a zipped Shapefile has its layers in UTF-8, with holes, sources and its reference system', async () => {
    const path = `/vsizip/${await save('taken.zip', shapefileZip(...written))}`;
    const about = run('ogrinfo', '-so', '-al', path);
    for (const line of [
      'Layer name: points',
      'Layer name: lines',
      'Layer name: areas',
      'ID["EPSG",4326]',
      'directio_2: Real',
      'name: String',
    ])
      expect(about).toContain(line);
    const [first] = featuresOf(path, 'points');
    expect(first).toMatchObject({
      properties: { row: 1, name: '前湾新区', directio_2: -1.25, place_zone: '2021规划 四（二）3 表4-1' },
      geometry: { type: 'MultiPoint', coordinates: [[121.2, 30.3]] },
    });
    expect(LONG_TEXT).toContain(String(first?.properties['direction']).slice(0, -1));
    const [area, areas] = featuresOf(path, 'areas');
    expect(area?.geometry).toEqual(AREA_WITH_HOLE);
    expect(areas?.geometry).toEqual(LAID_ROWS[5]?.geometry);
    expect(featuresOf(path, 'lines').map(({ geometry }) => geometry)).toEqual([LAID_ROWS[2]?.geometry]);
  });
});
