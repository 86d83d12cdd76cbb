import type { Page } from './browser.ts';

/**
 * How the driver finds the parts of the page: by role and accessible name, as a screen reader does.
 * A landmark renamed in the interface is renamed here and nowhere else.
 */
const NAMES = {
  map: /地图|map/i,
  search: /搜索|search/i,
  dossier: /^(档案|dossier)/i,
} as const;

/** The live map's canvas; an application, because it handles keys of its own. */
export const mapCanvas = (page: Page) => page.getByRole('application', { name: NAMES.map }).first();

export const searchBox = (page: Page) => page.getByRole('combobox', { name: NAMES.search }).first();

export const searchResults = (page: Page) => page.getByRole('search').getByRole('option');

/** What the search says of its results: how many, none, or that it is still reading. */
export const searchStatus = (page: Page) => page.getByRole('search').getByRole('status');

/** The page's account of the selected record; its first heading is the record's name. */
export const dossier = (page: Page) => page.getByRole('region', { name: NAMES.dossier }).first();

export const dossierHeading = (page: Page) => dossier(page).getByRole('heading').first();
