import type { Browser, Page } from '../browser/browser.ts';
import { dossierHeading, searchBox, searchResults } from '../browser/landmarks.ts';
import { withFreshPage } from './opening.ts';

/** Milliseconds from a person's click or key (the event's own time) to the dossier of what they chose. */
export interface Selection {
  by: 'link' | 'search';
  /** Two animation frames after the new heading is in the page: surely painted, up to a frame late. */
  painted: number;
  /** The frame with the new heading has been laid out and handed to the compositor. */
  committed: number;
  /** The atlas's own mark `atlas:dossier-painted`; NaN when it set none. */
  marked: number;
}

/** Selecting while the map stands still, or at once after the last selection, while it still moves there. */
export type Moment = 'rest' | 'moving';

/** Waits in the page for the next click or Enter, and then for the dossier's heading to change. */
function watchDossier(page: Page) {
  return page.evaluateHandle(() => {
    // The page cannot see what is declared outside this function.
    // oxlint-disable-next-line consistent-function-scoping
    const heading = (): Element | null => {
      const named = [...document.querySelectorAll('section[aria-label]')].find((element) =>
        /^(档案|dossier)/i.test(element.getAttribute('aria-label') ?? ''),
      );
      return named?.querySelector('h1,h2,h3') ?? null;
    };
    const before = { element: heading(), text: heading()?.textContent };
    let start = Number.NaN;
    const begin = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
      start = event.timeStamp;
    };
    addEventListener('click', begin, { capture: true, once: true });
    addEventListener('keydown', begin, { capture: true });
    const done = new Promise<{ painted: number; committed: number; marked: number }>((resolve, reject) => {
      const observer = new MutationObserver(() => {
        const now = heading();
        if (Number.isNaN(start) || now === null) return;
        // Records of one name follow each other: a heading made anew counts, too.
        if (now === before.element && now.textContent === before.text) return;
        observer.disconnect();
        removeEventListener('keydown', begin, { capture: true });
        requestAnimationFrame(() => {
          let committed = Number.NaN;
          // A message is handled once the frame's own work, layout and paint included, is done.
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => {
            committed = performance.now() - start;
          });
          channel.port1.start();
          channel.port2.postMessage(null);
          requestAnimationFrame(() => {
            const painted = performance.now() - start;
            const mark =
              performance.getEntriesByName('atlas:dossier-painted').at(-1)?.startTime ?? Number.NaN;
            resolve({ painted, committed, marked: mark >= start ? mark - start : Number.NaN });
          });
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      setTimeout(() => reject(new Error(`The dossier did not change: ${location.href}`)), 30_000);
    });
    return { done };
  });
}

async function timed(page: Page, by: Selection['by'], act: () => Promise<void>): Promise<Selection> {
  const watch = await watchDossier(page);
  await act();
  const times = await watch.evaluate(({ done }) => done);
  return { by, ...times };
}

/**
 * Waits until the map has come to rest and stayed so for half a second: the next selection then finds the page as a person
 * does who has read what they chose. The map says on its canvas where it rests (`data-camera`), and nothing while it moves.
 */
async function mapAtRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let since = performance.now();
        const look = (): void => {
          const now = performance.now();
          if (document.querySelector('canvas[data-camera]') === null) since = now;
          if (now - since > 500) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Follows links from dossier to dossier; which one is taken depends on the round alone, so that runs are alike. */
async function followLinks(page: Page, rounds: number, moment: Moment): Promise<Selection[]> {
  const selections: Selection[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const links = page.locator('a[href*="select="]:visible');
    const others = await links.evaluateAll((elements) => {
      // oxlint-disable-next-line consistent-function-scoping -- the page cannot see what is declared outside
      const target = (address: string): string | null => new URL(address).searchParams.get('select');
      return elements.flatMap((element, index) =>
        element instanceof HTMLAnchorElement && target(element.href) !== target(location.href) ? [index] : [],
      );
    });
    const chosen = others[(round * 7) % others.length];
    if (chosen === undefined) throw new Error(`${page.url()} leads nowhere.`);
    const link = links.nth(chosen);
    await link.scrollIntoViewIfNeeded();
    if (moment === 'rest') await mapAtRest(page);
    selections.push(await timed(page, 'link', () => link.click()));
  }
  return selections;
}

async function takeResults(page: Page, names: readonly string[], moment: Moment): Promise<Selection[]> {
  const selections: Selection[] = [];
  for (const name of names) {
    if ((await dossierHeading(page).innerText()).includes(name)) continue;
    await searchBox(page).fill(name);
    await searchResults(page).first().waitFor();
    if (moment === 'rest') await mapAtRest(page);
    selections.push(await timed(page, 'search', () => page.keyboard.press('Enter')));
  }
  return selections;
}

/**
 * Selects many records through the interface, by link and by search.
 * @param first id of the record to begin with
 * @param names what to search for
 * @param moment whether each selection waits for the map to rest
 */
export async function measureSelections(
  browser: Browser,
  url: string,
  first: string,
  names: readonly string[],
  rounds: number,
  moment: Moment,
): Promise<Selection[]> {
  return withFreshPage(browser, `${url}?select=${encodeURIComponent(first)}`, async (page) => {
    await dossierHeading(page).waitFor();
    return [...(await followLinks(page, rounds, moment)), ...(await takeResults(page, names, moment))];
  });
}
