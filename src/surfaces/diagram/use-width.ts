import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element, CSS pixels, followed as it changes; what it is taken for until it stands in the page. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null || typeof ResizeObserver === 'undefined') return undefined;
    // At once: while the map is drawn, the first word of an observer may take long.
    if (node.clientWidth > 0) setWidth(node.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      // Hidden, it has none; what was drawn stays.
      if (now > 0) setWidth(now);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
