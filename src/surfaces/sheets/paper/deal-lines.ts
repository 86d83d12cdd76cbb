import { type MeasuredLine, type Pages, paginate } from './paginate.ts';
import type { Columns } from './paper-layout.ts';

/** How close the lines of a sheet stand: a little smaller and closer where that saves a page. */
export type Density = 'usual' | 'dense';

/** A sheet's lines on its pages. */
export interface Dealt {
  density: Density;
  pages: Pages;
  /** Whether the small maps of its neighbours are among them. */
  isWhole: boolean;
}

/** Share of the pages before it up to which what stands on a last page may find room there, if all is set closer. */
const SAVED = 0.28;

/**
 * Deals out lines that were measured. The small maps of neighbours, the last line, are a help and begin no page of their own:
 * where they would, they are left out.
 */
export function dealLines(
  lines: readonly MeasuredLine[],
  hasMaps: boolean,
  { first, next }: { first: Columns; next: Columns },
  density: Density,
): Dealt {
  const all = paginate(lines, first, next);
  const fewer = hasMaps ? paginate(lines.slice(0, -1), first, next) : all;
  return fewer.length < all.length
    ? { density, pages: fewer, isWhole: false }
    : { density, pages: all, isWhole: true };
}

/** True where lines set closer may need a page less, or leave room for the small maps. */
export function mayGainByDensity(
  { pages, isWhole }: Dealt,
  lines: readonly MeasuredLine[],
  hasMaps: boolean,
  { first, next }: { first: Columns; next: Columns },
): boolean {
  if (!isWhole) return true;
  if (pages.length === 1) return false;
  const kept = hasMaps ? lines.slice(0, -1) : lines;
  const last = (pages.at(-1) ?? []).flat().reduce((sum, at) => sum + (kept[at]?.height ?? 0), 0);
  const before = first.count * first.height + (pages.length - 2) * next.count * next.height;
  return last <= SAVED * before;
}

/** Of two ways the one with fewer pages, then the one with the small maps, then the first. */
export function betterOf(one: Dealt, other: Dealt): Dealt {
  if (one.pages.length !== other.pages.length) return one.pages.length < other.pages.length ? one : other;
  return one.isWhole || !other.isWhole ? one : other;
}
