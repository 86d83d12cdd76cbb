import type { Page } from './browser.ts';

/**
 * How the driver finds the parts of the page: by role and accessible name, as a screen reader does.
 * A landmark renamed in the interface is renamed here and nowhere else.
 */
const NAMES = {
  map: /地图|map/i,
  search: /搜索|search/i,
  dossier: /档案|dossier/i,
} as const;

/** The region that holds the live map or, without WebGL, its static overview. */
export const mapRegion = (page: Page) => page.getByRole('region', { name: NAMES.map }).first();

export const searchBox = (page: Page) => page.getByRole('combobox', { name: NAMES.search }).first();

export const searchResults = (page: Page) => page.getByRole('option');

/** The page's account of the selected record; its first heading is the record's name. */
export const dossier = (page: Page) => page.getByRole('complementary', { name: NAMES.dossier });

export const dossierHeading = (page: Page) => dossier(page).getByRole('heading').first();
