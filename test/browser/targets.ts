/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must be whole in itself */
import type { Locator, Page } from './browser.ts';

/**
 * What a finger may miss, one line each: buttons, boxes, lists to choose from and lines to open that are less than 44
 * CSS pixels wide or high and so near to something else that their 44 pixels would reach into it; of links of a line of
 * their own the same with 24. Words within a sentence are as high as the sentence is, and what another target lies over is
 * pressed as that.
 *
 * @param shown what must be in sight first: of a part that is still on its way nothing could be too small
 */
export async function smallTargets(page: Page, shown: Locator): Promise<string[]> {
  await shown.waitFor();
  return page.evaluate(() => {
    interface Box {
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    const pixels = (length: string): number => Number.parseFloat(length) || 0;
    /** With what a target reaches beyond itself by. */
    const boxOf = (element: Element): Box => {
      const pressed = element.closest('label') ?? element;
      const { left, top, right, bottom } = pressed.getBoundingClientRect();
      const more = getComputedStyle(pressed, '::after');
      if (more.content === 'none' || more.position !== 'absolute') return { left, top, right, bottom };
      return {
        left: left + Math.min(0, pixels(more.left)),
        top: top + Math.min(0, pixels(more.top)),
        right: right - Math.min(0, pixels(more.right)),
        bottom: bottom - Math.min(0, pixels(more.bottom)),
      };
    };
    const isSeen = (element: Element): boolean => {
      const { left, top, right, bottom, width } = element.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isHit =
        hit !== null && (element.contains(hit) || (hit.contains(element) && hit.closest('label') !== null));
      return width > 1 && isHit;
    };
    const isInSentence = (element: Element): boolean => {
      const block = element.closest('p, li, dd, dt, td, h3, h4');
      const own = element.textContent?.trim().length ?? 0;
      const isInline = getComputedStyle(element).display.startsWith('inline');
      return isInline && (block?.textContent?.trim().length ?? 0) > own + 1;
    };
    const targets = [
      ...document.querySelectorAll('a[href], button:enabled, input:enabled, select:enabled, summary'),
    ]
      .filter((element) => element.closest('svg') === null && isSeen(element))
      .map((element) => ({ element, box: boxOf(element) }));
    const isTooSmall = ({ element, box }: (typeof targets)[number]): boolean => {
      const least = element instanceof HTMLAnchorElement ? 24 : 44;
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      if ((width >= least - 0.5 && height >= least - 0.5) || isInSentence(element)) return false;
      if (width < 23.5 || height < 19.5) return true;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return targets.some(({ element: other, box: near }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const across = Math.max(near.left - x, 0, x - near.right);
        return Math.hypot(across, Math.max(near.top - y, 0, y - near.bottom)) < least / 2;
      });
    };
    return targets.filter(isTooSmall).map(({ element, box: { left, top, right, bottom } }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return `${Math.round(right - left)} × ${Math.round(bottom - top)}: ${element.tagName.toLowerCase()} “${name}”`;
    });
  });
}
