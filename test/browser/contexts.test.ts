import { expect, test } from 'vitest';
import { holdingsOf, MOST_CONTEXTS } from '../endurance/health.ts';
import { visit } from './visit.ts';

const AT_A_LINE =
  '?view=differences&from=2016-pilot-plan&to=2021-14fyp&kinds=place&panel=side&change-map=swipe';

test('a second map that is closed gives its drawing contexts back, be it while they are made', {
  timeout: 180_000,
}, async () => {
  const atlas = await visit('', { reducedMotion: true });
  const { page } = atlas;
  await atlas.waitForMap();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const go = (address: string): Promise<void> =>
    page.evaluate((query) => {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  const untilContexts = (count: number) =>
    expect
      .poll(async () => (await holdingsOf(session)).contexts, { timeout: 40_000, interval: 200 })
      .toBe(count);
  await go(AT_A_LINE);
  await untilContexts(MOST_CONTEXTS);
  await go('?');
  // The main map keeps what is drawn over it.
  await untilContexts(MOST_CONTEXTS - 2);

  // Closed in the moment in which the canvas over the second map is there and its context is not.
  await page.evaluate(
    (query) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, watching) => {
          if (document.querySelectorAll('canvas').length < 4) return;
          watching.disconnect();
          history.pushState(null, '', '?');
          dispatchEvent(new PopStateEvent('popstate'));
          resolve();
        }).observe(document.body, { childList: true, subtree: true });
        history.pushState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    AT_A_LINE,
  );
  await page.waitForFunction(() => document.querySelectorAll('canvas').length === 2);
  await untilContexts(MOST_CONTEXTS - 2);
  expect(atlas.complaints).toEqual([]);
});
