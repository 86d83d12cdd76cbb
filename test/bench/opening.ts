import type { Browser, Page } from '../browser/browser.ts';

export const VIEWPORT = { width: 1280, height: 800 } as const;

/** Times in milliseconds since navigation, of one opening by a browser that has cached nothing. */
export interface Opening {
  firstPaint: number;
  firstContentfulPaint: number;
  /** The mark `atlas:map-complete`, which both pages set at the map's first idle. */
  mapComplete: number;
  /** Bytes of all bodies as they came over the line, worker and map data included. */
  bytes: number;
}

/** Opens a page in a fresh context and leaves it open for `then`. */
export async function withFreshPage<Result>(
  browser: Browser,
  url: string,
  then: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: VIEWPORT,
    locale: 'zh-CN',
    reducedMotion: 'no-preference',
  });
  try {
    // tsx compiles named functions to calls of this helper, which functions sent to the page do not find there.
    await context.addInitScript('globalThis.__name = (target) => target;');
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('html[data-map="ready"]').waitFor({ state: 'attached' });
    return await then(page);
  } finally {
    await context.close();
  }
}

/** Bytes that came over the line for the page or worker that runs it, up to a time; what lay in a cache counts nothing. */
function bytesUntil(time: number): number {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  return entries.reduce((total, entry) => {
    if (!(entry instanceof PerformanceResourceTiming)) return total;
    return entry.transferSize > 0 && entry.startTime <= time ? total + entry.encodedBodySize : total;
  }, 0);
}

/** Measures one opening up to the first complete map. */
export async function measureOpening(browser: Browser, url: string): Promise<Opening> {
  return withFreshPage(browser, url, async (page) => {
    const times = await page.evaluate(() => {
      const [firstPaint = Number.NaN, firstContentfulPaint = Number.NaN, mapComplete = Number.NaN] = [
        'first-paint',
        'first-contentful-paint',
        'atlas:map-complete',
      ].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN);
      return { firstPaint, firstContentfulPaint, mapComplete };
    });
    // A worker's clock starts with it: all that it has asked for so far was for this map.
    const inWorkers = await Promise.all(
      page.workers().map((worker) => worker.evaluate(bytesUntil, Number.MAX_SAFE_INTEGER)),
    );
    const inPage = await page.evaluate(bytesUntil, times.mapComplete);
    return { ...times, bytes: inWorkers.reduce((total, bytes) => total + bytes, inPage) };
  });
}
