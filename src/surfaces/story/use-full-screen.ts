import { useSyncExternalStore } from 'react';

/** What Safari before 16.4 calls full screen, and what a browser without it lacks altogether. */
declare global {
  interface Document {
    readonly webkitFullscreenElement?: Element | null;
    webkitExitFullscreen?: () => void;
  }
  interface HTMLElement {
    webkitRequestFullscreen?: () => void;
  }
}

const EVENTS = ['fullscreenchange', 'webkitfullscreenchange'];

const isFullNow = (): boolean =>
  (document.fullscreenElement ?? document.webkitFullscreenElement ?? undefined) !== undefined;

function follow(listener: () => void): () => void {
  for (const event of EVENTS) document.addEventListener(event, listener);
  return () => {
    for (const event of EVENTS) document.removeEventListener(event, listener);
  };
}

/** @throws {Error} where the browser has no full screen for pages, as on an iPhone, {TypeError} where it refuses */
async function enter(): Promise<void> {
  const page = document.documentElement;
  if (typeof page.requestFullscreen === 'function') await page.requestFullscreen({ navigationUI: 'hide' });
  else if (typeof page.webkitRequestFullscreen === 'function') page.webkitRequestFullscreen();
  else throw new Error('there is no full screen');
}

async function leave(): Promise<void> {
  if (typeof document.exitFullscreen === 'function') await document.exitFullscreen();
  else document.webkitExitFullscreen?.();
}

/** The whole screen for the page. @param onRefused called where the browser does not give it */
export function useFullScreen(onRefused: () => void): { isFull: boolean; toggle: () => Promise<void> } {
  const isFull = useSyncExternalStore(follow, isFullNow);
  return {
    isFull,
    toggle: async () => {
      try {
        await (isFull ? leave() : enter());
      } catch {
        onRefused();
      }
    },
  };
}
