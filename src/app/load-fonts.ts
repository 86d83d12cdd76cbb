import { bringStyles } from '../lib/missing-styles.ts';
import type { SessionStore } from '../state/session.ts';
import { siteUrl } from './load.ts';

/**
 * Links the atlas's own fonts once the map stands or is known not to come: titles are read in the device's own fonts until
 * then, and names have them on almost every device, so that the first view need not wait for either.
 */
export function loadFonts(session: SessionStore): void {
  const link = (): void => {
    if (session.getState().map === 'loading') return;
    unsubscribe();
    bringStyles(siteUrl('fonts/fonts.css'));
  };
  const unsubscribe = session.subscribe(link);
  link();
}
