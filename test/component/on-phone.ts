import { vi } from 'vitest';
import { BREAKPOINTS } from '../../src/ui/breakpoints.ts';

/** From here on the window is a phone's, until `vi.unstubAllGlobals()`. */
export function onPhone(): void {
  const plain = window.matchMedia;
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(plain(media), { matches: media === BREAKPOINTS.phone }),
  );
}
