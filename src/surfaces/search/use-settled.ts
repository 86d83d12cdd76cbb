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
