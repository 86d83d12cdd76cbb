import { expect, test } from 'vitest';
import { legend, mapCanvas } from './landmarks.ts';
import { differingShare } from './pixels.ts';
import { SIZES, visit } from './visit.ts';

/** A belt of which the plan of 2021 names what carries it. */
const TIED = { id: 'place/belt/east-lingang', name: '东部临港产业带' };
const QIANWAN = { lon: 121.305, lat: 30.32 };

test('the wheel zooms, the legend hides a layer, the plan of 2016 shows its areas', async () => {
  const atlas = await visit('?map=9.8/30.32/121.305&layers=zones', { reducedMotion: true, sharp: true });
  const { page } = atlas;
  await atlas.waitForMap();
  const { x, y } = await atlas.pointOf(QIANWAN);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -240);
  await atlas.waitForCamera((camera) => Number(camera.split('/')[0]) > 9.9);

  const drawn = await atlas.mapPicture(QIANWAN);
  await legend(page).getByRole('checkbox', { name: '二十区' }).uncheck();
  await atlas.waitForQuery('layers', '');
  const untilDiffers = (from: typeof drawn, share: number) =>
    expect
      .poll(async () => differingShare(from, await atlas.mapPicture(QIANWAN), 4), { timeout: 30_000 })
      .toBeGreaterThan(share);
  await untilDiffers(drawn, 0.2);
  const empty = await atlas.mapPicture(QIANWAN);

  await page.getByText('2016', { exact: true }).click();
  await atlas.waitForQuery('plan', '2016-pilot-plan');
  await legend(page)
    .getByRole('checkbox', { name: /试点区域/, checked: true })
    .waitFor();
  await untilDiffers(empty, 0.02);

  // A drag that ends over a panel has ended: the map rests without another move of the mouse.
  const box = await legend(page).boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20);
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60, { steps: 2 });
  await page.mouse.up();
  await atlas.restingCamera();
  expect(atlas.complaints).toEqual([]);
});

test('a place is tied to the places that its records name; Escape takes the ties away', {
  timeout: 120_000,
}, async () => {
  const atlas = await visit(`?select=${TIED.id}&layers=belts&map=9/29.9/121.8`, {
    reducedMotion: true,
    sharp: true,
  });
  const { page } = atlas;
  await atlas.waitForMap();
  await atlas.waitForDossier(TIED.name);
  // What is drawn over the map has a canvas of its own above the map's.
  const overlay = page.locator('.map-area canvas:not([role])').first();
  await overlay.waitFor({ state: 'attached' });
  const show = (value: string) =>
    overlay.evaluate((canvas, visibility) => {
      if (canvas instanceof HTMLElement) canvas.style.visibility = visibility;
    }, value);
  const shareOfTies = async (): Promise<number> => {
    const withTies = await atlas.mapPicture();
    await show('hidden');
    const without = await atlas.mapPicture();
    await show('visible');
    return differingShare(withTies, without);
  };
  await expect.poll(shareOfTies, { timeout: 30_000 }).toBeGreaterThan(0.0005);
  await mapCanvas(page).focus();
  await atlas.pressKeys('Escape');
  await atlas.waitForNoDossier();
  await expect.poll(shareOfTies, { timeout: 30_000 }).toBe(0);
  expect(atlas.complaints).toEqual([]);
});

test('an industry lights its places and draws nothing between them', async () => {
  const atlas = await visit('?select=industry/2021/cluster/petrochemical&map=9/29.9/121.6', {
    reducedMotion: true,
  });
  await atlas.waitForMap();
  await atlas.waitForDossier('绿色石化');
  await legend(atlas.page)
    .getByText(/图上亮出：绿色石化/)
    .waitFor();
  expect(await atlas.page.locator('.map-area canvas:not([role])').count()).toBe(0);
  expect(atlas.complaints).toEqual([]);
});

test('a link gives the same view, whichever of what it needs comes first', async () => {
  const link = '?select=place/zone/qianwan&layers=core';
  const atlas = await visit(link, { reducedMotion: true });
  await atlas.waitForMap();
  await atlas.waitForDossier('前湾新区');
  const camera = await atlas.restingCamera();
  const late = await visit(link, { reducedMotion: true, faults: { 'data/atlas.json': { kind: 'held' } } });
  await late.waitForMap();
  late.server.setFault('data/atlas.json', undefined);
  await late.waitForDossier('前湾新区');
  expect(await late.restingCamera()).toEqual(camera);
});

test('the map glides where motion is welcome and jumps where it is not', async () => {
  const atlas = await visit('?layers=core', { reducedMotion: true });
  const { page } = atlas;
  await atlas.waitForMap();
  // What buttons do comes with the first that is pressed.
  const { zoom } = await atlas.restingCamera();
  await page.locator('.map-buttons button').first().click();
  await expect.poll(async () => (await atlas.restingCamera()).zoom).toBeGreaterThan(zoom);
  // The camera is on the canvas only while the map rests: asked in the same breath as the press.
  const restsAfterPress = () =>
    page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('.map-buttons button')?.click();
      return document.querySelector<HTMLElement>('canvas[role=application]')?.dataset['camera'] !== undefined;
    });
  expect(await restsAfterPress()).toBe(true);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await restsAfterPress()).toBe(false);
  await atlas.restingCamera();
});

test('plain ground means its district, open sea means nothing, and a double click closes nothing', async () => {
  const atlas = await visit('?layers=core', { reducedMotion: true });
  await atlas.waitForMap();
  await atlas.clickMap({ lon: 121.28, lat: 29.82 });
  await atlas.waitForDossier('海曙区');
  const { x, y } = await atlas.pointOf({ lon: 121.35, lat: 29.3 });
  await atlas.page.mouse.dblclick(x, y);
  await atlas.waitForCamera((camera) => Number(camera.split('/')[0]) > 8.5);
  await atlas.waitForDossier('海曙区');
  await atlas.page.getByRole('button', { name: '看全市' }).click();
  await atlas.restingCamera();
  await atlas.clickMap({ lon: 121.85, lat: 30.2 });
  await atlas.waitForNoDossier();
  expect(atlas.complaints).toEqual([]);
});

test('a turned map offers to turn north up, and then no longer', async () => {
  const atlas = await visit('?layers=core&map=9/29.9/121.6/30/0', { reducedMotion: true });
  await atlas.waitForMap();
  const northUp = atlas.page.getByRole('button', { name: '转回正北' });
  await northUp.click();
  await atlas.waitForCamera((camera) => camera.split('/').length === 3);
  await northUp.waitFor({ state: 'detached' });
  expect(atlas.complaints).toEqual([]);
});

test('two fingers zoom on a phone', async () => {
  const atlas = await visit('?map=9.5/30.32/121.305&layers=zones', { size: 'phone', reducedMotion: true });
  await atlas.waitForMap();
  const fingers = await atlas.page.context().newCDPSession(atlas.page);
  const [x, y] = [SIZES.phone.width / 2, SIZES.phone.height / 2];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ],
    });
  await touch('touchStart', 30);
  for (const apart of [40, 60, 80, 100, 120]) await touch('touchMove', apart);
  await touch('touchEnd', 120);
  await atlas.waitForCamera((camera) => Number(camera.split('/')[0]) > 10);
  expect(atlas.complaints).toEqual([]);
});

/** The two maps of a printed page: title, whether drawn, share of light pixels, width. What is sent to the page must be whole in itself. */
function twoMapsOnPaper() {
  return Array.from(document.querySelectorAll('.paper-map .paper-side'), (side) => {
    const canvas = side.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    const pixels = pen?.getImageData(0, 0, pen.canvas.width, pen.canvas.height).data ?? [];
    const colours = new Set<number>();
    let [light, read] = [0, 0];
    for (let at = 0; at < pixels.length; at += 400) {
      const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
      colours.add(red * 65_536 + green * 256 + blue);
      read += 1;
      if (red + green + blue > 450) light += 1;
    }
    return {
      title: side.textContent,
      isDrawn: colours.size > 20,
      light: light / read,
      width: canvas?.getBoundingClientRect().width ?? 0,
    };
  });
}

test('two documents are seen at the two sides of a line: both maps move in step, keys move the line, the choice ends it', async () => {
  const pair = '?view=differences&from=2016-pilot-plan&to=2021-14fyp&kinds=place&panel=side&change-map=swipe';
  const atlas = await visit(pair, { reducedMotion: true, theme: 'dark' });
  const { page } = atlas;
  await atlas.waitForMap();
  const line = page.getByRole('slider', { name: '前后分界线：左边是2016 试点方案，右边是2021 “十四五”规划' });
  await line.waitFor();
  const cameras = () =>
    page
      .locator('.map-area canvas[data-camera]')
      .evaluateAll((all) => all.map((canvas) => canvas.getAttribute('data-camera')));
  await expect.poll(async () => (await cameras()).length).toBe(2);
  const [start] = await cameras();
  await page.getByRole('button', { name: '放大' }).click();
  await expect
    .poll(async () => {
      const [first, second] = await cameras();
      return first !== start && first === second;
    })
    .toBe(true);

  const lineAt = async () => (await line.boundingBox())?.x ?? Number.NaN;
  const before = await lineAt();
  const size = page.viewportSize() ?? SIZES.desktop;

  // On paper both stand, each below its document and drawn in light colours, however long the second takes for them.
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await atlas.pressKeys('Control+p');
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const onPaper = await page.evaluate(twoMapsOnPaper);
  expect(onPaper).toMatchObject([
    { title: '2016 试点方案', isDrawn: true },
    { title: '2021 “十四五”规划', isDrawn: true },
  ]);
  for (const { light } of onPaper) expect(light).toBeGreaterThan(0.8);
  expect(await page.locator('.paper-note').textContent()).toContain('2016 试点方案 → 2021 “十四五”规划');

  // Across the page they stand beside each other, larger than on an upright page.
  const widthsOn = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    return (await page.evaluate(twoMapsOnPaper)).map((side) => side.width);
  };
  const [upright, across] = [await widthsOn(720), await widthsOn(1046)];
  for (const [index, width] of across.entries()) expect(width).not.toBe(upright[index]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null, colorScheme: 'dark' });
  await page.setViewportSize(size);
  // Back from paper the line goes back to where it stood; the panels settle some frames after the window.
  await expect.poll(lineAt).toBe(before);
  await line.focus();
  await atlas.pressKeys('PageDown');
  await expect.poll(lineAt).toBeLessThan(before - 40);
  await page.getByRole('button', { name: '前后两图对照' }).click();
  await line.waitFor({ state: 'detached' });
  await expect.poll(async () => (await cameras()).length).toBe(1);
  expect(atlas.complaints).toEqual([]);
}, 120_000);
