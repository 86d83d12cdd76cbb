import { useMemo } from 'react';
import type { Words } from '../atlas/reading/block.ts';
import { isMessageKey } from '../messages/translate.ts';
import { useTranslate } from '../state/atlas-context.tsx';

/** The words of the interface for what makes a dossier, which asks for them by keys that it composes. */
export function useWords(): Words {
  const translate = useTranslate();
  return useMemo(() => (key, values) => (isMessageKey(key) ? translate(key, values) : key), [translate]);
}
