import type { Padding } from '../map/contract.ts';

/** Free space between a panel and what the map shows, in pixels. */
const MARGIN = 24;

/** The sheet of a phone may cover more than this share of the page; the map is then fitted to the share above it. */
const MOST_SHEET = 0.5;

/**
 * Pixels of the map that panels cover now. What the first view keeps clear comes from the style sheet, which places the
 * still overview by the same numbers; lists and dossiers are measured.
 */
export function coveredPixels(page: HTMLElement | null, isPhone: boolean): Padding {
  const style = getComputedStyle(document.documentElement);
  const clear = (side: string): number =>
    Number.parseFloat(style.getPropertyValue(`--map-${side}`)) || MARGIN;
  const around: Padding = {
    top: clear('top'),
    right: clear('right'),
    bottom: clear('bottom'),
    left: clear('left'),
  };
  if (page === null) return around;
  const whole = page.getBoundingClientRect();
  const boxOf = (selector: string): DOMRect | undefined => {
    const rect = page.querySelector(selector)?.getBoundingClientRect();
    return rect === undefined || rect.width === 0 ? undefined : rect;
  };
  if (isPhone) {
    const sheet = boxOf('.sheet');
    if (sheet !== undefined) around.bottom = Math.min(sheet.height, whole.height * MOST_SHEET) + MARGIN;
    return around;
  }
  const list = boxOf('.left-column > .list, .left-column > .about');
  const reading = boxOf('.right-column > .panel');
  if (list !== undefined) around.left = list.right - whole.left + MARGIN;
  if (reading !== undefined) around.right = whole.right - reading.left + MARGIN;
  if (boxOf('.left-column') === undefined) around.left = MARGIN;
  return around;
}
