import { type ExpectStatic, expect, test } from 'vitest';
import type { AtlasPage } from './atlas-page.ts';
import { searchBox } from './landmarks.ts';
import { visit } from './visit.ts';

/** Presses Tab until the element with the focus is called so. */
async function tabTo(atlas: AtlasPage, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await atlas.pressKeys('Tab');
    if (name.test(await atlas.focused())) return;
  }
  throw new Error(`Tab does not lead to ${name}; it stands at “${await atlas.focused()}”.`);
}

/** Waits until what has the focus is called so; `own` is the test's own where it runs beside another. */
async function expectFocus(
  atlas: AtlasPage,
  name: string | RegExp,
  own: ExpectStatic = expect,
): Promise<void> {
  await own.poll(() => atlas.focused(), { timeout: 10_000 }).toMatch(name);
}

const heard = async (atlas: AtlasPage): Promise<string> => (await atlas.announcements()).join('\n');

test('a planner narrows a list, reads a row, copies a citation and is back in the list, by keys alone', async () => {
  const atlas = await visit('', { reducedMotion: true });
  await atlas.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.waitForMap();
  // Round the page to the map, and from there to a door.
  await atlas.pressKeys('F6', 'F6');
  await expectFocus(atlas, /^宁波产业布局地图/);
  await atlas.pressKeys('5');
  await expectFocus(atlas, /^项目$/);
  await expect.poll(() => heard(atlas)).toMatch(/已打开项目 · .*370/);
  await tabTo(atlas, /筛选|名称/);
  await atlas.page.keyboard.type('磁');
  await expect.poll(() => atlas.page.getByRole('row').count()).toBeLessThan(30);
  // Past the chip that would take the filter away.
  await tabTo(atlas, /^(?!去掉).*磁/);
  const first = await atlas.focused();
  // The rows are one stop of the Tab key; arrows lead through them.
  await atlas.pressKeys('ArrowDown', 'End', 'Home');
  await expectFocus(atlas, first);
  await atlas.pressKeys('ArrowDown');
  await expect.poll(() => atlas.focused()).not.toBe(first);
  const row = await atlas.focused();
  await atlas.pressKeys('Enter');
  await expectFocus(atlas, row);
  await atlas.waitForDossier(row);
  await tabTo(atlas, /^注 1，出处/);
  const source = await atlas.focused();
  await atlas.pressKeys('Enter');
  await atlas.page.getByRole('complementary', { name: '出处' }).waitFor();
  await tabTo(atlas, /复制引文/);
  await atlas.pressKeys('Enter');
  await expectFocus(atlas, /引文已复制/);
  expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toMatch(/\[Z\]\..+https?:.+cite=/);
  // One step back at a time, each to where it came from.
  await atlas.pressKeys('Escape');
  await expectFocus(atlas, source);
  await atlas.pressKeys('Escape');
  await atlas.waitForNoDossier();
  await expectFocus(atlas, row);
  // A dialog gives the focus back, closed by its button as by Esc.
  await atlas.page.getByRole('button', { name: '下载' }).focus();
  await atlas.pressKeys('Enter');
  await atlas.page.getByRole('dialog').waitFor();
  await tabTo(atlas, /^关闭$/);
  await atlas.pressKeys('Enter');
  await expectFocus(atlas, /^下载$/);
  await atlas.pressKeys('Escape');
  await expectFocus(atlas, /^宁波产业布局地图/);
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('a promoter finds a place, puts it aside, asks for the keys and for a command, by keys alone', async ({
  expect: own,
  onTestFinished,
}) => {
  const atlas = await visit('', { webgl: false, onTestFinished });
  await atlas.waitForMap('unavailable');
  await searchBox(atlas.page).waitFor();
  await atlas.pressKeys('/');
  await atlas.selectBySearch('前湾新区');
  await expectFocus(atlas, /^前湾新区$/, own);
  await atlas.pressKeys('b');
  await own.poll(() => heard(atlas)).toMatch(/已放入已选：前湾新区（共 1）/);
  await atlas.pressKeys('?');
  const help = atlas.page.getByRole('dialog', { name: '键盘帮助' });
  await help.getByText('放入或移出已选').waitFor();
  expect(await atlas.accessibilityViolations()).toEqual([]);
  await atlas.pressKeys('Escape');
  await help.waitFor({ state: 'detached' });
  // The dialog has taken its own Escape: the place is still read, and has the focus again.
  await expectFocus(atlas, /^前湾新区$/, own);
  await atlas.pressKeys('Control+k');
  await atlas.page.keyboard.type('深色');
  await atlas.page.getByRole('option', { name: '主题：深色' }).waitFor();
  await atlas.pressKeys('Enter');
  await atlas.page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
  await expectFocus(atlas, /^前湾新区$/, own);
  await atlas.waitForQuery('q', null);
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('a citizen searches by pinyin, reads, and is back in the search, by keys alone', async ({
  expect: own,
  onTestFinished,
}) => {
  const atlas = await visit('', { webgl: false, onTestFinished });
  await atlas.waitForMap('unavailable');
  // The first stop of the page leads past everything else.
  await atlas.pressKeys('Tab');
  await expectFocus(atlas, /^跳到搜索$/, own);
  await atlas.pressKeys('Enter');
  await expectFocus(atlas, /^搜索$/, own);
  await atlas.page.keyboard.type('qwxq');
  await atlas.page
    .getByRole('option', { name: /^前湾新区/ })
    .first()
    .waitFor();
  await atlas.pressKeys('Enter');
  await atlas.waitForDossier('前湾新区');
  await expectFocus(atlas, /^前湾新区$/, own);
  await own.poll(() => heard(atlas)).toMatch(/已打开前湾新区/);
  await atlas.pressKeys('Escape');
  await atlas.waitForNoDossier();
  await expectFocus(atlas, /^搜索$/, own);
  expect(atlas.complaints).toEqual([]);
});
