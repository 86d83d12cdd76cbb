import { trustedScriptUrl } from '../lib/trusted-url.ts';
import { whenIdle } from '../lib/when-idle.ts';
import { siteUrl } from './load.ts';

/** True where the line is metered and its owner asked to spare it. */
function sparesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

/** Private windows and strict hosts refuse; the atlas needs the line then. */
async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedScriptUrl(siteUrl('offline.js')), {
      scope: siteUrl(''),
      updateViaCache: 'none',
    });
  } catch {}
}

/**
 * Keeps the site on the device (`workers/offline.ts`) once the page has nothing else to do, so that it opens without a line: not
 * inside another page, not on a metered line, and not where the browser allows none (only `https:` and this machine do).
 */
export function keepOffline(): void {
  const isPossible = import.meta.env.PROD && 'serviceWorker' in navigator && window.top === window;
  if (isPossible && !sparesData()) whenIdle(() => void register());
}
