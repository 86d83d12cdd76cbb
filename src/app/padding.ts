import type { Padding } from '../map/contract.ts';

/** Free space between a panel and what the map shows, in pixels. */
const MARGIN = 24;

/**
 * Pixels of the map that panels cover now. On a wide page the columns, on a phone the bar above and the sheet below.
 * A panel that would leave less than a third of the map free is not counted: the map is then seen through the gap.
 */
export function coveredPixels(page: HTMLElement | null, isPhone: boolean): Padding {
  const around: Padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  if (page === null) return around;
  const whole = page.getBoundingClientRect();
  const box = (selector: string): DOMRect | undefined => {
    const rect = page.querySelector(selector)?.getBoundingClientRect();
    return rect === undefined || rect.width === 0 || rect.height === 0 ? undefined : rect;
  };
  const top = box('.top');
  if (top !== undefined) around.top = top.bottom - whole.top + MARGIN;
  if (isPhone) {
    const sheet = box('.sheet');
    const covered = sheet === undefined ? 0 : Math.min(sheet.height, whole.height * 0.5);
    around.bottom = covered + 40;
    return around;
  }
  const left = box('.left-column > .panel');
  const right = box('.right-column > .panel');
  const frame = box('.plans') ?? box('.map-frame');
  if (left !== undefined) around.left = left.right - whole.left + MARGIN;
  if (right !== undefined) around.right = whole.right - right.left + MARGIN;
  if (frame !== undefined) around.bottom = whole.bottom - frame.top + MARGIN;
  if (whole.width - around.left - around.right < whole.width / 3) around.left = MARGIN;
  return around;
}
