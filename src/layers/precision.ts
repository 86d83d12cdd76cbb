import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Precision } from '../atlas/records/location.ts';

/** How an outline or a symbol is drawn, so that nobody takes a sketch for a survey. */
export const DRAWN = ['solid', 'dashed', 'hollow'] as const;
export type Drawn = (typeof DRAWN)[number];

/** `solid`: known from a published source; `dashed`: placed or sketched by us; `hollow`: the district at most is known. */
export const DRAWN_BY_PRECISION: Readonly<Record<Precision, Drawn>> = {
  official: 'solid',
  boundary: 'solid',
  sourced: 'solid',
  approximate: 'dashed',
  placed: 'dashed',
  schematic: 'dashed',
  district: 'hollow',
  unverified: 'hollow',
};

const precisionsDrawn = (drawn: Drawn): string[] =>
  Object.entries(DRAWN_BY_PRECISION)
    .filter(([, value]) => value === drawn)
    .map(([precision]) => precision);

/** The feature's `Drawn` as an expression. */
export const drawnExpression: ExpressionSpecification = [
  'match',
  ['get', 'precision'],
  precisionsDrawn('solid'),
  'solid',
  precisionsDrawn('hollow'),
  'hollow',
  'dashed',
];

/** Keeps the features that are drawn so. */
export const drawnFilter = (drawn: Drawn): ExpressionSpecification => [
  'in',
  ['get', 'precision'],
  ['literal', precisionsDrawn(drawn)],
];

/** Dash pattern in line widths; absent for a solid line. */
export const DASHES: Readonly<Record<Drawn, number[] | undefined>> = {
  solid: undefined,
  dashed: [3, 2],
  hollow: [0.6, 1.8],
};
