import { useEffect, useReducer, useState } from 'react';
import { useSite } from '../../state/atlas-context.tsx';
import type { SharedPage } from '../../state/shared-page.ts';

/** The page as it is now, once that is there; `failed` where it does not come, and what asks for it again. */
export function useSharedPage(): { page: SharedPage | 'failed' | undefined; again: () => void } {
  const { sharePage } = useSite();
  const [page, setPage] = useState<SharedPage | 'failed'>();
  const [round, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isGone = false;
    const tell = (told: SharedPage | 'failed'): void => {
      if (!isGone) setPage(told);
    };
    sharePage().then(tell, () => tell('failed'));
    return () => {
      isGone = true;
    };
  }, [sharePage, round]);
  return { page, again };
}
