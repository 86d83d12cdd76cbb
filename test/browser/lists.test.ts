import { expect, test } from 'vitest';
import type { AtlasPage } from './atlas-page.ts';
import { list, listRows } from './landmarks.ts';
import { visit } from './visit.ts';

const VIEWS = ['地点', '产业', '项目', '部门与企业', '举措', '指标'];

const names = async ({ page }: AtlasPage): Promise<string[]> =>
  (await listRows(page).getByRole('link').first().isVisible())
    ? listRows(page).evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.textContent ?? ''))
    : [];

test.concurrent('every list opens with its records; sorted, narrowed and read, it is the same on a fresh visit', async ({
  expect: own,
  onTestFinished,
}) => {
  const atlas = await visit('', { webgl: false, onTestFinished });
  const { page } = atlas;
  await atlas.waitForMap('unavailable');
  for (const view of VIEWS) {
    await atlas.openDoor('数据', view);
    await list(page).getByRole('heading', { name: view, exact: true }).waitFor();
    await listRows(page).first().waitFor();
  }
  await atlas.openDoor('数据', '疑点');
  await list(page).getByRole('link').first().waitFor();

  await atlas.openDoor('数据', '项目');
  const all = await names(atlas);
  await page
    .getByRole('button', { name: /按.+排序/ })
    .first()
    .click();
  await atlas.waitForQuery('sort', 'name');
  await own.poll(() => names(atlas)).not.toEqual(all);
  const descending = page
    .getByRole('columnheader', { name: '名称' })
    .and(page.locator('[aria-sort=descending]'));
  await page
    .getByRole('button', { name: /按.+排序/ })
    .first()
    .click();
  await descending.waitFor();
  await page.getByRole('searchbox', { name: /筛选/ }).fill('机器人');
  await own.poll(async () => (await names(atlas)).length).toBeLessThan(all.length / 2);
  const shown = await names(atlas);
  expect(shown.length).toBeGreaterThan(1);
  const [chosen = ''] = shown;
  await listRows(page).getByRole('link', { name: chosen, exact: true }).first().click();
  await atlas.waitForDossier(chosen);
  await atlas.waitForQuery('filter', '机器人');

  const later = await visit(new URL(page.url()).search, { webgl: false, onTestFinished });
  await later.waitForDossier(chosen);
  await own.poll(() => names(later)).toEqual(shown);
  expect(later.query().get('sort')).toBe('-name');
  // A record of another list, and its own list is gone with the step back.
  await later.page.getByRole('button', { name: '清除筛选' }).click();
  await own.poll(async () => (await names(later)).length).toBe(all.length);
  expect([...atlas.complaints, ...later.complaints]).toEqual([]);
});

test.concurrent('on a phone the filters are a sheet of their own, and say how many they leave', async ({
  expect: own,
  onTestFinished,
}) => {
  const atlas = await visit('?view=projects', { size: 'phone', webgl: false, onTestFinished });
  const { page } = atlas;
  await page.getByRole('button', { name: '筛选条件' }).tap();
  const sheet = page.getByRole('dialog', { name: '筛选条件' });
  const show = sheet.getByRole('button', { name: /^看 \d+ 条$/ });
  const all = await show.textContent();
  await sheet.getByRole('button', { name: /^区县/ }).tap();
  await sheet.getByRole('checkbox', { name: /^北仑区 / }).check();
  await own.poll(() => show.textContent()).not.toBe(all);
  const [count] = /\d+/.exec((await show.textContent()) ?? '') ?? [];
  await show.tap();
  await own
    .poll(() => list(page).locator('header [data-count]').textContent())
    .toMatch(new RegExp(`^${count} /`));
  expect(atlas.complaints).toEqual([]);
});

test('a list that follows the map shows what is in view, and all of it once the map shows the whole city', async () => {
  const atlas = await visit('?view=places&class=zone&inview=1&map=10.5/30.32/121.245', {
    reducedMotion: true,
  });
  const { page } = atlas;
  await atlas.waitForMap();
  await expect.poll(async () => (await names(atlas)).length).toBeLessThan(8);
  expect(await names(atlas)).toContain('前湾新区');
  await page.getByRole('button', { name: '看全市' }).click();
  await expect.poll(async () => (await names(atlas)).length).toBe(20);
  await page.getByRole('checkbox', { name: '只看视野内' }).uncheck();
  await atlas.waitForQuery('inview', null);
  expect(atlas.complaints).toEqual([]);
});

test('several values of a filter are one readable address, restored with their chips; the map marks what is left', async () => {
  const atlas = await visit('?view=places', { reducedMotion: true });
  const { page } = atlas;
  await atlas.waitForMap();
  await page.getByRole('button', { name: /^类别/ }).click();
  await page.getByRole('checkbox', { name: /^产业带 / }).check();
  await page.getByRole('checkbox', { name: /^二十区 / }).check();
  await atlas.waitForQuery('class', 'belt,zone');
  expect(new URL(page.url()).search).toContain('class=belt,zone');
  await expect.poll(async () => (await names(atlas)).length).toBe(24);
  // What a row is about is framed on the map while the mouse is on it.
  await listRows(page).filter({ hasText: '前湾新区' }).last().hover();
  await page.locator('.atlas-map-pointer[data-shape=frame]:not([hidden])').waitFor();

  const later = await visit(new URL(page.url()).search, { webgl: false });
  await expect.poll(async () => (await names(later)).length).toBe(24);
  await later.page.getByRole('button', { name: '去掉筛选 类别：产业带' }).click();
  await expect.poll(async () => (await names(later)).length).toBe(20);
  await later.waitForQuery('class', 'zone');
  expect([...atlas.complaints, ...later.complaints]).toEqual([]);
});
