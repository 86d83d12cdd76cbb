import type { Frame } from '../../../parts/paper-map/plane.ts';
import type { Paper } from '../sheets-state.ts';

/** The papers in the order in which they are offered; width and height, millimetres. */
export const PAPERS: Readonly<Record<Paper, Frame>> = {
  'a4-landscape': { width: 297, height: 210 },
  'a4-portrait': { width: 210, height: 297 },
  'a3-landscape': { width: 420, height: 297 },
  'a3-portrait': { width: 297, height: 420 },
};

/** Columns that stand beside each other, and how high each is, millimetres. */
export interface Columns {
  count: number;
  height: number;
}

/** A sheet on paper, millimetres. All columns are of one width, so that a line is as high in any of them. */
export interface PaperLayout extends Frame {
  margin: number;
  /** Type size of the text. */
  text: number;
  column: number;
  gap: number;
  /** Whether the map stands above the columns of the first page; else at their left. */
  isAbove: boolean;
  map: Frame;
  first: Columns;
  next: Columns;
}

const MARGIN = 10;
const GAP = 6;
/** Title of the first page and of those that follow, foot, and legend below the map. */
export const HEAD = 17;
export const NEXT_HEAD = 9;
export const FOOT = 9;
const LEGEND = 21;
/** Share of the height of a page that a map above its columns takes. */
const SHARE = 0.6;

/** Columns across a paper. */
const ACROSS: Readonly<Record<Paper, number>> = {
  'a4-landscape': 3,
  'a4-portrait': 2,
  'a3-landscape': 4,
  'a3-portrait': 3,
};

/** How a sheet stands on a paper: across, the map takes all columns but one; upright, it stands above them. */
export function paperLayout(paper: Paper): PaperLayout {
  const { width, height } = PAPERS[paper];
  const across = ACROSS[paper];
  const inner = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const column = (inner.width - (across - 1) * GAP) / across;
  const body = inner.height - HEAD - FOOT;
  const isAbove = width < height;
  const map = isAbove
    ? { width: inner.width, height: Math.round(body * SHARE) }
    : { width: inner.width - column - GAP, height: body - LEGEND };
  return {
    width,
    height,
    margin: MARGIN,
    text: width + height > 600 ? 3.2 : 2.9,
    column,
    gap: GAP,
    isAbove,
    map,
    first: isAbove ? { count: across, height: body - map.height - LEGEND } : { count: 1, height: body },
    next: { count: across, height: inner.height - NEXT_HEAD - FOOT },
  };
}
