/**
 * What the oldest supported kernels (Chrome 109, Safari 15.4: see `geodata/site/kernels.ts`) lack of the language and the
 * atlas uses: the copying methods of arrays. Imported before everything else; does nothing where they are there.
 */

// The methods cannot be made of themselves.
/* oxlint-disable unicorn/no-array-reverse, unicorn/no-array-sort */
const copying = {
  toReversed<Item>(this: readonly Item[]): Item[] {
    return [...this].reverse();
  },
  toSorted<Item>(this: readonly Item[], compare?: (one: Item, other: Item) => number): Item[] {
    return [...this].sort(compare);
  },
  toSpliced<Item>(
    this: readonly Item[],
    ...change: [start: number, count: number, ...items: Item[]]
  ): Item[] {
    const copy = [...this];
    copy.splice(...change);
    return copy;
  },
  with<Item>(this: readonly Item[], index: number, value: Item): Item[] {
    const at = index < 0 ? this.length + index : index;
    if (at < 0 || at >= this.length) throw new RangeError('Invalid index');
    const copy = [...this];
    copy[at] = value;
    return copy;
  },
};

/** Names of the methods that this kernel lacked. */
export const filledIn = Object.entries(copying).flatMap(([name, value]) => {
  if (name in Array.prototype) return [];
  // Not enumerable, as a kernel's own are not: otherwise every `for … in` over an array would meet them.
  // oxlint-disable-next-line eslint/no-extend-native
  Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
  return [name];
});
