import * as v from 'valibot';
import { withoutColumns } from '../../src/atlas/records/columns.ts';
import type { Browser, Page } from '../browser/browser.ts';
import { timeTo, untilQuiet } from './going.ts';
import { VIEWPORT } from './opening.ts';

/** What a list costs, in milliseconds. */
interface ListCost {
  rows: number;
  /** From the press to two frames after the rows are in the page, warm. */
  opened: number;
  /** The longest task while it scrolls from one end to the other and back. */
  longestTask: number;
}

/** As many rows as no list of ours comes near: the longest has some four hundred. */
const MANY = 5_000;
const LIST = '.record-table tbody tr';

const Dataset = v.looseObject({ nodes: v.array(v.looseObject({ id: v.string(), kind: v.string() })) });

/** The dataset with its projects again and again under further ids, until there are so many of them. */
function withManyProjects(text: string): string {
  const dataset = v.parse(Dataset, withoutColumns(JSON.parse(text)));
  const projects = dataset.nodes.filter(({ kind }) => kind === 'project');
  const further = Array.from({ length: MANY - projects.length }, (_, index) => {
    const project = projects[index % projects.length];
    return { ...project, id: `${project?.id}-${Math.floor(index / projects.length) + 2}` };
  });
  return JSON.stringify({ ...dataset, nodes: [...dataset.nodes, ...further] });
}

async function longestTaskScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('.table-scroll');
    if (scroller === null) throw new Error('no list');
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const steps = 60;
    for (let step = 0; step <= steps * 2; step += 1) {
      const part = Math.abs(steps - Math.abs(step - steps)) / steps;
      scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * part;
      await new Promise((done) => requestAnimationFrame(done));
    }
    for (const entry of observer.takeRecords()) tasks.push(entry.duration);
    observer.disconnect();
    return Math.max(0, ...tasks);
  });
}

async function measureList(browser: Browser, url: string, isLong: boolean): Promise<ListCost> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: VIEWPORT, locale: 'zh-CN' });
  try {
    await context.addInitScript('globalThis.__name = (target) => target;');
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    if (isLong)
      await page.route('**/atlas.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: withManyProjects(await response.text()) });
      });
    await page.goto(`${url}?view=projects`, { waitUntil: 'commit' });
    await page.locator('html[data-map="ready"]').waitFor({ state: 'attached' });
    await page.locator(LIST).first().waitFor();
    await untilQuiet(page);
    await timeTo(page, '?', '.page[data-view="map"]');
    await untilQuiet(page);
    const opened = await timeTo(page, '?view=projects', LIST);
    await untilQuiet(page);
    return {
      rows: await page.locator(LIST).count(),
      opened,
      longestTask: await longestTaskScrolling(page),
    };
  } finally {
    await context.close();
  }
}

/** The list of projects as it is, and one more than ten times as long. */
export async function measureLongList(browser: Browser, url: string): Promise<readonly ListCost[]> {
  return [await measureList(browser, url, false), await measureList(browser, url, true)];
}

/** A line a list. */
export function longListLines(costs: readonly ListCost[]): string {
  const one = costs[0]?.opened ?? Number.NaN;
  return costs
    .map(({ rows, opened, longestTask }) => {
      const scrolling =
        longestTask === 0 ? 'no task over 50 ms' : `longest task ${longestTask.toFixed(0)} ms`;
      return `list of ${rows} rows: opened in ${opened.toFixed(0)} ms (${(opened / one).toFixed(2)} ×); scrolling: ${scrolling}`;
    })
    .join('\n');
}
