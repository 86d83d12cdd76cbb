import type { Browser } from '../browser/browser.ts';
import { timeTo, untilQuiet } from './going.ts';
import { withFreshPage } from './opening.ts';

/** What the largest matrix costs, in milliseconds. */
export interface MatrixCost {
  rows: number;
  columns: number;
  /** From the press to two frames after the table is in the page, chunk and words already there. */
  opened: number;
  /** The same of a list beside the map. */
  listOpened: number;
  /** The longest task while the table scrolls from one corner to the other and back. */
  longestTask: number;
}

/** All industries of 2021 against the sub-zones, with every row and column: 76 by 57. */
const LARGEST = '?view=matrix&rows=2021&columns=subzones&empty=show';

const TABLE = '[role="grid"] tbody tr:nth-child(2)';
const LIST = '.record-table tbody tr:nth-child(2)';

/** Opens list and matrix twice each, the second time warm, and scrolls the matrix. */
export async function measureMatrix(browser: Browser, url: string): Promise<MatrixCost> {
  return withFreshPage(browser, url, async (page) => {
    const timed = async (address: string, selector: string): Promise<number> => {
      await untilQuiet(page);
      return timeTo(page, address, selector);
    };
    await timed(LARGEST, TABLE);
    await timed('?view=projects', LIST);
    const opened = await timed(LARGEST, TABLE);
    const listOpened = await timed('?view=projects', LIST);
    await timed(LARGEST, TABLE);
    await untilQuiet(page);
    const scrolled = await page.evaluate(async () => {
      const table = document.querySelector<HTMLTableElement>('[role="grid"]');
      const scroller = table?.parentElement;
      if (table === null || scroller === null || scroller === undefined) throw new Error('no matrix');
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ type: 'longtask' });
      const steps = 60;
      const [down, across] = [
        scroller.scrollHeight - scroller.clientHeight,
        scroller.scrollWidth - scroller.clientWidth,
      ];
      for (let step = 0; step <= steps * 2; step += 1) {
        const part = Math.abs(steps - Math.abs(step - steps)) / steps;
        scroller.scrollTop = down * part;
        scroller.scrollLeft = across * part;
        await new Promise((done) => requestAnimationFrame(done));
      }
      for (const entry of observer.takeRecords()) tasks.push(entry.duration);
      observer.disconnect();
      return {
        rows: table.tBodies[0]?.rows.length ?? 0,
        columns: (table.rows[0]?.cells.length ?? 1) - 1,
        longestTask: Math.max(0, ...tasks),
      };
    });
    return { ...scrolled, opened, listOpened };
  });
}

/** The cost in words. */
export function matrixLine({ columns, listOpened, longestTask, opened, rows }: MatrixCost): string {
  const ratio = (opened / listOpened).toFixed(2);
  const scrolling = longestTask === 0 ? 'no task over 50 ms' : `longest task ${longestTask.toFixed(0)} ms`;
  return `matrix ${rows} × ${columns}: opened in ${opened.toFixed(0)} ms, ${ratio} times a list (${listOpened.toFixed(0)} ms); scrolling: ${scrolling}`;
}
