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
export function printSoon(): () => void {
  const timer = setTimeout(() => window.print());
  return () => clearTimeout(timer);
}
