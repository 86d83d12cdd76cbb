import { type RefObject, useLayoutEffect, useRef } from 'react';

/** True once somebody has pressed or typed anything; browsers that do not know are taken to have been used. */
export function hasBeenUsed(): boolean {
  return !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;
}

/** The same thing after a list was made anew: what has its id, else what leads where it led. */
function standInFor(element: HTMLElement): HTMLElement | undefined {
  if (element.isConnected) return element;
  if (element.id !== '') return document.getElementById(element.id) ?? undefined;
  const address = element.getAttribute('href');
  const links = address === null ? [] : document.querySelectorAll<HTMLElement>('a[href]');
  return [...links].find((link) => link.getAttribute('href') === address);
}

/**
 * Opening something moves the focus to its heading, and closing it gives the focus back to where it came from. The focus
 * is taken whenever `key`, the name of what is opened, changes, but not from a page that has just been loaded; it is given back when the component
 * goes, unless it has meanwhile been put somewhere else.
 */
export function useReturnFocus(
  key: string,
  container: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const origin = useRef<HTMLElement>(undefined);
  const isMounted = useRef(false);
  useLayoutEffect(() => {
    if (key === '') return;
    const active = document.activeElement;
    const isOutside = active instanceof HTMLElement && container.current?.contains(active) !== true;
    if (isOutside && active !== document.body) origin.current = active;
    if (active === document.body && !hasBeenUsed()) return;
    heading.current?.focus({ preventScroll: true });
  }, [key, container, heading]);
  useLayoutEffect(() => {
    isMounted.current = true;
    const within = container.current;
    return () => {
      isMounted.current = false;
      const active = document.activeElement;
      if (active !== document.body && within?.contains(active) !== true) return;
      // What it came from may be drawn again only now that this goes.
      queueMicrotask(() => {
        if (isMounted.current || origin.current === undefined) return;
        standInFor(origin.current)?.focus({ preventScroll: true });
      });
    };
  }, [container]);
}
