import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';

/** How the page is laid out: `low` is a phone on its side, or any window too low for a bar and a panel. */
export type Layout = 'phone' | 'low' | 'wide';

const layoutOf = (isLow: boolean, isPhone: boolean): Layout => (isLow ? 'low' : isPhone ? 'phone' : 'wide');

export function useLayout(): Layout {
  return layoutOf(useMediaQuery(BREAKPOINTS.low), useMediaQuery(BREAKPOINTS.phone));
}

/** How the page is laid out at this moment. */
export function layoutNow(): Layout {
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  return layoutOf(matches(BREAKPOINTS.low), matches(BREAKPOINTS.phone));
}

/** Calls back when the page takes on another layout. */
export function followLayout(listener: () => void): void {
  for (const query of [BREAKPOINTS.low, BREAKPOINTS.phone])
    window.matchMedia(query).addEventListener('change', listener);
}
