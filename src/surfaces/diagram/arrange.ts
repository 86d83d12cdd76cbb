import type { BeltKey } from '../../atlas/graph/belt.ts';
import type { BeltOfLayout, ZoneOfLayout } from '../../atlas/plans/layout-tree.ts';
import type { Place } from '../../atlas/records/place.ts';
import { wrapName } from '../../layers/names.ts';
import { textWidth, wrapText } from '../../lib/wrap-text.ts';

/** A box of the drawing, in CSS pixels from its upper left corner, with the lines of its name. */
export interface Box {
  place: Place;
  level: 'belt' | 'zone' | 'piece';
  belt: BeltKey;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
}

export interface Arrangement {
  width: number;
  height: number;
  /** Wholes before their parts, so that they are drawn below them and read before them. */
  boxes: readonly Box[];
}

/** Type size and line height of a level, and what stands around its lines. */
export const TYPE = {
  belt: { size: 17, line: 24, inset: 12 },
  zone: { size: 14, line: 19, inset: 9 },
  piece: { size: 13, line: 18, inset: 8 },
} as const;

/** Between belts, and between the boxes of one. */
const GAP = 14;
const ZONE_GAP = 8;
const PIECE_GAP = 4;

/** Widths from which two columns stand beside each other, and from which the belts lie about the core as they do on the map. */
const TWO_SIDES = 620;
const ALL_SIDES = 1040;

/** How a place is called in the drawing, how wide that is (CSS pixels), and how much is around the name of a piece: a finger needs more. */
interface Setting {
  nameOf: (place: Place) => string;
  widthOf: WidthOf;
  aroundPiece: number;
}

/** How wide a text is set at a level of the drawing, CSS pixels. */
export type WidthOf = (text: string, level: Box['level']) => number;

/** About, where nothing can be measured. */
export const aboutAsWide: WidthOf = (text, level) => textWidth(text) * TYPE[level].size;

interface Block {
  height: number;
  boxes: readonly Box[];
}

/**
 * Lays the layout out as the planners draw it: the belts where they lie around the core, zones in their belts and pieces in
 * their zones. A drawing of what belongs to what; distances and areas mean nothing. With less room the sides fold below each
 * other, on a phone all of it into one column.
 * @param width of the drawing, CSS pixels
 */
export function arrange(
  tree: readonly BeltOfLayout[],
  width: number,
  nameOf: Setting['nameOf'],
  widthOf: WidthOf = aboutAsWide,
): Arrangement {
  const setting: Setting = { nameOf, widthOf, aroundPiece: width < TWO_SIDES ? 14 : 6 };
  const place = (key: BeltKey, at: Space): Block => {
    const found = tree.find((belt) => belt.key === key);
    return found === undefined ? { height: 0, boxes: [] } : arrangeBelt(found, at, setting);
  };
  if (width >= ALL_SIDES) return allSides(place, width);
  if (width >= TWO_SIDES) return twoSides(place, width);
  return oneColumn(tree, place, width);
}

/** Where a belt goes: how many zones stand beside each other in it, and how high it is to be at least, if that is given. */
interface Space {
  x: number;
  y: number;
  width: number;
  columns: number;
  height?: number;
}

type PlaceBelt = (key: BeltKey, at: Space) => Block;

/** North above, west at the left, the core in the middle, east at the right and south below it. */
function allSides(place: PlaceBelt, width: number): Arrangement {
  // Six columns of zones: three of the west, one of the core, two of the east.
  const column = (width - 2 * GAP) / 6;
  const middle = 3 * column + GAP;
  const north = place('north', { x: column, y: 0, width: middle, columns: 3 });
  const second = below(north.height);
  const eastAt = { x: middle + column + GAP, y: second, width: 2 * column, columns: 2 };
  const southAt = { x: middle, width: 3 * column + GAP, columns: 3 };
  const westAt = { x: 0, y: second, width: 3 * column, columns: 3 };
  const east = place('east', eastAt);
  const third = below(second + east.height);
  const south = place('south', { ...southAt, y: third });
  const bottom = Math.max(third + south.height, second + place('west', westAt).height);
  // The core lies in the middle of what surrounds it.
  const core = place('core', { x: middle, y: second, width: column, columns: 1 });
  const down = Math.max(0, (east.height - core.height) / 2);
  return {
    width,
    height: bottom,
    boxes: [
      ...core.boxes.map((box) => ({ ...box, y: box.y + down })),
      ...north.boxes,
      ...east.boxes,
      ...place('south', { ...southAt, y: third, height: bottom - third }).boxes,
      ...place('west', { ...westAt, height: bottom - second }).boxes,
    ],
  };
}

/** North above, west at the left; core, east and south at the right. */
function twoSides(place: PlaceBelt, width: number): Arrangement {
  const half = (width - GAP) / 2;
  const right = half + GAP;
  const north = place('north', { x: 0, y: 0, width, columns: 3 });
  const second = below(north.height);
  const core = place('core', { x: right, y: second, width: half, columns: 1 });
  const third = below(second + core.height);
  const east = place('east', { x: right, y: third, width: half, columns: 2 });
  const fourth = below(third + east.height);
  const southAt = { x: right, y: fourth, width: half, columns: 2 };
  const westAt = { x: 0, y: second, width: half, columns: 2 };
  const bottom = Math.max(fourth + place('south', southAt).height, second + place('west', westAt).height);
  return {
    width,
    height: bottom,
    boxes: [
      ...core.boxes,
      ...north.boxes,
      ...east.boxes,
      ...place('south', { ...southAt, height: bottom - fourth }).boxes,
      ...place('west', { ...westAt, height: bottom - second }).boxes,
    ],
  };
}

/** One below the other, in the order of the text. */
function oneColumn(tree: readonly BeltOfLayout[], place: PlaceBelt, width: number): Arrangement {
  let y = 0;
  const boxes: Box[] = [];
  for (const { key } of tree) {
    const block = place(key, { x: 0, y, width, columns: key === 'core' ? 1 : 2 });
    boxes.push(...block.boxes);
    y = below(y + block.height);
  }
  return { width, height: Math.max(0, y - GAP), boxes };
}

const below = (bottom: number): number => (bottom === 0 ? 0 : bottom + GAP);

function arrangeBelt({ belt, key, zones }: BeltOfLayout, at: Space, setting: Setting): Block {
  const { inset } = TYPE.belt;
  const { x, y, width, columns } = at;
  const head = boxOf({ place: belt, level: 'belt', belt: key, x, y, width }, setting);
  const zoneWidth = (width - 2 * inset - (columns - 1) * ZONE_GAP) / columns;
  const rows: Block[][] = [];
  for (let first = 0; first < zones.length; first += columns)
    rows.push(
      zones.slice(first, first + columns).map((zone, index) => {
        const left = x + inset + index * (zoneWidth + ZONE_GAP);
        return arrangeZone(zone, key, { x: left, y: 0, width: zoneWidth }, setting);
      }),
    );
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const top = head.height - inset + ZONE_GAP;
  const natural = top + heights.reduce((sum, row) => sum + row + ZONE_GAP, 0) - ZONE_GAP + inset;
  const height = Math.max(natural, at.height ?? 0);
  // What there is to spare, the rows share.
  const spare = rows.length === 0 ? 0 : (height - natural) / rows.length;
  const boxes: Box[] = [{ ...head, height }];
  let down = y + top;
  for (const [index, row] of rows.entries()) {
    const tall = (heights[index] ?? 0) + spare;
    for (const box of row.flatMap((block) => block.boxes))
      boxes.push({ ...box, y: box.y + down, height: box.level === 'zone' ? tall : box.height });
    down += tall + ZONE_GAP;
  }
  return { height, boxes };
}

function arrangeZone(
  { zone, pieces }: ZoneOfLayout,
  belt: BeltKey,
  at: { x: number; y: number; width: number },
  setting: Setting,
): Block {
  const { inset } = TYPE.zone;
  const head = boxOf({ place: zone, level: 'zone', belt, ...at }, setting);
  const boxes: Box[] = [];
  let top = at.y + head.height - 2;
  for (const piece of pieces) {
    const own = { x: at.x + inset, y: top, width: at.width - 2 * inset };
    const box = boxOf({ place: piece, level: 'piece', belt, ...own }, setting);
    boxes.push(box);
    top += box.height + PIECE_GAP;
  }
  const height = top - PIECE_GAP + inset - at.y;
  return { height, boxes: [{ ...head, height }, ...boxes] };
}

/** A name in lines that fit: broken as on the map, so that few lines do; a part that is still too wide is broken further. */
function nameLines(name: string, most: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(name) <= most) return [name];
  if (!/[\u2E80-\uFFEF]/.test(name)) return wrapText(name, most, widthOf);
  const lines: string[] = [];
  for (const part of wrapName(name).split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + part) <= most) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.flatMap((line) => wrapText(line, most, widthOf));
}

/** A box as high as its name needs. */
function boxOf(box: Omit<Box, 'height' | 'lines'>, { nameOf, widthOf, aroundPiece }: Setting): Box {
  const { line, inset } = TYPE[box.level];
  const lines = nameLines(nameOf(box.place), box.width - 2 * inset, (text) => widthOf(text, box.level));
  const height = lines.length * line + (box.level === 'piece' ? aroundPiece : 2 * inset);
  return { ...box, lines, height };
}
