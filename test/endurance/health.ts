import type { CDPSession, Page } from '../browser/browser.ts';

/** What a page holds, once what it no longer needs has been collected. */
export interface Holdings {
  heapMb: number;
  nodes: number;
  listeners: number;
  /** Drawing contexts of WebGL that are alive and not lost; a browser takes the oldest away where there are more than sixteen. */
  contexts: number;
}

/** Two maps at the two sides of a line, and what is drawn over each. */
export const MOST_CONTEXTS = 4;

/** Drawing contexts that the page still holds, those apart that were given back. */
async function contextsOf(session: CDPSession): Promise<number> {
  const { result: prototype } = await session.send('Runtime.evaluate', {
    expression: 'WebGL2RenderingContext.prototype',
  });
  if (prototype.objectId === undefined) return 0;
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
  if (objects.objectId === undefined) return 0;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.filter((context) => !context.isContextLost()).length; }',
    returnByValue: true,
  });
  // What is held here would be held in the page.
  await session.send('Runtime.releaseObject', { objectId: prototype.objectId });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId });
  return Number(result.value);
}

export async function holdingsOf(session: CDPSession): Promise<Holdings> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heapMb: Math.round(valueOf('JSHeapUsedSize') / 1e5) / 10,
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
    contexts: await contextsOf(session),
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
