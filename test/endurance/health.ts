import type { CDPSession, Page } from '../browser/browser.ts';

/** What a page holds, once what it no longer needs has been collected. */
export interface Holdings {
  heapMb: number;
  nodes: number;
  listeners: number;
}

export async function holdingsOf(session: CDPSession): Promise<Holdings> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heapMb: Math.round(valueOf('JSHeapUsedSize') / 1e5) / 10,
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  };
}

/** How long a page may take to come to rest, ms. */
const PATIENCE = 25_000;

/** What is stuck on a page, `undefined` for nothing: it must answer, its map must rest or say why it does not. */
export async function stuckState(page: Page): Promise<string | undefined> {
  try {
    await page.waitForFunction(
      () => {
        const { map, start } = document.documentElement.dataset;
        if (start === 'failed') return true;
        if (map === 'ready') return document.querySelector('canvas[data-camera]') !== null;
        return map === 'unavailable' || map === 'failed';
      },
      undefined,
      { timeout: PATIENCE },
    );
    return undefined;
  } catch {
    return page
      .evaluate(() => `the map is ${document.documentElement.dataset['map'] ?? 'gone'} and does not rest`)
      .catch(() => 'the page does not answer');
  }
}
