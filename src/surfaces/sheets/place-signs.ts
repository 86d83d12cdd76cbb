import { STANDS } from '../../atlas/matrix/tie.ts';
import type { Place } from '../../atlas/records/place.ts';
import { colourVariable } from '../../layers/colour-variable.ts';
import type { Family } from '../../layers/marks.ts';
import type { MarkShape } from '../../layers/swatch.ts';
import type { Sign } from './drawing.ts';

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

/** Edge of the tile of a hatching and width of its lines, millimetres: closer together for what is being built. */
export const HATCHES = {
  'under-way': { edge: 2, line: 0.42 },
  planned: { edge: 3.4, line: 0.26 },
} as const;

export const isHatched = (sign: Sign): sign is keyof typeof HATCHES => sign in HATCHES;
