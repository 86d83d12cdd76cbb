import { type RefObject, useLayoutEffect } from 'react';
import { hasBeenUsed } from '../../ui/has-been-used.ts';

/** Where somebody goes on who leaves a story: what is read, else the panel, else the map. */
const AFTERWARDS = ['#atlas-reading h2', '#atlas-panel h2', '#atlas-map canvas[tabindex]'] as const;

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
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const next = AFTERWARDS.flatMap((place) => document.querySelector<HTMLElement>(place) ?? [])[0];
        if (next === undefined) return;
        if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
        next.focus({ preventScroll: true });
      });
    };
  }, [card, id]);
}
