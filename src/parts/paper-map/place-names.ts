/** A box on the paper, millimetres. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A name that wants to stand beside what it names, millimetres. */
export interface NameWish {
  id: string;
  lines: readonly string[];
  /** What it names, and how far from its middle the name keeps at least. */
  x: number;
  y: number;
  clear: number;
  size: number;
  /** Width of the widest line. */
  width: number;
  /** Whether it may stand on what it names, as the name of an area does. */
  isArea: boolean;
}

export interface PlacedName extends NameWish {
  /** Where its lines begin, end or have their middle, and the middle of the block in height. */
  atX: number;
  atY: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Height of a line in type sizes. */
export const LINE = 1.16;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/**
 * Names one after the other, the first being the most important, each at the first free place: on an area, else right, left, below
 * and above, nearer before farther. What finds no room is not placed.
 * @param taken where no name may stand; grows by every name that is placed
 */
export function placeNames(wishes: readonly NameWish[], frame: Box, taken: Box[]): readonly PlacedName[] {
  return wishes.flatMap((wish) => {
    for (const spot of spotsOf(wish)) {
      const box = boxOf({ ...wish, ...spot });
      if (!within(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ ...wish, ...spot }];
    }
    return [];
  });
}

type Spot = Pick<PlacedName, 'atX' | 'atY' | 'anchor'>;

function spotsOf({ x, y, clear, size, lines, isArea }: NameWish): readonly Spot[] {
  const half = (lines.length * size * LINE) / 2;
  const spots: Spot[] = isArea ? [{ atX: x, atY: y, anchor: 'middle' }] : [];
  for (const away of isArea ? [0, 2, 5, 8] : [0, 1.5]) {
    const aside = clear + away;
    spots.push(
      { atX: x + aside, atY: y, anchor: 'start' },
      { atX: x - aside, atY: y, anchor: 'end' },
      { atX: x, atY: y + aside + half, anchor: 'middle' },
      { atX: x, atY: y - aside - half, anchor: 'middle' },
      { atX: x + aside * 0.7, atY: y + aside * 0.7 + half * 0.6, anchor: 'start' },
      { atX: x + aside * 0.7, atY: y - aside * 0.7 - half * 0.6, anchor: 'start' },
      { atX: x - aside * 0.7, atY: y + aside * 0.7 + half * 0.6, anchor: 'end' },
      { atX: x - aside * 0.7, atY: y - aside * 0.7 - half * 0.6, anchor: 'end' },
    );
  }
  return spots;
}

/** What a name covers, millimetres. */
export function boxOf({ anchor, atX, atY, lines, size, width }: PlacedName): Box {
  const left = anchor === 'start' ? atX : anchor === 'end' ? atX - width : atX - width / 2;
  const half = (lines.length * size * LINE) / 2;
  return { left: left - 0.3, right: left + width + 0.3, top: atY - half, bottom: atY + half };
}

/** The box around a point, millimetres. */
export const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
