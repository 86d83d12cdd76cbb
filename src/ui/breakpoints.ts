/**
 * The widths and heights at which the page changes its layout, for scripts; style sheets write the same numbers, and a test
 * holds that they write no others.
 */
export const BREAKPOINTS = {
  /** One hand: doors at the foot, a sheet over the map. */
  phone: '(max-width: 720px)',
  /** Any page that is not a phone's. */
  desk: '(min-width: 721px)',
  /** Lower than a page: doors as a rail at the left, the sheet as a column at the right. */
  low: '(max-height: 500px) and (min-width: 560px)',
  /** A window at four times its size: nothing stands beside anything, and what is read takes all of it. */
  tiny: '(max-height: 500px) and (max-width: 559px)',
  /** Too narrow for everything in the bar: preferences go into the menu, the generations into a list. */
  tight: '(max-width: 960px)',
  /** One panel at a time beside the map. */
  narrow: '(max-width: 1180px)',
  /** List, map and dossier together, and larger type. */
  large: '(min-width: 1680px)',
} as const;
