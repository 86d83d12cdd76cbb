import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useAnnounce, useTranslate } from '../../state/atlas-context.tsx';
import { hasBeenUsed } from '../../ui/has-been-used.ts';
import { keepsFocus } from '../../ui/use-return-focus.ts';
import { whenThere } from '../../ui/when-there.ts';
import { focusOn } from '../regions.ts';

/**
 * Opening a view moves the focus to the heading of the panel and says what was opened, with its count where it has one;
 * whoever is in the panel already, at its tabs for instance, stays there and only hears it. Closing the panel gives the
 * focus back to where it came from, unless it has gone elsewhere. A page that has just been loaded keeps its focus.
 */
export function usePanelFocus(view: string, panel: RefObject<HTMLElement | null>): void {
  const translate = useTranslate();
  const announce = useAnnounce();
  const origin = useRef<HTMLElement>(undefined);
  const say = useEffectEvent((heading: Element) => {
    const count = panel.current?.querySelector('header [data-count]')?.textContent;
    const name = [heading.textContent, count].filter(Boolean).join(' · ');
    announce(translate('panel.opened', { name }));
  });
  useLayoutEffect(() => {
    const within = panel.current;
    if (within === null || view === 'map') return undefined;
    let stop: (() => void) | undefined;
    // What closes as this opens gives its focus back first.
    queueMicrotask(() => {
      if (!within.isConnected) return;
      const active = document.activeElement;
      const isNowhere = active === null || active === document.body;
      if ((isNowhere && !hasBeenUsed()) || keepsFocus(active)) return;
      if (!within.contains(active)) {
        if (!isNowhere && active instanceof HTMLElement) origin.current = active;
        focusOn(within);
      }
      stop = whenThere(within, 'h2', (heading) => {
        if (document.activeElement === within) focusOn(heading);
        say(heading);
      });
    });
    return () => stop?.();
  }, [view, panel]);
  useLayoutEffect(() => {
    const within = panel.current;
    return () => {
      const active = document.activeElement;
      if (active !== document.body && within?.contains(active) !== true) return;
      queueMicrotask(() => {
        const isNowhere = document.activeElement === document.body;
        if (isNowhere && within?.isConnected !== true) origin.current?.focus({ preventScroll: true });
      });
    };
  }, [panel]);
}
