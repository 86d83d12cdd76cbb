import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { Surface } from '../../state/surface.ts';
import type { SurfaceLoader } from '../surface-loader.ts';
import { SurfaceSlot } from './surface-slot.tsx';

/** The id of the search box, before and after its surface is there; the skip link leads to it. */
const BOX = 'atlas-search';

/**
 * The search box of the first view: a plain field that can be typed into at once. Its surface, with the index and the
 * results, is fetched in idle time or at the first touch, takes over what was typed and where the cursor stood, and never
 * in the middle of a word that is being composed.
 */
export function SearchSlot({ surface, loader }: { surface: Surface; loader: SurfaceLoader }) {
  const translate = useTranslate();
  const query = useChoices((state) => state.query);
  const setQuery = useChoices((state) => state.setQuery);
  const { status } = useSyncExternalStore(
    (onChange) => loader.subscribe(onChange),
    () => loader.state(surface),
  );
  const [isComposing, setComposing] = useState(false);
  const cursor = useRef<number>(undefined);
  const isThere = status === 'ready' && !isComposing;
  const isWanted = query !== '';
  useEffect(() => {
    if (isWanted && status === 'absent') void loader.load(surface);
  }, [isWanted, status, loader, surface]);
  useLayoutEffect(() => {
    if (!isThere || cursor.current === undefined) return;
    const box = document.getElementById(BOX);
    if (!(box instanceof HTMLInputElement)) return;
    box.focus();
    box.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  }, [isThere]);
  if (isThere || status === 'failed') return <SurfaceSlot surface={surface} loader={loader} />;
  const keepCursor = (box: HTMLInputElement): void => {
    cursor.current = box.selectionStart ?? box.value.length;
  };
  return (
    <div className="panel search" role="search">
      <span className="search-glass" aria-hidden="true" />
      <input
        id={BOX}
        value={query}
        placeholder={translate('search.placeholder')}
        aria-label={translate('search.label')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={(event) => {
          keepCursor(event.currentTarget);
          void loader.load(surface);
        }}
        onBlur={() => {
          cursor.current = undefined;
        }}
        onSelect={(event) => keepCursor(event.currentTarget)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          keepCursor(event.currentTarget);
        }}
      />
    </div>
  );
}
