import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Zooms for which counts are set apart; nearer than the last and farther than the first these are kept. */
export const LEVELS = [6, 7, 8, 9, 10, 11, 12] as const;

/** Radius of the circle of a count in pixels: its area grows with the count, and it grows a little as one comes closer. */
const SIZES = { one: 9, sevenSquared: 18 } as const;
const SCALES = [
  [7.5, 0.78],
  [10, 1.1],
] as const;

/** The radius as a style expression. */
export const radiusOfCount: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...SCALES.flatMap(([zoom, scale]): (number | ExpressionSpecification)[] => [
    zoom,
    [
      'interpolate',
      ['linear'],
      ['sqrt', ['coalesce', ['get', 'count'], 1]],
      1,
      SIZES.one * scale,
      7,
      SIZES.sevenSquared * scale,
    ],
  ]),
];

/** The same as a number. */
export function radiusAt(count: number, zoom: number): number {
  const [[far, small], [near, large]] = SCALES;
  const scale = between(small, large, (zoom - far) / (near - far));
  return scale * between(SIZES.one, SIZES.sevenSquared, (Math.sqrt(count) - 1) / 6);
}

const between = (from: number, to: number, share: number): number =>
  from + (to - from) * Math.min(1, Math.max(0, share));

/** Keeps the features that were set apart for the zoom at which they are drawn. */
export const atThisZoom: ExpressionSpecification = [
  '==',
  ['get', 'level'],
  ['max', LEVELS[0], ['min', LEVELS.at(-1) ?? 0, ['floor', ['zoom']]]],
];
