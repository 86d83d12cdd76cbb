import { type RefObject, useLayoutEffect } from 'react';
import { hasBeenUsed } from '../../ui/has-been-used.ts';
import { whenThere } from '../../ui/when-there.ts';

/** Where somebody goes on who leaves a story, and what has the focus there: what is read, else the panel, else the map. */
const AFTERWARDS = [
  ['#atlas-reading', 'h2'],
  ['#atlas-panel', 'h2'],
  ['#atlas-map', 'canvas[tabindex]'],
] as const;

const isNowhere = (): boolean => document.activeElement === document.body;

function focus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Puts the focus where the story led to; what is still on its way there has it once it comes, unless somebody went elsewhere. */
function goOn(): void {
  if (!isNowhere()) return;
  for (const [place, first] of AFTERWARDS) {
    const within = document.querySelector<HTMLElement>(place);
    if (within === null) continue;
    const at = within.querySelector<HTMLElement>(first);
    focus(at ?? within);
    if (at === null && within.matches(':focus'))
      whenThere(within, first, (late) => {
        if (within.matches(':focus')) focus(late);
      });
    return;
  }
}

/**
 * A story that is opened takes the focus to the heading of its step, so that the next stop is within it, and keeps it from step to step;
 * whoever leaves it goes on with what it showed. A page that has just been loaded keeps its focus.
 */
export function useStoryFocus(card: RefObject<HTMLElement | null>, id: string): void {
  useLayoutEffect(() => {
    const within = card.current;
    if (id !== '' && hasBeenUsed() && within?.contains(document.activeElement) === false)
      within.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    return () => {
      // Once what took the story's place is drawn.
      requestAnimationFrame(goOn);
    };
  }, [card, id]);
}
