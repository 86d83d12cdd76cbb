import { expect, test } from 'vitest';
import { LAYER_FILES } from '../../src/layers/record-layers.ts';
import type { AtlasPage } from './atlas-page.ts';
import { legend, list, searchStatus } from './landmarks.ts';
import { visit } from './visit.ts';

/** The complaints but for the browser's own line about the file that is missing on purpose. */
const otherComplaints = ({ complaints }: AtlasPage) =>
  complaints.filter(({ detail }) => !detail.startsWith('Failed to load resource'));

test.concurrent('without its table of readings the search finds characters, and says why it finds no pinyin', async ({
  onTestFinished,
}) => {
  const atlas = await visit('', {
    webgl: false,
    onTestFinished,
    faults: { 'data/search.json': { kind: 'missing' } },
  });
  await atlas.waitForMap('unavailable');
  expect((await atlas.search('前湾新区'))[0]).toMatch(/^前湾新区/);
  expect(await atlas.search('qwxq')).toEqual([]);
  await searchStatus(atlas.page).filter({ hasText: '检索表没有读到' }).waitFor();
  expect(otherComplaints(atlas)).toEqual([]);
});

test('without one of its layers the map is there, the legend says which is missing, and reads it again when asked', async () => {
  const atlas = await visit('', {
    faults: { 'data/layers/zones.geojson': { kind: 'missing' } },
  });
  const { page } = atlas;
  await atlas.waitForMap();
  const row = legend(page).getByRole('listitem').filter({ hasText: '二十区' });
  const asked = () => atlas.server.requests.filter((file) => file === 'data/layers/zones.geojson').length;
  const before = asked();
  await row.getByRole('button', { name: '没有载入，重试' }).click();
  await expect.poll(asked).toBe(before + 1);
  expect(otherComplaints(atlas)).toEqual([]);
});

test('without any layer the map says that it failed; overview, lists and dossiers work', async () => {
  const missing = LAYER_FILES.map((name) => [`data/layers/${name}.geojson`, { kind: 'missing' }] as const);
  const atlas = await visit('', { faults: Object.fromEntries(missing) });
  const { page } = atlas;
  await atlas.waitForMap('failed');
  await page.getByRole('status').filter({ hasText: '交互地图没有载入成功' }).waitFor();
  await page.locator('a[href="?select=place/belt/south-wanhai"]').first().focus();
  await atlas.pressKeys('Enter');
  await atlas.waitForQuery('select', 'place/belt/south-wanhai');
  await atlas.waitForDossier(/湾海/);
  await atlas.openDoor('招商', '载体名录');
  await list(page).getByRole('link', { name: '前湾新区', exact: true }).first().click();
  await atlas.waitForDossier('前湾新区');
  expect(otherComplaints(atlas)).toEqual([]);
});

test.concurrent('with half of its data it says so and reads again when asked', async ({ onTestFinished }) => {
  const atlas = await visit('?select=place/zone/qianwan', {
    webgl: false,
    onTestFinished,
    faults: { 'data/atlas.json': { kind: 'truncated' } },
  });
  const alert = atlas.page.getByRole('alert').filter({ hasText: '图集数据没有读到' });
  await alert.waitFor();
  // It waits to be asked.
  const asked = () => atlas.server.requests.filter((file) => file === 'data/atlas.json').length;
  const before = asked();
  await atlas.page.getByRole('button', { name: '说明' }).click();
  await atlas.back();
  expect(asked()).toBe(before);
  atlas.server.setFault('data/atlas.json', undefined);
  await alert.getByRole('button', { name: '重试' }).click();
  await atlas.waitForDossier('前湾新区');
  await alert.waitFor({ state: 'hidden' });
  expect(otherComplaints(atlas)).toEqual([]);
});

test('without scripts the overview is there, says what is missing, and its links lead to records', async () => {
  const atlas = await visit('', { scripts: false });
  const overview = atlas.page.getByRole('group', { name: '宁波产业布局图' });
  // Said above the picture, not beneath it. (What stands in a noscript has no text for the driver.)
  const isOnTop = await atlas.page.locator('noscript p').evaluate((sentence) => {
    const { left, top, width, height } = sentence.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === sentence;
  });
  expect(isOnTop).toBe(true);
  const zone = overview.getByRole('link', { name: '前湾新区' }).first();
  await zone.waitFor();
  const targets = await overview
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(targets).size).toBeGreaterThanOrEqual(25);
  expect(targets.filter((target) => !target?.startsWith('?select=place/'))).toEqual([]);
  await zone.focus();
  await atlas.pressKeys('Enter');
  await atlas.waitForQuery('select', 'place/zone/qianwan');
  expect(atlas.complaints).toEqual([]);
});
