import { createPortal } from 'react-dom';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { offers } from '../../state/choices.ts';
import { focusRegion, type Region } from '../regions.ts';
import { useLayout } from './use-layout.ts';

const TARGETS = {
  search: { key: 'app.skipToSearch', href: '#atlas-search' },
  panel: { key: 'app.skipToPanel', href: '#atlas-panel' },
  reading: { key: 'app.skipToReading', href: '#atlas-reading' },
  map: { key: 'app.skipToMap', href: '#atlas-map' },
} as const satisfies Partial<Record<Region, unknown>>;

/**
 * Links past everything else, seen while they have the focus; only to what is on the page now. They stand before the still
 * overview, which is there before any script and holds a link for each of its places.
 */
export function SkipLinks() {
  const translate = useTranslate();
  const embed = useChoices((state) => state.embed);
  const hasSearch = useChoices((state) => offers(state, 'search'));
  const isReading = useChoices((state) => state.selection.kind !== 'none');
  // On a small page what is read takes the place of the panel.
  const isWide = useLayout() === 'wide';
  const hasPanel = useChoices(({ view }) => view !== 'map') && !embed && (isWide || !isReading);
  const hasMap = useSession((state) => state.map === 'ready' || state.map === 'lost');
  const targets = (['search', 'panel', 'reading', 'map'] as const).filter(
    (target) => ({ search: hasSearch, panel: hasPanel, reading: isReading, map: hasMap })[target],
  );
  const links = targets.map((target) => (
    <a
      key={target}
      className="skip-link"
      href={TARGETS[target].href}
      onClick={(event) => {
        // The address is the reader's choices, not a place on the page.
        event.preventDefault();
        focusRegion(target);
      }}
    >
      {translate(TARGETS[target].key)}
    </a>
  ));
  const place = document.getElementById('skip-links');
  return place === null ? links : createPortal(links, place);
}
