import { expect, test } from 'vitest';
import { doors, dossier, frame, legend, mapCanvas, searchBox } from './landmarks.ts';
import { darkShare } from './pixels.ts';
import { visit } from './visit.ts';

test.concurrent('the language changes in place, there and back, and the address says which', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?view=places&select=place/zone/qianwan', {
    webgl: false,
    onTestFinished,
    size: 'desktop',
  });
  const { page } = atlas;
  await atlas.waitForDossier('前湾新区');
  await page.getByRole('button', { name: /切换到英文/ }).click();
  await atlas.waitForDossier('Qianwan New Area');
  await atlas.waitForQuery('lang', 'en');
  await doors(page).getByRole('button', { name: 'Industries' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Qianwan New Area · Sites · Ningbo Industrial Atlas');
  await page.getByRole('button', { name: /switch to Chinese/ }).click();
  await atlas.waitForDossier('前湾新区');
  await atlas.waitForQuery('lang', null);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.title()).toBe('前湾新区 · 载体名录 · 宁波产业布局图');
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('on a small screen the doors stay and the menu holds the way back to Chinese', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?lang=en', { webgl: false, onTestFinished, size: 'tablet' });
  const { page } = atlas;
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await doors(page).getByRole('button', { name: 'Industries' }).waitFor();
  await menu.getByRole('button', { name: /switch to Chinese/ }).click();
  await atlas.waitForQuery('lang', null);
  expect(atlas.complaints).toEqual([]);
});

test('the dark theme darkens page and map, and is remembered by the device, not by the address', async () => {
  const atlas = await visit('', { reducedMotion: true });
  const { page } = atlas;
  await atlas.waitForMap();
  expect(darkShare(await atlas.mapPicture())).toBeLessThan(0.3);
  await page.getByRole('combobox', { name: '主题' }).selectOption('深色');
  await expect
    .poll(async () => darkShare(await atlas.mapPicture()), { timeout: 30_000 })
    .toBeGreaterThan(0.7);
  // Before any script of ours has come: nothing of the other theme is ever seen.
  await page.route('**/assets/**', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await page.locator('html[data-theme=dark] #overview').waitFor();
  await page.unroute('**/assets/**');
  await page.reload();
  await atlas.waitForMap();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(page.url()).not.toContain('dark');
  expect(atlas.complaints.filter(({ detail }) => !detail.includes('net::ERR_FAILED'))).toEqual([]);
});

test('embedded, there is the map with its frame and what is read, and nothing else', async () => {
  const atlas = await visit('?embed=1&plan=2016-pilot-plan&map=9.5/29.32/121.35', { reducedMotion: true });
  const { page } = atlas;
  await atlas.waitForMap();
  // A pilot area of 2016 is drawn and answers: the county's label point.
  await atlas.clickMap({ lon: 121.35, lat: 29.3 });
  await atlas.waitForDossier('宁海县');
  await frame(page)
    .getByText(/审图号/)
    .waitFor();
  expect(await mapCanvas(page).isVisible()).toBe(true);
  expect(await dossier(page).isVisible()).toBe(true);
  // The wheel is the host's; the map says how it is zoomed.
  const camera = await mapCanvas(page).getAttribute('data-camera');
  await page.getByText('按住 Ctrl 再滚动滚轮缩放地图').waitFor({ state: 'attached' });
  // The host's page has the wheel as soon as this part of the map has come.
  await page.locator('.maplibregl-cooperative-gesture-screen').waitFor({ state: 'attached' });
  await mapCanvas(page).hover({ position: { x: 200, y: 300 } });
  await page.mouse.wheel(0, 400);
  await page.locator('.maplibregl-cooperative-gesture-screen.maplibregl-show').waitFor({ state: 'attached' });
  expect(await mapCanvas(page).getAttribute('data-camera')).toBe(camera);
  for (const part of [searchBox(page), doors(page), legend(page), page.getByRole('radio')])
    expect(await part.count()).toBe(0);
  // However small the frame is, the credits lie in it, over whatever is read.
  for (const size of [
    { width: 240, height: 160 },
    { width: 320, height: 240 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(() =>
        frame(page).evaluate((credits) => {
          const { left, right, top, bottom } = credits.getBoundingClientRect();
          const isWithin = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return isWithin && above !== null && credits.contains(above);
        }),
      )
      .toBe(true);
  }
  expect(atlas.complaints).toEqual([]);
});
