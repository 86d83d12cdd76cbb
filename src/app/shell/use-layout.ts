import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';

/** How the page is laid out: `low` is a phone on its side, or any window too low for a bar and a panel. */
export type Layout = 'phone' | 'low' | 'wide';

export function useLayout(): Layout {
  const isLow = useMediaQuery(BREAKPOINTS.low);
  const isPhone = useMediaQuery(BREAKPOINTS.phone);
  return isLow ? 'low' : isPhone ? 'phone' : 'wide';
}
