import type { Padding } from '../map/contract.ts';
import { offers } from '../state/choices.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { SHEET_SHARES } from '../ui/sheet-stops.ts';
import type { Layout } from './shell/layout.ts';
import { VIEWS } from './surfaces.ts';

/** Free space between a panel and what the map shows, in pixels. */
const MARGIN = 24;

/** Up to this width a panel is a strip while something is read (`BREAKPOINTS.narrow`), of so many pixels. */
const NARROW = 1180;
const STRIP = 68;

/** From this width a map is seen between a wide panel and what is read (`BREAKPOINTS.large`); else only once that is closed. */
const LARGE = 1680;

/** A sheet may cover more than this share of the page; the map is then fitted to the share above it. */
const MOST_SHEET = 0.55;

/** Beside a sheet the frame of a low page needs another line, of so many pixels. */
const LINE = 24;

/** How high the map's own buttons stand, in pixels (`.map-buttons`): from the bottom; on a phone from a sheet, or else from the doors. */
const BUTTONS = { wide: 16, low: 44, sheet: 58, doors: 66 } as const;

/** Lengths of the style sheet, in pixels, which places the still overview and the panels by the same. */
type Length = (name: string) => number;

/**
 * Pixels of the map that the open slots cover. Told from what is open and from the lengths of the style sheet, never
 * measured: a panel that is still on its way covers what it will, so that one link gives one camera.
 */
export function coveredPixels(
  page: HTMLElement,
  layout: Layout,
  { choices, session }: { choices: ChoiceStore; session: SessionStore },
): Padding {
  const style = getComputedStyle(page);
  const length: Length = (name) => Number.parseFloat(style.getPropertyValue(`--${name}`)) || 0;
  const size = { width: page.clientWidth, height: page.clientHeight };
  const state = choices.getState();
  const isReading = state.selection.kind !== 'none' || state.citation !== undefined;
  const hasPanel = state.view !== 'map' && !state.embed;
  const around: Padding = {
    // Without a search there is no bar above.
    top: offers(state, 'search') ? length('map-top') || MARGIN : MARGIN,
    right: length('map-right') || MARGIN,
    // Nor doors below.
    bottom: length('map-bottom') - (state.embed ? length('doors-height') : 0) || MARGIN,
    left: length('map-left') || MARGIN,
  };
  // Beside a story the sheet opens for a citation alone.
  const isSheet =
    (isReading || hasPanel) && (page.dataset['story'] !== 'open' || state.citation !== undefined);
  const gap = length('gap');
  const buttons = (right: number, bottom: number): Padding => ({
    ...around,
    buttons: { right: right + gap, bottom },
  });
  if (layout === 'phone') {
    const doors = state.embed ? 0 : length('doors-height');
    if (isSheet) {
      const share = Math.min(SHEET_SHARES[session.getState().sheet], MOST_SHEET);
      // The frame with scale and sources stands on the sheet as it stands on the doors.
      const frame = around.bottom - doors;
      around.bottom = Math.round(share * size.height + frame);
      return buttons(0, share * size.height + BUTTONS.sheet);
    }
    return buttons(0, doors + BUTTONS.doors);
  }
  if (!offers(state, 'legend')) around.left = MARGIN;
  if (layout === 'low') {
    if (isSheet) {
      around.right = size.width * 0.46 + MARGIN;
      around.bottom += LINE;
    }
    return buttons(isSheet ? size.width * 0.46 : 0, BUTTONS.low);
  }
  const isStrip = isReading && size.width <= NARROW;
  const isHidden = isReading && !isStrip && size.width < LARGE && VIEWS.widthOf(state) === 'wide';
  // What is fitted to a map that nobody sees now lies where it comes back.
  const isBeside = isReading && !(hasPanel && isHidden);
  const reading = length('reading-width') + gap;
  if (isBeside) around.right = reading + gap + MARGIN;
  if (hasPanel)
    around.left = (isStrip ? STRIP : panelPixels(VIEWS.widthOf(state), size.width, length)) + MARGIN;
  return buttons(isBeside ? reading : 0, BUTTONS.wide);
}

function panelPixels(width: 'side' | 'wide' | 'full', page: number, length: Length): number {
  const side = length('panel-side') + 2 * length('gap');
  switch (width) {
    case 'side':
      return side;
    case 'wide':
      return Math.max(side, page * 0.62);
    case 'full':
      // All of the page is covered: what is fitted lies where the map comes back.
      return side;
  }
}
