import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { followMedia } from '../../ui/use-media-query.ts';

/** How the page is laid out: `low` is a phone on its side, or any window too low for a bar and a panel. */
export type Layout = 'phone' | 'low' | 'wide';

/** How the page is laid out, by which of the media queries hold. */
export const layoutOf = (isLow: boolean, isPhone: boolean): Layout =>
  isLow ? 'low' : isPhone ? 'phone' : 'wide';

const matches = (query: string): boolean => window.matchMedia(query).matches;

/** How the page is laid out at this moment. */
export function layoutNow(): Layout {
  return layoutOf(matches(BREAKPOINTS.low), matches(BREAKPOINTS.phone));
}

/** Calls back when the page takes on another layout. */
export function followLayout(listener: () => void): void {
  for (const query of [BREAKPOINTS.low, BREAKPOINTS.phone]) followMedia(query, listener);
}
