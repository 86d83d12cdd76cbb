import { type RefObject, useCallback, useSyncExternalStore } from 'react';

/**
 * The width of an element, CSS pixels, read as soon as it stands in the page and followed as it changes. While it has none
 * (it is not there yet, or hidden) it is what it is taken for.
 */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise: number): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (element.current === null || typeof ResizeObserver === 'undefined') return () => undefined;
      const observer = new ResizeObserver(onChange);
      observer.observe(element.current);
      return () => observer.disconnect();
    },
    [element],
  );
  return useSyncExternalStore(subscribe, () => element.current?.clientWidth || otherwise);
}
