import { STANDS } from '../../atlas/matrix/tie.ts';
import type { Place } from '../../atlas/records/place.ts';
import { colourVariable } from '../../layers/colour-variable.ts';
import type { Family } from '../../layers/marks.ts';
import type { MarkShape } from '../../layers/swatch.ts';
import type { Sign } from './map-in-millimetres.ts';

/** How far something is, the furthest first; what no text says comes last. */
export const SIGNS: readonly Sign[] = [...STANDS, 'unsaid'];

const SHAPES: Readonly<Partial<Record<Place['class'], MarkShape>>> = {
  town: 'diamond',
  base: 'ring',
  park: 'square',
};

/** The symbol of a place without an outline, as on the map. */
export const shapeOf = ({ class: ofClass }: Pick<Place, 'class'>): MarkShape => SHAPES[ofClass] ?? 'area';

/** The left half of a symbol about the point 0, 0: what is half done is half filled. */
export function halfPath(shape: MarkShape, radius: number): string {
  switch (shape) {
    case 'diamond':
      return `M0 ${-radius}L${-radius} 0L0 ${radius}z`;
    case 'ring':
      return `M0 ${-radius}a${radius} ${radius} 0 0 0 0 ${radius * 2}z`;
    case 'square':
      return `M0 ${-radius * 0.78}h${-radius * 0.78}v${radius * 1.56}h${radius * 0.78}z`;
    case 'area':
      return `M0 ${-radius * 0.7}h${-radius}v${radius * 1.4}h${radius}z`;
  }
}

/** A colour of a family, as a custom property of the page. */
export const familyColour = (family: Family, role: 'fill' | 'line' | 'text' | 'soft'): string =>
  `var(${colourVariable(`${family}-${role}`)})`;

/** How far the lines of a hatching are apart and how wide they are, millimetres: closer together for what is being built. */
export const HATCHES = {
  'under-way': { apart: 1, line: 0.42 },
  planned: { apart: 1.7, line: 0.26 },
} as const;

/**
 * Rising lines over a box, to be cut to the shape that they fill. Lines, and no pattern: of a pattern browsers print a picture of
 * dots, and not the lines themselves.
 */
export function hatchLines(sign: keyof typeof HATCHES, width: number, height: number): string {
  const { apart } = HATCHES[sign];
  const count = Math.ceil((width + height) / apart);
  return Array.from({ length: count }, (_, index) => {
    const x = index * apart - height;
    return `M${x.toFixed(1)} ${height}l${height} ${-height}`;
  }).join('');
}

export const isHatched = (sign: Sign): sign is keyof typeof HATCHES => sign in HATCHES;
