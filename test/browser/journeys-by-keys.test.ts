import { expect, test } from 'vitest';
import { ByKeys } from './by-keys.ts';
import { doors, panel, searchBox } from './landmarks.ts';
import { visit } from './visit.ts';

test('a promoter asks for sites, puts two aside, compares them and opens what is handed over, by keys alone', {
  timeout: 180_000,
}, async () => {
  const atlas = await visit('', { webgl: false, reducedMotion: true });
  const { page } = atlas;
  const keys = new ByKeys(atlas);
  await atlas.waitForMap('unavailable');
  await doors(page).waitFor();
  await keys.press('Tab', 'Enter');
  await keys.expectOn(/^搜索$/);
  await keys.tabTo(/^招商$/);
  await keys.press('Enter');
  await keys.tabTo(/^选址$/);
  // What is made, and where: a word, and a value out of many.
  await keys.tabTo(/^产品/);
  await keys.type('磁');
  await keys.press('Enter');
  await atlas.waitForQuery('needs', 'product:磁');
  await keys.tabTo(/^位于/);
  await keys.press('Enter', 'Tab');
  await keys.type('宁波');
  await keys.press('Tab');
  await keys.press('Space');
  await page.waitForURL((url) => url.searchParams.get('needs')?.includes('area:') === true);
  await keys.press('Escape');
  await keys.expectOn(/^位于/);
  // A need is a wish instead of a must by the arrows, and taken away by its button.
  await keys.tabTo(/^去掉要求：位于/);
  await keys.press('Enter');
  await atlas.waitForQuery('needs', 'product:磁');
  await keys.tabTo(/^已选：/);
  await keys.press('Shift+Tab');
  const site = await keys.focused();
  await keys.press('Enter');
  await keys.expectOn(new RegExp(`^${site}`));
  await keys.press('b');
  await page.getByRole('button', { name: /^已选\D*1$/ }).waitFor();
  await keys.press('Escape');
  await keys.expectOn(new RegExp(`^${site}`));
  await keys.tabTo(/^已选：/);
  await keys.tabTo(/^已选：/);
  const second = (await keys.focused()).replace('已选：', '');
  await keys.press('Space');
  await page.getByRole('button', { name: /^已选\D*2$/ }).waitFor();
  await keys.tabTo(/^已选(?:，| )?2/, 200, 'Shift+Tab');
  await keys.press('Enter');
  await page.getByRole('dialog', { name: '已选' }).waitFor();
  await keys.tabTo(/^对比/);
  await keys.press('Enter');
  await keys.expectOn(/^对比$/);
  for (const name of [site, second]) await panel(page).getByRole('columnheader', { name }).first().waitFor();
  await keys.tabTo(/^资料册$/);
  await keys.press('Enter');
  await keys.expectOn(/^资料册$/);
  expect(atlas.query().get('subject')).toMatch(/^compare:/);
  await atlas.back();
  await keys.expectOn(/^对比$/);
  expect(atlas.complaints).toEqual([]);
});

test('a citizen at a phone with keys searches a district, reads, steps a story and shares it, by keys alone', {
  timeout: 180_000,
}, async () => {
  const atlas = await visit('', { webgl: false, size: 'phone', reducedMotion: true });
  const { page } = atlas;
  const keys = new ByKeys(atlas);
  await atlas.waitForMap('unavailable');
  await searchBox(page).waitFor();
  await keys.press('Tab');
  await keys.expectOn(/^跳到搜索$/);
  await keys.press('Enter');
  await keys.expectOn(/^搜索$/);
  await keys.type('慈溪市');
  await page
    .getByRole('option', { name: /^慈溪市/ })
    .first()
    .waitFor();
  await keys.press('Enter');
  await atlas.waitForDossier('慈溪市');
  await keys.expectOn(/^慈溪市/);
  await keys.tabTo(/环杭州湾|前湾|开发区|镇$/);
  const place = await keys.focused();
  await keys.press('Enter');
  await atlas.waitForDossier(place);
  await keys.press('Escape');
  // From the doors at the foot to the stories, and through one of them to its end.
  await keys.tabTo(/^地图$/, 250);
  await keys.press('Enter');
  await keys.tabTo(/^讲解$/);
  await keys.press('Enter');
  await panel(page).getByRole('link', { name: '六步看懂布局' }).first().waitFor();
  await keys.tabTo(/^六步看懂布局/);
  await keys.press('Enter');
  await atlas.waitForQuery('story', 'layout.1');
  await keys.tabTo(/^下一步$/);
  for (let step = 2; step <= 6; step += 1) {
    await keys.press('Enter');
    await atlas.waitForQuery('story', `layout.${step}`);
  }
  await keys.press('Escape');
  await atlas.waitForQuery('story', null);
  await keys.tabTo(/^菜单$/, 250, 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo(/^分享$/);
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: '分享' });
  await dialog.waitFor();
  await keys.tabTo(/^海报/);
  await keys.press('Enter');
  await dialog.getByRole('img', { name: /^海报/ }).waitFor();
  await keys.tabTo(/^嵌入网页/);
  await keys.press('Enter');
  await dialog.getByRole('textbox', { name: '放进网页的代码' }).waitFor();
  await keys.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await keys.expectOn(/^菜单$/);
  expect(atlas.complaints).toEqual([]);
});
