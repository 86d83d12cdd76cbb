import type { Browser, CDPSession, Page } from '../browser/browser.ts';
import { withFreshPage } from './opening.ts';

/** What panning and zooming cost. */
export interface Movement {
  /** Milliseconds that tasks kept the main thread busy. */
  mainThread: number;
  /** Of these, milliseconds in scripts. */
  script: number;
  /** Frames a second. Software WebGL: says little about a device with a graphics card. */
  framesPerSecond: number;
}

const STEPS = 24;
const STRIDE = 10;
const WHEEL_TICKS = 4;
/** Frames to let inertia and the zoom's easing run out; both pages wait as long. */
const SETTLING_FRAMES = 20;

async function metrics(session: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  const milliseconds = (name: string): number =>
    1000 * (list.find((metric) => metric.name === name)?.value ?? 0);
  return { task: milliseconds('TaskDuration'), script: milliseconds('ScriptDuration') };
}

/** Starts counting frames; the handle's `stop` gives frames a second. */
function countFrames(page: Page) {
  return page.evaluateHandle(() => {
    const started = performance.now();
    let frames = 0;
    let running = true;
    const tick = (): void => {
      frames += 1;
      if (running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return {
      stop: (): number => {
        running = false;
        return (1000 * frames) / (performance.now() - started);
      },
    };
  });
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, SETTLING_FRAMES);
}

/** What takes the mouse: the canvas of the atlas and of MapLibre, or the element of a peer's map. */
const MAP = '.maplibregl-canvas, #map > canvas, .ol-viewport, .leaflet-container, #map > div';

async function panAndZoom(page: Page): Promise<void> {
  const box = await page.locator(MAP).first().boundingBox();
  if (!box) throw new Error('There is no map to move.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const direction of [1, -1]) {
    for (let step = 1; step <= STEPS; step += 1) {
      const way = direction === 1 ? step : STEPS - step;
      await page.mouse.move(x + way * STRIDE, y + (way * STRIDE) / 2);
    }
  }
  await page.mouse.up();
  await settle(page);
  for (const direction of [-1, 1]) {
    for (let tick = 0; tick < WHEEL_TICKS; tick += 1) await page.mouse.wheel(0, direction * 120);
    await settle(page);
  }
}

/** Opens a page and measures one round of panning and zooming with the mouse. */
export async function measureMovement(browser: Browser, url: string): Promise<Movement> {
  return withFreshPage(browser, url, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await settle(page);
    const counter = await countFrames(page);
    const before = await metrics(session);
    await panAndZoom(page);
    const after = await metrics(session);
    return {
      mainThread: after.task - before.task,
      script: after.script - before.script,
      framesPerSecond: await counter.evaluate(({ stop }) => stop()),
    };
  });
}
