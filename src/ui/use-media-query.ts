import { useSyncExternalStore } from 'react';

/** Calls back when the answer to a CSS media query changes, but not for paper: printing lays nothing out anew. */
export function followMedia(query: string, listener: () => void): () => void {
  const list = window.matchMedia(query);
  const tell = (): void => {
    if (document.documentElement.dataset['paper'] === undefined) listener();
  };
  list.addEventListener('change', tell);
  return () => list.removeEventListener('change', tell);
}

/** Follows a CSS media query. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => followMedia(query, onChange),
    () => window.matchMedia(query).matches,
  );
}
