import { describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlas-page.ts';
import { listRows, mapCanvas } from './landmarks.ts';
import { visit } from './visit.ts';

/** Frames that pass between asking for a programmed move and the hand on the map: in it, before it, at its end. */
const MOMENTS = [2, 0, 7] as const;

/** Lets so many frames of the page pass. A page that never answers again ends the test by its own time limit. */
const passFrames = (atlas: AtlasPage, count: number) =>
  atlas.page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
        next(frames);
      }),
    count,
  );

type Programmed = readonly [name: string, start: (atlas: AtlasPage, round: number) => Promise<void>];

const RECORD: Programmed = [
  'a record of the list',
  async ({ page }, round) =>
    listRows(page)
      .nth(round % 9)
      .getByRole('link')
      .first()
      .click(),
];
const BACK: Programmed = ['a step back in history', async (atlas) => atlas.back()];

/** Everything that moves the map by itself, each started as a person starts it. */
const PROGRAMMED: readonly Programmed[] = [
  RECORD,
  ['nearer', async ({ page }) => page.getByRole('button', { name: '放大' }).click()],
  ['the whole city', async ({ page }) => page.getByRole('button', { name: '看全市' }).click()],
  BACK,
];

/** Waits until the map rests and answers: where it looks, after everything that a hand did to it. */
async function expectAnswers(atlas: AtlasPage): Promise<void> {
  const camera = await atlas.restingCamera();
  expect(camera.zoom).toBeGreaterThan(5);
  await passFrames(atlas, 1);
}

/**
 * A hand in every programmed move, at the first moment that is named. A record that is opened is the longest and draws
 * the most of the page anew: it and the step back from it are tried at the other moments, too.
 */
async function tryMoments(
  atlas: AtlasPage,
  hand: (atlas: AtlasPage) => Promise<void>,
  moments: readonly number[] = MOMENTS,
) {
  await atlas.waitForMap();
  await listRows(atlas.page).first().waitFor();
  for (const [round, moment] of moments.entries()) {
    for (const [, start] of round === 0 ? PROGRAMMED : [RECORD, BACK]) {
      await start(atlas, round);
      await passFrames(atlas, moment);
      await hand(atlas);
      await expectAnswers(atlas);
    }
  }
  return atlas.complaints;
}

/** The middle of the ground that no panel covers. */
const MIDDLE = { x: 505, y: 320 };

/** Little to draw: the test is about the order of events, and each of its moves waits until the map rests. */
const SMALL_PAGE = '?view=places&layers=core,zones';

describe('a hand on the map while it moves by itself leaves the page alive', () => {
  test('dragging', { timeout: 240_000 }, async () => {
    const atlas = await visit(SMALL_PAGE, { size: 'window' });
    const complaints = await tryMoments(atlas, async ({ page }) => {
      await page.mouse.move(MIDDLE.x, MIDDLE.y);
      await page.mouse.down();
      for (const step of [8, 24, 40, 64]) await page.mouse.move(MIDDLE.x + step, MIDDLE.y + step / 2);
      await page.mouse.up();
    });
    expect(complaints).toEqual([]);
  });

  test('the wheel', { timeout: 240_000 }, async () => {
    const atlas = await visit(SMALL_PAGE, { size: 'window' });
    const complaints = await tryMoments(
      atlas,
      async ({ page }) => {
        await page.mouse.move(MIDDLE.x, MIDDLE.y);
        for (const turn of [-90, -90, 120]) await page.mouse.wheel(0, turn);
      },
      [2],
    );
    expect(complaints).toEqual([]);
  });

  test('arrow keys', { timeout: 240_000 }, async () => {
    const atlas = await visit(SMALL_PAGE, { size: 'window' });
    const complaints = await tryMoments(
      atlas,
      async (here) => {
        await mapCanvas(here.page).focus();
        await here.pressKeys('ArrowLeft', 'ArrowUp', '-');
      },
      [0],
    );
    expect(complaints).toEqual([]);
  });

  test('two fingers', { timeout: 240_000 }, async () => {
    const atlas = await visit(SMALL_PAGE, { size: 'window', hasTouch: true });
    const fingers = await atlas.page.context().newCDPSession(atlas.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [-apart, apart].map((x, id) => ({ x: MIDDLE.x + x, y: MIDDLE.y, id })),
      });
    const complaints = await tryMoments(atlas, async () => {
      await touch('touchStart', 40);
      for (const apart of [50, 62, 75]) await touch('touchMove', apart);
      await touch('touchEnd', 75);
    }, [2]);
    expect(complaints).toEqual([]);
  });
});
