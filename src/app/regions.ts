/** The parts of the page in the order in which F6 goes round them. */
export const REGIONS = ['search', 'story', 'panel', 'map', 'reading', 'note'] as const;
export type Region = (typeof REGIONS)[number];

interface RegionPlace {
  /** The element that the region is. */
  within: string;
  /** What takes the focus: its heading, else its first stop, else the region itself. */
  first: string;
}

const PLACES: Readonly<Record<Region, RegionPlace>> = {
  search: { within: '.bar', first: '#atlas-search' },
  story: { within: '#atlas-story', first: 'h2' },
  panel: { within: '#atlas-panel', first: 'h2' },
  map: { within: '#atlas-map', first: 'canvas[tabindex]' },
  reading: { within: '#atlas-reading', first: 'h2' },
  note: { within: '#atlas-note', first: 'h2' },
};

function elementOf(region: Region): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(PLACES[region].within) ?? undefined;
}

/** False where the map is none, or lies behind a panel that takes the whole page. */
function isThere(region: Region): boolean {
  const element = elementOf(region);
  if (element === undefined) return false;
  if (region !== 'map') return true;
  return element.querySelector(PLACES.map.first) !== null && element.closest('[data-panel="full"]') === null;
}

/** The regions that are on the page now, in their order. */
export function presentRegions(): readonly Region[] {
  return REGIONS.filter(isThere);
}

/** Gives the focus to an element that need not be a stop of the Tab key. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Puts the focus into a region; nothing where that is not on the page. */
export function focusRegion(region: Region): void {
  const element = elementOf(region);
  if (element !== undefined) focusOn(element.querySelector<HTMLElement>(PLACES[region].first) ?? element);
}

/** Puts the focus into the next region (1) or the one before (-1), round at the ends. */
export function stepRegion(direction: 1 | -1): void {
  const present = presentRegions();
  const current = present.findIndex((region) => elementOf(region)?.contains(document.activeElement));
  const from = current === -1 && direction === -1 ? 0 : current;
  const next = present[(from + direction + present.length) % present.length];
  if (next !== undefined) focusRegion(next);
}

/** Whether the legend is on the page, where it can be folded; else it is opened over the page. */
export function isLegendSeen(): boolean {
  return document.querySelector('.legend') !== null;
}
