import { type RefObject, useEffect } from 'react';

/**
 * Tells the element's style how much of the window's height is left above a soft keyboard, as `--visible-height`.
 * Browsers lay the keyboard over the page; only the visual viewport knows of it.
 */
export function useVisibleHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (viewport === null || viewport === undefined) return undefined;
    const update = (): void => {
      element.current?.style.setProperty('--visible-height', `${Math.round(viewport.height)}px`);
    };
    update();
    viewport.addEventListener('resize', update);
    return () => viewport.removeEventListener('resize', update);
  }, [element]);
}
