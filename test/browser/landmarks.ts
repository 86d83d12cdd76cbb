import type { Locator, Page } from './browser.ts';

/**
 * How the driver finds the parts of the page: by role and accessible name, as a screen reader does.
 * A landmark renamed in the interface is renamed here and nowhere else.
 */
const NAMES = {
  map: /地图|map/i,
  search: /搜索|search/i,
  dossier: /^(档案|dossier)/i,
  navigation: /浏览方式|ways to browse/i,
  tabs: /之下|behind/i,
  list: /名录|list|疑点|findings/i,
  legend: /图例|legend/i,
  sheetHandle: /面板高度|panel height/i,
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

/** The part of the dossier below one of its headings, `所在地` for instance. */
export const dossierSection = (page: Page, name: string | RegExp) =>
  dossier(page).getByRole('region', { name }).first();

/** The doors, ways in by question. */
export const doors = (page: Page) => page.getByRole('navigation', { name: NAMES.navigation });

/** The tabs behind the open door. */
export const tabs = (page: Page) => page.getByRole('navigation', { name: NAMES.tabs });

/** The list of one kind of record beside the map. */
export const list = (page: Page) => page.getByRole('region', { name: NAMES.list }).first();

/** Rows with records: those that have a link. */
export const listRows = (page: Page) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link') });

export const legend = (page: Page) => page.getByRole('region', { name: NAMES.legend });

/** Scale, review number, data date and attribution. */
export const frame = (page: Page) => page.getByRole('contentinfo').first();

/** The grip of a phone's sheet; its name says at which stop the sheet stands. */
export const sheetHandle = (page: Page) => page.getByRole('button', { name: NAMES.sheetHandle });

/** The panel of the open door, whatever stands in it. */
export const panel = (page: Page) => page.locator('#atlas-panel');

/** The cross at which keys set a point: on the map once a hand may draw. */
export const drawingCross = (page: Page) => page.locator('.atlas-map-cross:not([hidden])');

/** A text that is seen: what is read out beside it a moment later, in the same words, is not meant. */
export const seenText = (within: Locator | Page, text: string | RegExp) =>
  within.getByText(text).and(within.locator(':not(.visually-hidden)'));
