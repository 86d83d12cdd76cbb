import type { ReactNode } from 'react';
import { useAtlasContext } from '../state/atlas-context.tsx';
import type { Pairs } from '../state/home.ts';
import { isPlainClick } from './subject-link.tsx';
import './record-link.css';

/** Names of an address that hold for the whole page, whatever view is open. */
const OF_THE_PAGE = ['plan', 'layers', 'derived', 'map', 'lang', 'embed', 'tools', 'parent'];

/** The address of a view with what it owns there, from the present one: what is read or filtered now is left. */
export function viewAddress(present: string, view: string, pairs: Pairs): string {
  const before = new URLSearchParams(present);
  const kept = OF_THE_PAGE.flatMap((name): Pairs => {
    const value = before.get(name);
    return value === null ? [] : [[name, value]];
  });
  const address = [['view', view] as const, ...pairs, ...kept];
  // Ids are read in an address, so that their strokes stay as they are.
  return `?${address.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`).join('&')}`;
}

/**
 * A link to a view of another surface, by its address: what a surface owns there only the address knows. Goes there in place, as
 * Back and Forward do.
 */
export function ViewLink({
  view,
  pairs,
  children,
  onChosen,
}: {
  view: string;
  pairs: Pairs;
  children: ReactNode;
  onChosen?: () => void;
}) {
  const goTo = useGoTo();
  return (
    <a
      className="record-link"
      href={viewAddress(window.location.search, view, pairs)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        goTo(view, pairs);
        onChosen?.();
      }}
    >
      {children}
    </a>
  );
}

/** Goes to a view by its address. */
export function useGoTo(): (view: string, pairs: Pairs) => void {
  const { choices } = useAtlasContext();
  return (view, pairs) => {
    const address = viewAddress(window.location.search, view, pairs);
    // Inside another page its history is the host's.
    if (choices.getState().embed) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
}
