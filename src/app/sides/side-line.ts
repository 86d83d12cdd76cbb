import type { Padding } from '../../map/contract.ts';

/** Steps of the keys, as shares of what the panels leave free. */
const STEP = 0.02;
const PAGE = 0.1;

/**
 * The line between two maps: moved by a pointer, a finger or, as a slider, by keys. It stays within what the panels leave free of
 * the map, and remembers where it stands as a share of that.
 * @param clipped what is seen only left of the line
 */
export function createSideLine(clipped: HTMLElement, padding: () => Padding) {
  const element = document.createElement('div');
  element.className = 'side-line off-paper';
  const handle = document.createElement('div');
  handle.className = 'side-line-handle';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-orientation', 'horizontal');
  handle.setAttribute('aria-valuemin', '0');
  handle.setAttribute('aria-valuemax', '100');
  const titles = ['before', 'after'].map((side) => {
    const title = document.createElement('span');
    title.className = 'side-line-title';
    title.dataset['side'] = side;
    return title;
  });
  const [left, right] = titles;
  element.append(handle, ...titles);
  // Until there is something to see at the left of it, no name stands over what is not that.
  element.hidden = true;
  let share = 0.5;

  const free = () => {
    const { left: from, right: to } = padding();
    return { from, width: Math.max(1, clipped.clientWidth - from - to) };
  };
  const place = (): void => {
    const { from, width } = free();
    const x = Math.round(from + share * width);
    element.style.transform = `translateX(${x}px)`;
    clipped.style.clipPath = element.hidden ? 'inset(0 100% 0 0)' : `inset(0 calc(100% - ${x}px) 0 0)`;
    handle.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    // In sight wherever a sheet or the scale covers the map.
    const { top, bottom } = padding();
    handle.style.top = `${Math.round((top + clipped.clientHeight - bottom) / 2)}px`;
    for (const title of titles) title.style.bottom = `${Math.round(bottom) + 8}px`;
  };
  const move = (next: number): void => {
    share = Math.min(1, Math.max(0, next));
    place();
  };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    handle.focus({ preventScroll: true });
  });
  handle.addEventListener('pointermove', (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const { from, width } = free();
    move((event.clientX - clipped.getBoundingClientRect().left - from) / width);
  });
  const steps: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => share - STEP,
    ArrowDown: () => share - STEP,
    ArrowRight: () => share + STEP,
    ArrowUp: () => share + STEP,
    PageDown: () => share - PAGE,
    PageUp: () => share + PAGE,
    Home: () => 0,
    End: () => 1,
  };
  handle.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(step());
  });

  return {
    element,
    /** Again where the window or the panels have changed. */
    place,
    /** Shows both: the second map is drawn, or is known not to come. */
    reveal(): void {
      element.hidden = false;
      place();
    },
    /** What the handle is called for assistive technology, and what stands at both sides of the line. */
    name(words: { handle: string; before: string; after: string }): void {
      handle.setAttribute('aria-label', words.handle);
      if (left !== undefined) left.textContent = words.before;
      if (right !== undefined) right.textContent = words.after;
    },
  };
}
