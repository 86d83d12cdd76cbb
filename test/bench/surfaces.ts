import type { Browser } from '../browser/browser.ts';
import { timeTo, untilQuiet } from './going.ts';
import { withFreshPage } from './opening.ts';
import { percentile } from './statistics.ts';

/** What opening a view costs once its chunk and words are there. */
export interface SurfaceCost {
  view: string;
  /** Milliseconds from the press to two frames after what is read is in the page; the median of the rounds. */
  opened: number;
}

/** Something to read stands in the panel of this view. */
const filled = (view: string): string =>
  `.page[data-view="${view}"] .panel-area > :not(.panel-head, .panel-strip) :is(h2, caption) ~ *, ` +
  `.page[data-view="${view}"] .panel-area > :not(.panel-head, .panel-strip) :is(table, dl, ul, ol, svg)`;

/** Opens every view in turn, from the map, first once uncounted, so that its chunk is there. */
export async function measureSurfaces(
  browser: Browser,
  url: string,
  views: readonly string[],
  rounds: number,
): Promise<readonly SurfaceCost[]> {
  return withFreshPage(browser, url, async (page) => {
    const times = new Map<string, number[]>();
    for (let round = 0; round <= rounds; round += 1) {
      for (const view of views) {
        await untilQuiet(page);
        const opened = await timeTo(page, `?view=${view}`, filled(view));
        if (round > 0) times.set(view, [...(times.get(view) ?? []), opened]);
        await timeTo(page, '?', '.page[data-view="map"]');
      }
    }
    return views.map((view) => ({ view, opened: percentile(times.get(view) ?? [], 0.5) }));
  });
}

/** A line a view: milliseconds, and as a multiple of the list. */
export function surfaceTable(costs: readonly SurfaceCost[], list: string): string {
  const one = costs.find(({ view }) => view === list)?.opened ?? Number.NaN;
  return costs
    .map(({ view, opened }) => `${opened.toFixed(0).padStart(7)} ms ${(opened / one).toFixed(2)} ×  ${view}`)
    .join('\n');
}
