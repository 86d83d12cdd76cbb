/** Where a name of what is drawn may stand, tried in turn: above it first, for a hand comes from below. */
export const BESIDE = [
  'bottom',
  'top',
  'left',
  'right',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
] as const;
