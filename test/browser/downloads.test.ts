import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import shp from 'shpjs';
import initSqlJs from 'sql.js';
import { expect, test } from 'vitest';
import { list } from './landmarks.ts';
import { visit } from './visit.ts';

const FILES = {
  CSV: 'csv',
  Excel: 'xlsx',
  GeoJSON: 'geojson',
  GeoPackage: 'gpkg',
  Shapefile: 'zip',
} as const;

test.concurrent('a filtered list is downloaded in every format under the shipped headers', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?view=projects&district=place/district/cixi', { webgl: false, onTestFinished });
  const { page } = atlas;
  const count = await list(page).locator('header [data-count]').textContent();
  const shown = Number(count?.split('/')[0]);
  expect(shown).toBeGreaterThan(0);
  await page.getByRole('button', { name: '下载' }).click();
  const dialog = page.getByRole('dialog', { name: '下载这些记录' });
  // A row that is moved in the page loses the focus, and its arrow gets it back.
  await dialog.getByRole('button', { name: /^列/ }).click();
  expect(await atlas.accessibilityViolations('dialog')).toEqual([]);
  await dialog.getByRole('button', { name: '编号下移' }).press('Enter');
  await page.keyboard.press('Enter');
  await dialog.getByText('编号移到第 3 列').waitFor({ state: 'attached' });
  await dialog.getByRole('button', { name: '全部照原样' }).click();
  const paths: Record<string, string> = {};
  for (const [format, extension] of Object.entries(FILES)) {
    const arriving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: format }).click();
    const file = await arriving;
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^宁波产业布局图_项目_\\d{4}-\\d{2}-\\d{2}\\.${extension}$`),
    );
    paths[extension] = await file.path();
  }
  const csv = await readFile(paths['csv'] ?? '', 'utf8');
  expect(csv.match(/\r\nproject\//g)).toHaveLength(shown);
  expect(csv).toContain('区县（市）：慈溪市');
  const collection: unknown = JSON.parse(await readFile(paths['geojson'] ?? '', 'utf8'));
  expect(collection).toMatchObject({ type: 'FeatureCollection', note: { 记录: count } });
  const text = await readFile(paths['geojson'] ?? '', 'utf8');
  expect(text.match(/"type": "Feature",/g)).toHaveLength(shown);
  expect(csv).toContain('示意图');
  const workbook = await JSZip.loadAsync(await readFile(paths['xlsx'] ?? ''));
  const sheet = (await workbook.file('xl/worksheets/sheet1.xml')?.async('text')) ?? '';
  expect(sheet.match(/<row /g)).toHaveLength(shown + 1);
  const { Database } = await initSqlJs();
  const database = new Database(await readFile(paths['gpkg'] ?? ''));
  const [counted] = database.exec('SELECT count(*) FROM points WHERE 出处 IS NOT NULL');
  database.close();
  expect(counted?.values).toEqual([[shown]]);
  const [layer] = [await shp(await readFile(paths['zip'] ?? ''))].flat();
  expect(layer?.features).toHaveLength(shown);
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('places are downloaded with the outlines that the map draws, also where there is no map', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?view=places&class=belt,zone', { webgl: false, onTestFinished });
  const { page } = atlas;
  await page.getByRole('button', { name: '下载' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'GeoJSON' }).click();
  const text = await readFile(await (await arriving).path(), 'utf8');
  expect(text.match(/"type": "(Multi)?Polygon"/g)).toHaveLength(24);
  expect(text.match(/"precision": "schematic"/g)).toHaveLength(24);
  expect(atlas.complaints).toEqual([]);
});
