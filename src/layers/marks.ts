import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BELT_KEYS, type BeltKey } from '../atlas/graph/belt.ts';
import type { ThemeName } from './draw-context.ts';
import { DRAWN, type Drawn, drawnExpression } from './precision.ts';
import type { MarkShape, Pattern } from './swatch.ts';
import type { FamilyRoles, Theme } from './theme.ts';

/**
 * Symbols are drawn on demand by the map from their names, so a name tells all: shape, precision, family and theme.
 * A theme change asks for other names, and a new GL context asks for the same ones again.
 */
const MARK_SHAPES: readonly MarkShape[] = ['diamond', 'ring', 'square', 'area'];
export type Family = BeltKey | 'plain';

/** Every family has its own hatching, so that belts are told apart without colour. */
export const FAMILY_PATTERN: Readonly<Record<Family, Pattern>> = {
  core: 'dots',
  north: 'rising',
  east: 'upright',
  south: 'level',
  west: 'falling',
  plain: 'dots',
};

export type ImageName =
  | { kind: 'mark'; shape: MarkShape; drawn: Drawn; family: Family; theme: ThemeName }
  | { kind: 'hatch'; family: Family; theme: ThemeName }
  | { kind: 'blank'; size: number };

/** Outline of a symbol around a middle, as a path of SVG: the map and the legend draw the same. `radius` is to its tips. */
export function markPath(shape: MarkShape, middle: number, radius: number): string {
  const [from, to] = [middle - radius, middle + radius];
  const box = (halfWidth: number, halfHeight: number): string =>
    `M${middle - halfWidth} ${middle - halfHeight}h${halfWidth * 2}v${halfHeight * 2}h${-halfWidth * 2}z`;
  switch (shape) {
    case 'diamond':
      return `M${middle} ${from}L${to} ${middle}L${middle} ${to}L${from} ${middle}z`;
    case 'ring':
      return `M${from} ${middle}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0z`;
    case 'square':
      return box(radius * 0.78, radius * 0.78);
    case 'area':
      return box(radius, radius * 0.7);
  }
}

/** Lines of a hatching on a square tile of this edge, as a path of SVG to be stroked; dots are strokes of no length. */
export function hatchPath(pattern: Pattern, edge: number): string {
  const [near, far] = [edge / 4, (edge * 3) / 4];
  const shifts = [-edge, -edge / 2, 0, edge / 2, edge];
  switch (pattern) {
    case 'rising':
      return shifts.map((shift) => `M${shift} ${edge}L${shift + edge} 0`).join('');
    case 'falling':
      return shifts.map((shift) => `M${shift} 0L${shift + edge} ${edge}`).join('');
    case 'upright':
      return `M${near} 0V${edge}M${far} 0V${edge}`;
    case 'level':
      return `M0 ${near}H${edge}M0 ${far}H${edge}`;
    case 'dots':
      return `M${near} ${near}h0M${far} ${far}h0`;
  }
}

/** Width of a hatching's strokes on a tile of 12 pixels: dots are round ends, so they are as wide as a dot. */
export const hatchWidth = (pattern: Pattern): number => (pattern === 'dots' ? 2 : 0.8);

/** How a symbol is drawn: its parts from the outside in, so that the map and the legend agree. */
export function markLook(shape: MarkShape, drawn: Drawn) {
  const isFull = drawn === 'solid' && shape !== 'ring';
  return {
    isFull,
    lineWidth: shape === 'ring' ? 2.4 : 1.5,
    dashes: drawn === 'hollow' ? [1.6, 2] : [],
    /** A small heart, full for what we placed ourselves, none where only the district is known. */
    hasHeart: drawn !== 'hollow' && !isFull,
  };
}

/** Radii of a symbol on its square of 18 pixels: its outline, and its heart. */
export const MARK = { size: 18, radius: 6.2, heart: 2.2 } as const;

/** The `icon-image` of a layer of symbols, read from each feature's precision and belt. */
export function markImage(shape: MarkShape, theme: ThemeName): ExpressionSpecification {
  return ['concat', `mark/${shape}/`, drawnExpression, '/', familyName, `/${theme}`];
}

/** The `fill-pattern` of a belt: every family is hatched its own way. */
export function hatchImage(theme: ThemeName): ExpressionSpecification {
  return ['concat', 'hatch/', familyName, `/${theme}`];
}

const familyName: ExpressionSpecification = ['coalesce', ['get', 'belt'], 'plain'];

/** A clear square of CSS pixels: it shows nothing, and no label is placed over it. */
export const blankImage = (size: number): string => `blank/${size}`;

/** Paint of a layer of blank images, which takes its room without being drawn. */
export const UNSEEN = { 'icon-opacity': 0 } as const;

/** Reads an image name; `undefined` when it is not one of ours. */
export function parseImageName(name: string): ImageName | undefined {
  const [kind, ...parts] = name.split('/');
  if (kind === 'hatch') {
    const [family, theme] = parts;
    if (isFamily(family) && isTheme(theme)) return { kind, family, theme };
  }
  if (kind === 'blank') {
    const size = Number(parts[0]);
    if (Number.isInteger(size) && size > 0 && size <= 64) return { kind, size };
  }
  if (kind === 'mark') {
    const [shape, drawn, family, theme] = parts;
    if (isShape(shape) && isDrawn(drawn) && isFamily(family) && isTheme(theme)) {
      return { kind, shape, drawn, family, theme };
    }
  }
  return undefined;
}

export const familyRoles = (theme: Theme, family: Family): FamilyRoles =>
  family === 'plain' ? theme.plain : theme.belts[family];

const includes =
  <Word extends string>(words: readonly Word[]) =>
  (word: string | undefined): word is Word =>
    words.some((known) => known === word);

const isShape = includes(MARK_SHAPES);
const isDrawn = includes(DRAWN);
const isFamily = includes<Family>([...BELT_KEYS, 'plain']);
const isTheme = includes<ThemeName>(['light', 'dark']);
