import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { doors, panel, seenText, tabs } from './landmarks.ts';
import { visit } from './visit.ts';

test('a planner’s morning: a sheet, the matrix, what changed, rules, targets, an area, and the table taken away', {
  timeout: 240_000,
}, async () => {
  const atlas = await visit('', { reducedMotion: true });
  const { page } = atlas;
  await atlas.waitForMap();
  const door = (name: string) => doors(page).getByRole('button', { name, exact: true }).click();
  const tab = (name: string) => tabs(page).getByRole('button', { name, exact: true }).click();
  const titled = (name: string | RegExp) => panel(page).getByRole('heading', { name }).first().waitFor();

  // The sheet of an industry, its sources, and the next one by a key.
  await door('产业');
  await titled('分图 1+X');
  await panel(page).getByRole('link', { name: '汽车制造', exact: true }).first().click();
  await titled('汽车制造');
  await panel(page).getByRole('group', { name: '汽车制造：示意地图' }).first().waitFor();
  await panel(page)
    .getByRole('button', { name: /^出处：2016/ })
    .first()
    .click();
  await page.getByRole('complementary', { name: '出处' }).waitFor();
  await atlas.pressKeys('Escape', 'Shift+N');
  await titled('绿色石化');

  // Who is tied to which district, in the same terms.
  await tab('产业 × 地点');
  const grid = page.getByRole('grid');
  await grid.getByRole('columnheader', { name: /慈溪市/ }).waitFor();

  // What changed between two plans, on two maps.
  await door('规划');
  await tab('版本变化');
  await panel(page).getByLabel('从', { exact: true }).selectOption({ label: '2016 试点方案' });
  await panel(page).getByLabel('到', { exact: true }).selectOption({ label: '2021 “十四五”规划' });
  await panel(page).getByRole('button', { name: '前后两图对照' }).click();
  await page.getByRole('slider', { name: /^前后分界线/ }).waitFor();
  await atlas.waitForQuery('change-map', 'swipe');

  // Does the layout keep its own rules, and what is due.
  await tab('规则核对');
  await titled('规则核对');
  await panel(page)
    .getByText(/文件不足以判断/)
    .first()
    .waitFor();
  await page.getByRole('slider', { name: /^前后分界线/ }).waitFor({ state: 'detached' });
  await tab('目标进展');
  await titled('目标进展');

  // What lies within two kilometres of a point that somebody has on paper.
  await door('地图');
  await tab('量算圈选');
  await panel(page).getByRole('button', { name: '输坐标' }).click();
  await panel(page).getByLabel('形状').selectOption({ label: '圆' });
  await panel(page).getByLabel('圆心坐标').fill('北纬29°52′ 东经121°33′');
  await panel(page).getByLabel('半径（公里）').fill('12');
  await panel(page).getByRole('button', { name: '加上' }).click();
  await seenText(panel(page), /在内 \d+ 处/)
    .first()
    .waitFor();
  await panel(page).getByRole('button', { name: '下载' }).click();
  const dialog = page.getByRole('dialog', { name: '下载这些记录' });
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'CSV' }).click();
  const csv = await readFile(await (await arriving).path(), 'utf8');
  expect(csv).toMatch(/place\/(zone|subzone)\//);
  expect(csv).toMatch(/示意图/);
  await atlas.pressKeys('Escape');

  // The link that is sent shows the same to whoever opens it.
  const inside = await seenText(panel(page), /在内 \d+ 处/)
    .first()
    .textContent();
  const other = await visit(new URL(page.url()).search, { reducedMotion: true });
  await seenText(panel(other.page), inside ?? '')
    .first()
    .waitFor();
  expect([...atlas.complaints, ...other.complaints]).toEqual([]);
});
