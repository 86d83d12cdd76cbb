import type { BeltKey } from '../atlas/graph/belt.ts';
import type { Drawn } from './precision.ts';
import type { FamilyRoles, Theme } from './theme.ts';

/** How a ground is hatched, on the map (`map/images.ts`) and in the legend alike. */
export type Pattern = 'rising' | 'falling' | 'upright' | 'level' | 'dots';

/** Symbols of the map; `area` stands for a place whose extent is not known. */
export type MarkShape = 'diamond' | 'ring' | 'square' | 'area';

/**
 * A colour by what it is for: a role of the theme (`paper`), or a role of a colour family (`north-soft`). Its custom
 * property is `colourVariable` of it.
 */
export type ColourRole =
  | Exclude<keyof Theme, 'belts' | 'plain'>
  | `${BeltKey | 'plain'}-${keyof FamilyRoles}`;

/** What the legend draws beside an entry: the same look as on the map. */
export type Swatch =
  | { kind: 'area'; fill: ColourRole; line: ColourRole; drawn: Drawn; fillOpacity: number; pattern?: Pattern }
  | { kind: 'line'; line: ColourRole; drawn: Drawn }
  | { kind: 'mark'; shape: MarkShape; fill: ColourRole; line: ColourRole; paper: ColourRole; drawn: Drawn }
  | { kind: 'bubble'; fill: ColourRole; line: ColourRole };
