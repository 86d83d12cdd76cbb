import { oneStop } from '../ui/one-stop.ts';

/** A layer, a belt, with what is pressed of it. */
const ROW = 'li > div';

/**
 * Makes the rows of the legend one stop of the Tab key, from the first time that the focus comes to it; the legend is part
 * of the first view, and this is not. @returns what undoes it
 */
export function bindLegendStop(): () => void {
  const ends = new Map<HTMLElement, () => void>();
  const onFocus = ({ target }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest(ROW) : null;
    const legend = row?.closest<HTMLElement>('.legend');
    if (legend === null || legend === undefined || ends.has(legend)) return;
    const end = oneStop(legend, ROW);
    ends.set(legend, end);
    // The row that the focus came to is the present one.
    row?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  };
  document.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('focusin', onFocus);
    for (const end of ends.values()) end();
  };
}
