import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BELT_KEYS } from './feature.ts';
import { drawnExpression } from './precision.ts';
import type { FamilyRoles, Theme } from './theme.ts';

/** Set on each feature by the map: `dimmed` on all that is not lit while something is. */
type State = 'selected' | 'related' | 'hover' | 'dimmed';

const hasState = (state: State): ExpressionSpecification => ['boolean', ['feature-state', state], false];

/** One value for each degree of emphasis; a degree left out has the value of `rest`. */
interface ByEmphasis<Value> {
  rest: Value;
  selected?: Value;
  related?: Value;
  hover?: Value;
  dimmed?: Value;
}

/** Picks a number by the feature's emphasis. Only for paint properties: layout does not know feature-state. */
export function byEmphasis(values: ByEmphasis<number>): ExpressionSpecification {
  const { rest, selected = rest, related = selected, hover = rest, dimmed = rest } = values;
  return [
    'case',
    hasState('selected'),
    selected,
    hasState('related'),
    related,
    hasState('hover'),
    hover,
    hasState('dimmed'),
    dimmed,
    rest,
  ];
}

/** A name fades while others are lit; that of a lit record is written larger by the emphasis layers instead. */
export const labelOpacity = (dimmed: number): ExpressionSpecification =>
  emphasised({ rest: 1, selected: 0, hover: 1, dimmed });

/** The same at every zoom, in the form that shares a program with what changes over zoom (see README.md). */
export const emphasised = (values: ByEmphasis<number>): ExpressionSpecification => overZoom([0, values]);

/** Interpolates emphasised values over zoom; zoom must be outermost in a style expression. */
export function overZoom(
  ...stops: readonly (readonly [number, ByEmphasis<number>])[]
): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, values]) => [zoom, byEmphasis(values)]),
  ];
}

/** One value for all, told feature by feature: the layer then shares a program with its kin (see README.md). */
export const each = (value: number | string): ExpressionSpecification => [
  'case',
  ['has', 'id'],
  value,
  value,
];

/** `each` for numbers that change over zoom; one stop for one that does not. */
export function eachZoomed(...stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flatMap(([zoom, value]) => [zoom, each(value)])];
}

/** Interpolates plain numbers over zoom, for layout properties and for paint that no layer gives by feature. */
export function zoomed(...stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()];
}

/** The colour of the feature's own belt in one strength. */
export function familyColour(theme: Theme, role: keyof FamilyRoles): ExpressionSpecification {
  const [core, north, east, south, west] = BELT_KEYS;
  return [
    'match',
    ['get', 'belt'],
    core,
    theme.belts.core[role],
    north,
    theme.belts.north[role],
    east,
    theme.belts.east[role],
    south,
    theme.belts.south[role],
    west,
    theme.belts.west[role],
    theme.plain[role],
  ];
}

/** A fill that is clear where nothing but the district is known; a clear fill still answers a click. */
export function fillColour(theme: Theme): ExpressionSpecification {
  return ['case', ['==', drawnExpression, 'hollow'], 'transparent', familyColour(theme, 'fill')];
}
