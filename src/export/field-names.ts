const MOST = 10;

/**
 * Names that a Shapefile takes for columns: unique, ASCII, at most ten bytes, beginning with a letter. The key of a column as
 * far as it fits, with a number where two would be one.
 */
export function shortNames(keys: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return keys.map((key, index) => {
    const plain = key
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^[^a-z]+|_+$/g, '');
    const wanted = plain === '' ? `field_${index + 1}` : plain;
    return unique(wanted, taken, MOST);
  });
}

/** Titles as the names of columns in a database, where case tells none apart: a number where two would be one. */
export function uniqueTitles(titles: readonly string[], reserved: readonly string[]): readonly string[] {
  const taken = new Set(reserved);
  return titles.map((title) => unique(title, taken, Infinity));
}

function unique(wanted: string, taken: Set<string>, most: number): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `_${number}`;
    const name = `${wanted.slice(0, most - ending.length).replace(/_+$/, '')}${ending}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
