import type { ReactNode } from 'react';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { BasketButton } from './basket-button.tsx';
import { Brand, Doors, Preferences } from './header.tsx';
import type { Layout } from './layout.ts';

/**
 * The bar above the page: name, search, doors, preferences; on a phone the search, and the name at first arrival. Inside another
 * page the search alone.
 */
export function Bar({
  layout,
  onMenu,
  children,
}: {
  layout: Layout;
  onMenu: () => void;
  /** The search. */
  children: ReactNode;
}) {
  const translate = useTranslate();
  const isTight = useMediaQuery(BREAKPOINTS.tight);
  const embed = useChoices((state) => state.embed);
  const isAtRest = useChoices(
    ({ view, selection, query }) => view === 'map' && selection.kind === 'none' && query === '',
  );
  if (embed) return <header className="bar">{children}</header>;
  return (
    <header className="bar">
      {layout === 'phone' && !isAtRest ? null : <Brand />}
      {children}
      {layout === 'wide' ? <Doors /> : null}
      <BasketButton layout={layout} />
      {layout === 'wide' && !isTight ? <Preferences /> : null}
      {layout === 'wide' && !isTight ? null : (
        <button type="button" className="menu-button" onClick={onMenu}>
          <span className="visually-hidden">{translate('app.menu')}</span>
          <span aria-hidden="true" className="menu-icon" />
        </button>
      )}
    </header>
  );
}
