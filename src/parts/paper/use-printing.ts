import { useCallback, useEffect, useState } from 'react';

/**
 * Whether pages are made for printing, and what begins and ends it. It ends by itself once they are printed; what is printed by
 * the browser's own menu is told by the session.
 */
export function usePrinting(): { isPrinting: boolean; begin: () => void; end: () => void } {
  const [isPrinting, setPrinting] = useState(false);
  const begin = useCallback(() => setPrinting(true), []);
  const end = useCallback(() => setPrinting(false), []);
  useEffect(() => {
    window.addEventListener('afterprint', end);
    return () => window.removeEventListener('afterprint', end);
  }, [end]);
  return { isPrinting, begin, end };
}

/** Prints in a task of its own: what `beforeprint` asks of the page must be drawn by then. */
export const printSoon = (): (() => void) => inTurn(() => window.print());

/** Does one thing after the other, each in a task of its own, until it is told to stop. */
export function inTurn(...acts: readonly (() => void)[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = ([act, ...others]: readonly (() => void)[]): void => {
    if (act === undefined) return;
    timer = setTimeout(() => {
      act();
      go(others);
    });
  };
  go(acts);
  return () => clearTimeout(timer);
}
