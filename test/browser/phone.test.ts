import { expect, test } from 'vitest';
import type { AtlasPage } from './atlas-page.ts';
import { dossierHeading, frame, legend, list, sheetHandle } from './landmarks.ts';
import { smallTargets } from './targets.ts';
import { SIZES, visit } from './visit.ts';

const QIANWAN = { lon: 121.305, lat: 30.32 };

/** Drags the sheet's grip by a finger to this share of the window's height. */
async function dragSheetTo({ page }: AtlasPage, share: number): Promise<void> {
  const box = await sheetHandle(page).boundingBox();
  if (!box) throw new Error('There is no sheet.');
  const finger = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  const from = box.y + box.height / 2;
  const to = SIZES.phone.height * (1 - share);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const y = from + (to - from) * part;
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await finger.detach();
}

const waitForStop = ({ page }: AtlasPage, stop: string): Promise<void> =>
  sheetHandle(page)
    .and(page.getByRole('button', { name: stop }))
    .waitFor();

/** True where a finger would touch the frame's review number: nothing lies over it. */
async function frameIsInSight({ page }: AtlasPage): Promise<boolean> {
  return frame(page)
    .getByText(/审图号/)
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return (
        hit !== null && (element.contains(hit) || hit.contains(element)) && hit.closest('footer') !== null
      );
    });
}

test('on a phone a tap reads a zone in a sheet with three stops, by keys and by finger, the frame in sight', async () => {
  const atlas = await visit('?map=10/30.32/121.305&layers=zones', { size: 'phone', reducedMotion: true });
  await atlas.waitForMap();
  await atlas.tapMap(QIANWAN);
  await atlas.waitForDossier('前湾新区');
  await waitForStop(atlas, '半屏');
  await expect.poll(() => frameIsInSight(atlas)).toBe(true);

  await sheetHandle(atlas.page).focus();
  await atlas.pressKeys('ArrowUp');
  await waitForStop(atlas, '全屏');
  await atlas.pressKeys('ArrowDown', 'ArrowDown');
  await waitForStop(atlas, '收起');
  await expect.poll(() => frameIsInSight(atlas)).toBe(true);

  await dragSheetTo(atlas, 0.85);
  await waitForStop(atlas, '全屏');
  await dragSheetTo(atlas, 0.58);
  await waitForStop(atlas, '半屏');
  await dragSheetTo(atlas, 0.2);
  await waitForStop(atlas, '收起');

  // The same page on a wide screen and back: what is read stays.
  await atlas.resize(SIZES.laptop.width, SIZES.laptop.height);
  await legend(atlas.page).waitFor();
  expect(await atlas.dossierTitle()).toBe('前湾新区');
  await atlas.resize(SIZES.phone.width, SIZES.phone.height);
  await sheetHandle(atlas.page).waitFor();
  await dossierHeading(atlas.page).filter({ hasText: '前湾新区' }).waitFor();
  expect(atlas.query().get('select')).toBe('place/zone/qianwan');
  expect(atlas.complaints).toEqual([]);
});

test('on a phone the legend and the menu are dialogs, the plans a list, and the doors at the foot', async () => {
  const atlas = await visit('', { size: 'phone', webgl: false });
  const { page } = atlas;
  await atlas.waitForMap('unavailable');
  const dialog = page.getByRole('dialog');
  expect(await smallTargets(page, page.getByRole('button', { name: '图例' }))).toEqual([]);
  await page.getByRole('button', { name: '图例' }).tap();
  expect(await smallTargets(page, dialog.getByRole('checkbox', { name: '片区' }))).toEqual([]);
  await dialog.getByRole('checkbox', { name: '片区' }).uncheck();
  await atlas.waitForQuery('layers', 'core,belts,zones,towns,bases');
  await dialog.getByRole('button', { name: '关闭' }).first().tap();
  await dialog.waitFor({ state: 'hidden' });

  await page.getByRole('combobox', { name: '规划版本' }).selectOption('2016');
  await atlas.waitForQuery('plan', '2016-pilot-plan');
  await page.getByRole('combobox', { name: '规划版本' }).selectOption('全部文件');
  await page.getByRole('button', { name: '菜单' }).tap();
  expect(await smallTargets(page, dialog.getByRole('combobox', { name: '主题' }))).toEqual([]);
  expect(await atlas.accessibilityViolations()).toEqual([]);
  await atlas.pressKeys('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await atlas.openDoor('产业', '名录');
  expect(await smallTargets(page, list(page).getByRole('link', { name: '绿色石化' }).first())).toEqual([]);
  await list(page).getByRole('link', { name: '绿色石化' }).first().tap();
  await atlas.waitForDossier('绿色石化');
  expect(await atlas.accessibilityViolations()).toEqual([]);
  expect(await smallTargets(page, dossierHeading(page))).toEqual([]);

  // At four times the size what is read, and a list, take all of the window and scroll as one.
  await atlas.resize(320, 256);
  const isRead = async (name: string): Promise<void> => {
    const words = page.getByRole('heading', { name }).or(page.getByRole('link', { name })).first();
    await words.scrollIntoViewIfNeeded();
    expect(
      await words.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && (element.contains(hit) || hit.closest('tr')?.contains(element) === true);
      }),
    ).toBe(true);
  };
  await isRead('绿色石化');
  await page.getByRole('button', { name: '关闭' }).first().click();
  await atlas.waitForNoDossier();
  await isRead('时尚纺织服装');
  expect(atlas.complaints).toEqual([]);
});
