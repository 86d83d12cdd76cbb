/** What no step keeps: which story it is in, and what belongs to whoever reads. */
const NOT_OF_A_VIEW = ['story', 'lang', 'embed', 'q'];

/** An address without what means nothing here. */
export interface KnownAddress {
  /** The atlas's own query string, beginning with `?`; empty for the whole map. */
  address: string;
  /** Names that were left out. */
  unknown: readonly string[];
}

/**
 * Keeps of an address what the atlas knows, whatever stands before its query string: of a link that was pasted, or that a file
 * holds, nothing but names and values of the atlas is ever opened.
 * @param names those that the atlas knows
 */
export function knownAddress(text: string, names: readonly string[]): KnownAddress {
  const start = text.indexOf('?');
  const [query = ''] = start < 0 ? [] : text.slice(start + 1).split('#');
  const pairs = [...new URLSearchParams(query)];
  const own = pairs.filter(([name]) => names.includes(name) && !NOT_OF_A_VIEW.includes(name));
  const address = own.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return {
    address: address === '' ? '' : `?${address}`,
    unknown: pairs
      .map(([name]) => name)
      .filter((name) => !names.includes(name) && !NOT_OF_A_VIEW.includes(name)),
  };
}
