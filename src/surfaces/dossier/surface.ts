import { defineSurface } from '../../state/surface.ts';

/** What is selected, read like a page. */
export const dossier = defineSurface({
  id: 'dossier',
  slot: 'reading',
  needs: 'dataset',
  isOpen: ({ selection }) => selection.kind !== 'none',
  loads: { idle: 1 },
  budget: 30_000,
});

/** A citation opened: what else its section says. */
export const citation = defineSurface({
  id: 'citation',
  slot: 'note',
  needs: 'dataset',
  isOpen: (choices) => choices.citation !== undefined,
  loads: { idle: 1 },
  budget: 8_000,
});
