import { varint } from './sqlite-record.ts';

/** Bytes of a page, and of the head of the file on the first one. */
export const PAGE = 4096;
export const FILE_HEAD = 100;

/** Kinds of pages; their heads are 8 and 12 bytes (SQLite, “Database File Format”, 1.6). */
const KIND = { table: { leaf: 0x0d, inner: 0x05 }, index: { leaf: 0x0a, inner: 0x02 } } as const;
const HEAD = { leaf: 8, inner: 12 } as const;
type Tree = keyof typeof KIND;

/** The most bytes of a record that stand on the page itself, and the least of one that goes on elsewhere (1.6). */
const MOST_LOCAL = { table: PAGE - 35, index: Math.floor(((PAGE - 12) * 64) / 255) - 23 } as const;
const LEAST_LOCAL = Math.floor(((PAGE - 12) * 32) / 255) - 23;
/** Of a page that carries on a record, the first bytes are the number of the next. */
const CARRIED = PAGE - 4;

/** A record; of a table with its number, ascending, of an index in the order of the keys. */
export interface Entry {
  rowid: number;
  record: Uint8Array;
}

/** The pages of a file, the first one kept free. */
export interface Pages {
  all: Uint8Array[];
  /** @returns the number of the page, from 1 */
  add: (page: Uint8Array) => number;
}

export function createPages(): Pages {
  const all: Uint8Array[] = [new Uint8Array(PAGE)];
  return { all, add: (page) => all.push(page) };
}

interface Node {
  cells: readonly Uint8Array[];
  /** Of an inner page: the page of all that comes after its cells. */
  rightmost?: number;
}

/**
 * Writes records as a tree of pages, from the leaves up.
 * @param isFirst the root is the first page of the file, as that of the schema is
 * @returns the number of its root
 */
export function writeTree(pages: Pages, tree: Tree, entries: readonly Entry[], isFirst = false): number {
  const isSeparated = tree === 'index';
  const cells = entries.map(({ record, rowid }) => {
    const key = isSeparated ? [] : varint(rowid);
    const leaf = joined([varint(record.length), key, localPart(pages, record, MOST_LOCAL[tree])]);
    // Above the leaves a table has the numbers of its records alone, an index its records themselves.
    return { leaf, separator: isSeparated ? leaf : Uint8Array.from(key) };
  });
  const spread = ranges(
    cells.map(({ leaf }) => leaf),
    { head: HEAD.leaf, isSeparated },
  );
  let nodes = spread.map(
    ({ start, end }): Node => ({
      cells: cells.slice(start, end).map(({ leaf }) => leaf),
    }),
  );
  let separators = spread
    .slice(0, -1)
    .flatMap(({ end }) => cells[isSeparated ? end : end - 1]?.separator ?? []);
  const head = isFirst ? FILE_HEAD : 0;
  // Where the head of the file leaves too little room, the first page holds nothing but where the next one is.
  while (!fitsOnePage(nodes, head)) {
    const children = nodes.map((node) => pages.add(pageOf(tree, node, 0)));
    const inner = separators.map((separator, index) => joined([uint32(children[index] ?? 0), separator]));
    const above = ranges(inner, { head: HEAD.inner, isSeparated: true });
    nodes = above.map(({ start, end }) => ({
      cells: inner.slice(start, end),
      rightmost: children[end] ?? 0,
    }));
    const known = separators;
    separators = above.slice(0, -1).flatMap(({ end }) => known[end] ?? []);
  }
  const [root = { cells: [] }] = nodes;
  if (!isFirst) return pages.add(pageOf(tree, root, 0));
  pages.all[0] = pageOf(tree, root, FILE_HEAD);
  return 1;
}

/** Whether the nodes are one, with so many bytes of its page for something else. */
function fitsOnePage([node, ...others]: readonly Node[], taken: number): boolean {
  const { cells = [], rightmost } = node ?? {};
  const head = taken + (rightmost === undefined ? HEAD.leaf : HEAD.inner);
  return others.length === 0 && cells.reduce((sum, { length }) => sum + length + 2, head) <= PAGE;
}

/**
 * Which cells share a page, as many as fit. Where pages are separated by a cell, that stands above them and in none; none is
 * left without cells.
 */
function ranges(
  cells: readonly Uint8Array[],
  { head, isSeparated }: { head: number; isSeparated: boolean },
): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  do {
    let end = start;
    let used = head;
    for (let cell = cells[end]; cell !== undefined && used + cell.length + 2 <= PAGE; cell = cells[end]) {
      used += cell.length + 2;
      end += 1;
    }
    if (isSeparated && end === cells.length - 1) end -= 1;
    found.push({ start, end });
    start = isSeparated ? end + 1 : end;
  } while (start < cells.length);
  return found;
}

/** A page with its cells from the end forwards, and where each begins. */
function pageOf(tree: Tree, { cells, rightmost }: Node, offset: number): Uint8Array {
  const page = new Uint8Array(PAGE);
  const view = new DataView(page.buffer);
  const level = rightmost === undefined ? 'leaf' : 'inner';
  view.setUint8(offset, KIND[tree][level]);
  view.setUint16(offset + 3, cells.length);
  if (rightmost !== undefined) view.setUint32(offset + 8, rightmost);
  let end = PAGE;
  for (const [index, cell] of cells.entries()) {
    end -= cell.length;
    page.set(cell, end);
    view.setUint16(offset + HEAD[level] + index * 2, end);
  }
  view.setUint16(offset + 5, end);
  return page;
}

/** What of a record stands in its cell; the rest, if any, goes to pages of its own. */
function localPart(pages: Pages, record: Uint8Array, most: number): Uint8Array {
  if (record.length <= most) return record;
  const wanted = LEAST_LOCAL + ((record.length - LEAST_LOCAL) % CARRIED);
  const local = wanted <= most ? wanted : LEAST_LOCAL;
  let next = 0;
  const count = Math.ceil((record.length - local) / CARRIED);
  for (let index = count - 1; index >= 0; index -= 1) {
    const page = new Uint8Array(PAGE);
    page.set(uint32(next));
    page.set(record.subarray(local + index * CARRIED, local + (index + 1) * CARRIED), 4);
    next = pages.add(page);
  }
  return joined([record.subarray(0, local), uint32(next)]);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
