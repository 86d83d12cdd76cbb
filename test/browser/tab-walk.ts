/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must be whole in itself */
import type { Page } from './browser.ts';

/**
 * Walks through the page with the Tab key, as somebody without a mouse does, from the top to the top again, and returns
 * what can be used but was never reached (accessible name or text). Of a group of radio buttons one is enough: the
 * arrow keys lead to the others.
 */
export async function unreachedByTab(page: Page, mostSteps = 400): Promise<string[]> {
  await page.evaluate(() => {
    const remember = (event: Event): void => {
      if (event.target instanceof HTMLElement || event.target instanceof SVGElement)
        event.target.dataset['reached'] = '';
    };
    document.addEventListener('focusin', remember);
    // The walk starts at the top, wherever the focus has been.
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
  });
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    // Past the last element the focus leaves the document.
    if (await page.evaluate(() => document.activeElement === document.body)) break;
  }
  return page.evaluate(() => {
    const usable =
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
    const name = (element: Element): string =>
      element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.outerHTML.slice(0, 80));
    const isReached = (element: HTMLElement | SVGElement): boolean => {
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        const group = document.querySelectorAll<HTMLInputElement>(
          `input[type=radio][name="${element.name}"]`,
        );
        return [...group].some((radio) => radio.dataset['reached'] !== undefined);
      }
      return element.dataset['reached'] !== undefined;
    };
    return [...document.querySelectorAll<HTMLElement | SVGElement>(usable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      .filter((element) => !isReached(element))
      .map(name);
  });
}
