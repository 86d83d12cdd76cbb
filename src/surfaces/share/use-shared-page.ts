import { useCallback, useEffect, useState } from 'react';
import { useSite } from '../../state/atlas-context.tsx';
import type { SharedPage } from '../../state/shared-page.ts';

/** The page as it is now, once that is there; `failed` where it does not come, and what asks for it again. */
export function useSharedPage(): { page: SharedPage | 'failed' | undefined; again: () => void } {
  const { sharePage } = useSite();
  const [page, setPage] = useState<SharedPage | 'failed'>();
  const again = useCallback(() => {
    sharePage().then(setPage, () => setPage('failed'));
  }, [sharePage]);
  useEffect(again, [again]);
  return { page, again };
}
