import { createContext, useContext } from 'react';

/** The first page of each sheet by its name, from 1, and how many there are in all. */
export interface Numbering {
  firstOf: (name: string) => number;
  total: number;
}

/** Known once every sheet is laid out. */
export const NumberingContext = createContext<Numbering | undefined>(undefined);

export const useNumbering = (): Numbering | undefined => useContext(NumberingContext);

/** Counts the pages of sheets that follow one another. */
export function numberingOf(counts: readonly (readonly [name: string, pages: number])[]): Numbering {
  const firsts = new Map<string, number>();
  let total = 0;
  for (const [name, pages] of counts) {
    firsts.set(name, total + 1);
    total += pages;
  }
  return { firstOf: (name) => firsts.get(name) ?? 1, total };
}
