import { expect, test } from 'vitest';
import type { AtlasPage, Position } from './atlas-page.ts';
import { drawingCross, panel } from './landmarks.ts';
import { visit } from './visit.ts';

/** A field about the city and the port. */
const CORNERS: readonly Position[] = [
  { lon: 121.5, lat: 30 },
  { lon: 122, lat: 30 },
  { lon: 122, lat: 29.7 },
  { lon: 121.5, lat: 29.7 },
];

const tool = ({ page }: AtlasPage, name: string) => panel(page).getByRole('button', { name, exact: true });

/** Degrees of a shape in the address, to two digits: as near as a pixel. */
async function shapeIn(atlas: AtlasPage): Promise<string> {
  await atlas.page.waitForURL((url) => url.searchParams.has('within'));
  const text = atlas.query().get('within') ?? '';
  return text.replaceAll(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));
}

const counted = (atlas: AtlasPage): Promise<string> =>
  panel(atlas.page)
    .getByRole('button', { name: /^在内 \d+ 处/ })
    .innerText();

test('a polygon drawn by mouse is counted and in the address, which opens with the same; a click reads no record', async () => {
  const atlas = await visit('?view=selection', { reducedMotion: true });
  await atlas.waitForMap();
  await tool(atlas, '多边形').click();
  await drawingCross(atlas.page).waitFor({ state: 'attached' });
  for (const corner of CORNERS) await atlas.clickMap(corner);
  await atlas.clickMap(CORNERS[0] ?? { lon: 0, lat: 0 });
  expect(await shapeIn(atlas)).toBe('polygon:121.5,30,121.5,29.7,122,29.7,122,30');
  const before = await counted(atlas);
  expect(Number(/\d+/.exec(before)?.[0])).toBeGreaterThan(20);
  expect(atlas.query().get('select')).toBeNull();
  await atlas.open(`?${atlas.query().toString()}`);
  await atlas.waitForMap();
  expect(await counted(atlas)).toBe(before);
  // A record of the map can be read again.
  await panel(atlas.page).getByRole('link', { name: '大榭片' }).click();
  await atlas.waitForDossier('大榭片');
  expect(atlas.complaints).toEqual([]);
});

test('a line is measured by keys alone: set, taken back, finished, and given up', async () => {
  const atlas = await visit('?view=selection', { reducedMotion: true });
  await atlas.waitForMap();
  await tool(atlas, '量线').focus();
  await atlas.pressKeys('Enter');
  await drawingCross(atlas.page).waitFor({ state: 'attached' });
  await atlas.pressKeys('Space', 'ArrowRight');
  const second = await atlas.waitForCamera();
  await atlas.pressKeys('Space', 'ArrowDown');
  await atlas.waitForCamera((camera) => camera !== second);
  await panel(atlas.page)
    .getByText(/^正在画：长/)
    .waitFor();
  await atlas.pressKeys('Space', 'Backspace', 'Enter');
  expect(await shapeIn(atlas)).toMatch(/^line:[\d.]+,[\d.]+,[\d.]+,[\d.]+$/);
  await panel(atlas.page)
    .getByRole('button', { name: /^\d+(?:\.\d+)? 公里$/ })
    .waitFor();
  await tool(atlas, '圆').focus();
  await atlas.pressKeys('Enter', 'Space', 'Escape');
  await tool(atlas, '圆').and(atlas.page.locator('[aria-pressed=false]')).waitFor();
  expect(atlas.query().get('view')).toBe('selection');
  expect(atlas.complaints).toEqual([]);
});

test('a finger draws a rectangle while the sheet is folded, and reads what lies within above the map', async () => {
  const atlas = await visit('?view=selection', { size: 'phone', reducedMotion: true });
  await atlas.waitForMap();
  await tool(atlas, '矩形').tap();
  await drawingCross(atlas.page).waitFor({ state: 'attached' });
  await panel(atlas.page).getByRole('button', { name: '取消' }).waitFor();
  await atlas.tapMap({ lon: 121.2, lat: 30.2 });
  await atlas.tapMap({ lon: 121.8, lat: 29.6 });
  expect(await shapeIn(atlas)).toBe('rectangle:121.2,29.6,121.8,30.2');
  expect(Number(/\d+/.exec(await counted(atlas))?.[0])).toBeGreaterThan(20);
  expect(atlas.complaints).toEqual([]);
});
