import { useEffect } from 'react';
import { parseNodeId } from '../atlas/records/id.ts';
import { isPlainClick } from '../parts/subject-link.tsx';
import { useChoices } from '../state/atlas-context.tsx';

/**
 * The static overview in `index.html` is there before any script. While it is the only map, its links select without
 * loading the page anew.
 */
export function OverviewLinks() {
  const selectNode = useChoices((state) => state.selectNode);
  useEffect(() => {
    const overview = document.getElementById('overview');
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const id = parseNodeId(
        new URLSearchParams(link?.getAttribute('href')?.split('?')[1] ?? '').get('select'),
      );
      if (id === undefined || !isPlainClick(event)) return;
      event.preventDefault();
      selectNode(id);
    };
    overview?.addEventListener('click', onClick);
    return () => overview?.removeEventListener('click', onClick);
  }, [selectNode]);
  return null;
}
