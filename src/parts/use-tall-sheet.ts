import { useEffect } from 'react';
import { useAtlasContext } from '../state/atlas-context.tsx';
import { BREAKPOINTS } from '../ui/breakpoints.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';

/**
 * On a phone draws the sheet up while something stands in it that is read by itself, a document or a wide table, and lets it down
 * again when that goes; whoever has drawn it elsewhere meanwhile is left alone.
 */
export function useTallSheet(isTall = true): void {
  const { session } = useAtlasContext();
  const isWanted = useMediaQuery(BREAKPOINTS.phone) && isTall;
  useEffect(() => {
    if (!isWanted || session.getState().sheet !== 'half') return;
    session.setState({ sheet: 'full' });
    return () => session.setState(({ sheet }) => ({ sheet: sheet === 'full' ? 'half' : sheet }));
  }, [isWanted, session]);
}
