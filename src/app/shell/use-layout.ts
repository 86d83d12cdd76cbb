import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { type Layout, layoutOf } from './layout.ts';

/** Follows how the page is laid out. */
export function useLayout(): Layout {
  return layoutOf(useMediaQuery(BREAKPOINTS.low), useMediaQuery(BREAKPOINTS.phone));
}
