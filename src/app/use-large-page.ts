import { BREAKPOINTS } from '../ui/breakpoints.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';

/** True where list, map and dossier stand together with room to spare. */
export function useLargePage(): boolean {
  return useMediaQuery(BREAKPOINTS.large);
}
