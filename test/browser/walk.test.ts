import { expect, test } from 'vitest';
import { listRows } from './landmarks.ts';
import type { UrlCamera } from './projection.ts';
import { visit } from './visit.ts';

/** The steps of the walk: below which heading which link, and the name that then heads the dossier. */
const WALK = [
  ['在此集聚的产业', '汽车', '汽车'],
  ['集聚与布局', '北仑区', '北仑区'],
  [/试点任务/, '提升发展汽车制造业', '提升发展汽车制造业'],
  ['指导部门', '市经信委', '市经信委'],
] as const;

const differs = (one: UrlCamera, other: UrlCamera): boolean =>
  Math.abs(one.zoom - other.zoom) > 0.05 ||
  Math.abs(one.lat - other.lat) > 0.005 ||
  Math.abs(one.lon - other.lon) > 0.005;

test('from a place over its industry, another place and its task to a bureau, and all the way back, camera and all', async () => {
  const atlas = await visit('?select=place/zone/qianwan', { reducedMotion: true });
  await atlas.waitForMap();
  await atlas.waitForDossier('前湾新区');
  const seen: { name: string; camera: UrlCamera }[] = [];
  const remember = async (name: string): Promise<void> => {
    const before = seen.at(-1)?.camera;
    // Every step but the last leads to other places, and the map goes along.
    await expect
      .poll(async () => before === undefined || differs(await atlas.restingCamera(), before), {
        timeout: 20_000,
        message: name,
      })
      .toBe(true);
    const camera = await atlas.restingCamera();
    await atlas.waitForCamera((text) => Math.abs(Number(text.split('/')[0]) - camera.zoom) < 0.02);
    seen.push({ name, camera });
  };
  await remember('前湾新区');
  for (const [section, link, name] of WALK) {
    // The short list first, all of it where there is more.
    await atlas.expandDossierSection(section);
    await atlas.followDossierLink(link, section);
    await atlas.waitForDossier(name);
    if (name === '市经信委') break;
    await remember(name);
  }
  expect(atlas.query().get('select')).toMatch(/^organisation\/department\//);

  for (const { name, camera } of seen.toReversed()) {
    await atlas.back();
    await atlas.waitForDossier(name);
    await expect
      .poll(async () => differs(await atlas.restingCamera(), camera), { timeout: 20_000 })
      .toBe(false);
  }
  expect(atlas.complaints).toEqual([]);
});

test('a page that the browser kept as it stood is as it was left, and lives on', async () => {
  const atlas = await visit('?select=place/zone/qianwan&view=places', { keepsPages: true });
  const { page } = atlas;
  await atlas.waitForDossier('前湾新区');
  await listRows(page).first().waitFor();
  const all = await listRows(page).count();
  await page.getByRole('searchbox', { name: /筛选/ }).fill('慈溪');
  await atlas.waitForQuery('filter', '慈溪');
  await expect.poll(() => listRows(page).count()).toBeLessThan(all);
  const camera = await atlas.waitForCamera();
  const rows = await listRows(page).allTextContents();
  await page.evaluate(() => Reflect.set(window, 'stood', true));
  // An empty page: of any other without an icon of its own the browser asks for one that no host has.
  await page.goto('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => Reflect.get(window, 'stood'))).toBe(true);
  expect(atlas.query().get('map')).toBe(camera);
  expect(await listRows(page).allTextContents()).toEqual(rows);
  await listRows(page).getByRole('link').nth(1).click();
  // A page that is given back never loads, which waiting for its address would wait for.
  await expect.poll(() => atlas.query().get('map')).not.toBe(camera);
  expect(await atlas.dossierTitle()).not.toBe('前湾新区');
  expect(atlas.complaints).toEqual([]);
});
