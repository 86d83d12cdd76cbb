import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { hasBeenUsed } from './has-been-used.ts';

/** What has the focus, unless that is the page as a whole. */
function focusedElement(): HTMLElement | undefined {
  const { activeElement: active } = document;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

/** Within what steps on by itself, and shows elsewhere what it steps to, the focus stays. */
export const keepsFocus = (element: Element | null | undefined): boolean =>
  element?.closest('[data-keeps-focus]') instanceof Element;

/** The same thing after a list was made anew: what has its id, else what leads where it led. */
function standInFor(element: HTMLElement): HTMLElement | undefined {
  if (element.isConnected) return element;
  if (element.id !== '') return document.getElementById(element.id) ?? undefined;
  const address = element.getAttribute('href');
  // Links of a drawing lead to the same places, and are no lines of a list.
  const links = address === null ? [] : document.querySelectorAll('a[href]');
  return [...links].find(
    (link): link is HTMLAnchorElement =>
      link instanceof HTMLAnchorElement && link.getAttribute('href') === address,
  );
}

/**
 * Opening something moves the focus to its heading, and closing it gives the focus back to where it came from. The focus
 * is taken whenever `key`, the name of what is opened, changes, but not from a page that has just been loaded; it is given
 * back when the component goes, unless it has meanwhile been put somewhere else.
 */
export function useReturnFocus(
  key: string,
  container: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  // Asked for before anything is drawn: what had the focus may give way to what is opened.
  const [before] = useState(focusedElement);
  const origin = useRef(before);
  const isMounted = useRef(false);
  useLayoutEffect(() => {
    if (key === '') return;
    const active = focusedElement();
    if (active !== undefined && container.current?.contains(active) !== true) origin.current = active;
    if (active === undefined && !hasBeenUsed()) return;
    if (keepsFocus(active)) return;
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
