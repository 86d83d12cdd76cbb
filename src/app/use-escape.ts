import { useEffect } from 'react';
import type { ChoiceStore } from '../state/store.ts';

/** Esc steps back, one thing at a time: citation, selection, list. Dialogs and the search box take their own Esc first. */
export function useEscape(choices: ChoiceStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.closest('dialog, input') !== null) return;
      const { citation, selection, view, openCitation, clearSelection, openView } = choices.getState();
      if (citation !== undefined) openCitation(undefined);
      else if (selection.kind !== 'none') clearSelection();
      else if (view !== 'map') openView('map');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [choices]);
}
