import type { Choices } from './choices.ts';
import { CORE_HOMES } from './core-homes.ts';
import { addressNames, type Pairs, readAddress, writeAddress } from './home.ts';

/** Names in the address that no surface may own. */
export const CORE_NAMES: readonly string[] = addressNames(CORE_HOMES);

export interface UrlReading {
  choices: Partial<Choices>;
  /** Names of parameters that could not be understood; they fall back to their defaults. */
  broken: readonly string[];
}

/** Reads the core choices of a query string (with or without `?`). Never throws; what is broken is named and left out. */
export function readUrl(search: string): UrlReading {
  const { state, broken } = readAddress(CORE_HOMES, new URLSearchParams(search));
  return { choices: state, broken };
}

/** As `location.search` gives it back, so that addresses can be compared; half a surrogate pair has no encoding. */
export const readable = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll("'", '%27');

/**
 * Hosts and messengers write a `from` of their own, which is kept like any other parameter; ours is a document, and documents are
 * named by their year first.
 */
export const isOfOthers = (name: string, value: string): boolean => name === 'from' && !/^\d/.test(value);

/** What an address holds besides the core choices. */
export interface BesideCore {
  /** Parameters of the surfaces, and every name that they own. */
  surfaces?: { pairs: Pairs; names: readonly string[] };
  /** The query string before: parameters that the atlas does not own are kept from it. */
  previous?: string;
}

/** Writes choices as a query string, `''` or beginning with `?`. Slashes, commas and colons stay readable. */
export function writeUrl(choices: Choices, { surfaces, previous = '' }: BesideCore = {}): string {
  const owned = new Set([...CORE_NAMES, ...(surfaces?.names ?? [])]);
  const pairs = [...writeAddress(CORE_HOMES, choices), ...(surfaces?.pairs ?? [])];
  for (const [name, value] of new URLSearchParams(previous)) {
    if (!owned.has(name) || isOfOthers(name, value)) pairs.push([name, value]);
  }
  const text = pairs.map(([name, value]) => `${readable(name)}=${readable(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}
