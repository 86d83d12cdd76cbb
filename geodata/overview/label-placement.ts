export interface LabelWish {
  id: string;
  text: string;
  /** What the label names, view box units. */
  x: number;
  y: number;
  /** Font size and extra space between characters, view box units. */
  size: number;
  spacing: number;
  /** How far from its place the label may stand. */
  reach: number;
}

export interface PlacedLabel extends LabelWish {
  /** Centre of the text. */
  centreX: number;
  centreY: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const DIRECTIONS = 16;
const RINGS = 5;
/** Free space around a label, in parts of its size. */
const MARGIN = 0.22;

/**
 * Places labels one after the other (the first are the most important) at the free position nearest to what they name:
 * on it, else around it on growing rings. A label that finds no room is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const boxes: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const spot = candidates(wish).find(({ centreX, centreY }) => {
      const box = boxOf(wish, centreX, centreY);
      return inFrame(box, frame) && !boxes.some((other) => overlap(box, other));
    });
    if (spot === undefined) continue;
    boxes.push(boxOf(wish, spot.centreX, spot.centreY));
    placed.push({ ...wish, ...spot });
  }
  return placed;
}

/** The box that a label covers with its margin, view box units. */
export function boxOf(wish: LabelWish, centreX: number, centreY: number): Box {
  const half = textWidth(wish) / 2 + wish.size * MARGIN;
  const halfHeight = wish.size * (0.5 + MARGIN);
  return {
    left: centreX - half,
    right: centreX + half,
    top: centreY - halfHeight,
    bottom: centreY + halfHeight,
  };
}

/** Chinese characters are as wide as the font size, others about half. */
export function textWidth({ text, size, spacing }: LabelWish): number {
  const widths = Array.from(text, (character) => (character > '\u2e7f' ? size : size * 0.56));
  return widths.reduce((sum, width) => sum + width, 0) + spacing * (widths.length - 1);
}

function candidates(wish: LabelWish): { centreX: number; centreY: number }[] {
  const spots = [{ centreX: wish.x, centreY: wish.y }];
  const halfWidth = textWidth(wish) / 2;
  for (let ring = 1; ring <= RINGS; ring += 1) {
    const away = (ring / RINGS) * wish.reach;
    for (let step = 0; step < DIRECTIONS; step += 1) {
      // Below and above first, then the sides: a name reads best centred under its place.
      const quarter = [1, -1, 0, 2][step % 4] ?? 0;
      const angle = (quarter + (Math.floor(step / 4) * 4) / DIRECTIONS) * (Math.PI / 2);
      const sideways = Math.cos(angle) * (away + halfWidth * Math.abs(Math.cos(angle)));
      spots.push({ centreX: wish.x + sideways, centreY: wish.y + Math.sin(angle) * away });
    }
  }
  return spots;
}

function inFrame(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
