import type { Page } from '../browser/browser.ts';

/** Goes to an address within the page; answers the milliseconds until something is in it and painted. */
export async function timeTo(page: Page, address: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([to, wanted]) => {
      const start = performance.now();
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
      while (document.querySelector(wanted) === null)
        await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - start;
    },
    [address, selector] as const,
  );
}

/** Until no task has been long for a second: the map takes its new light after what is read stands, and is not what is measured. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = performance.now();
    const observer = new PerformanceObserver(() => {
      last = performance.now();
    });
    observer.observe({ type: 'longtask' });
    while (performance.now() - last < 1_000) await new Promise((done) => requestAnimationFrame(done));
    observer.disconnect();
  });
}
