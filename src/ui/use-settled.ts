import { useEffect, useState } from 'react';

/**
 * The text once it has stayed the same for `delay` ms, and nothing before: for what is spoken, which must not begin anew
 * at every key.
 */
export function useSettled(text: string, delay: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return settled === text ? text : '';
}

/** As above, of a text that was told already when it was first shown: only what becomes of it is spoken. */
export function useSettledChange(text: string, delay: number): string {
  const [first] = useState(text);
  const [hasChanged, setHasChanged] = useState(false);
  if (text !== first && !hasChanged) setHasChanged(true);
  return useSettled(hasChanged ? text : '', delay);
}
