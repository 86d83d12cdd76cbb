/** Room above what is brought into sight, in pixels. */
const ROOM = 8;

/**
 * Scrolls what an element scrolls in so that it stands at the top; nothing else moves, as it would by `scrollIntoView`, which
 * also shifts boxes that are not meant to scroll.
 */
export function bringIntoSight(element: Element | null): void {
  let box = element?.parentElement ?? null;
  while (box !== null && !scrolls(box)) box = box.parentElement;
  if (element === null || box === null) return;
  box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - ROOM;
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}
