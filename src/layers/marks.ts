import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BELT_KEYS, type BeltKey } from './feature.ts';
import { DRAWN, type Drawn, drawnExpression } from './precision.ts';
import type { Pattern, ThemeName } from './subject.ts';
import type { FamilyRoles, Theme } from './theme.ts';

/**
 * Symbols are drawn on demand by the map from their names, so a name tells all: shape, precision, family and theme.
 * A theme change asks for other names, and a new GL context asks for the same ones again.
 */
export const MARK_SHAPES = ['diamond', 'ring', 'square', 'area'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];
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
