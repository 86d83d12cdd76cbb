import type { PanelProps, SurfaceChunk } from '../state/surface.ts';

/**
 * What is seen of each surface that is opened later, by its id. The first view knows none of it: a way to a chunk names every file
 * that the chunk needs, and these are fetched together, once one of them is asked for.
 */
export const SURFACE_PANELS: Readonly<Record<string, () => Promise<SurfaceChunk<PanelProps>>>> = {
  about: () => import('../surfaces/about/about-panel.tsx'),
  across: () => import('../surfaces/across/across-panel.tsx'),
  ask: () => import('../surfaces/ask/ask-panel.tsx'),
  basket: () => import('../surfaces/basket/basket-panel.tsx'),
  compare: () => import('../surfaces/compare/compare-panel.tsx'),
  diagram: () => import('../surfaces/diagram/diagram-panel.tsx'),
  differences: () => import('../surfaces/differences/differences-panel.tsx'),
  documents: () => import('../surfaces/documents/documents-panel.tsx'),
  dossier: () => import('../surfaces/dossier/dossier-panel.tsx'),
  citation: () => import('../surfaces/dossier/citation-card.tsx'),
  generations: () => import('../surfaces/generations/generations-panel.tsx'),
  incentives: () => import('../surfaces/incentives/incentives-panel.tsx'),
  lists: () => import('../surfaces/lists/list-panel.tsx'),
  matrix: () => import('../surfaces/matrix/matrix-panel.tsx'),
  printed: () => import('../surfaces/printed/printed-panel.tsx'),
  rules: () => import('../surfaces/rules/rules-panel.tsx'),
  selecting: () => import('../surfaces/selecting/selecting-panel.tsx'),
  sheets: () => import('../surfaces/sheets/sheets-panel.tsx'),
  sites: () => import('../surfaces/sites/sites-panel.tsx'),
  targets: () => import('../surfaces/targets/targets-panel.tsx'),
  handover: () => import('../surfaces/handover/handover-panel.tsx'),
};

/** The same of surfaces that need nothing to be drawn. */
export const BARE_PANELS: Readonly<Record<string, () => Promise<SurfaceChunk<object>>>> = {
  help: () => import('../surfaces/help/help-panel.tsx'),
  search: () => import('../surfaces/search/search-panel.tsx'),
  share: () => import('../surfaces/share/share-panel.tsx'),
  stories: () => import('../surfaces/story/stories-panel.tsx'),
  story: () => import('../surfaces/story/story-panel.tsx'),
};
