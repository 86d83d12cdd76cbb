import { useEffect } from 'react';
import type { ThemeName } from '../map/contract.ts';
import { useChoices } from '../state/atlas-context.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';

/** The theme in force: the person's choice, else the system's. Keeps the document in step with it. */
export function useTheme(): ThemeName {
  const choice = useChoices((state) => state.theme);
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = choice === 'system' ? (isSystemDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
