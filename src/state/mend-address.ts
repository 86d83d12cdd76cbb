import { isTracking } from './tracking-parameters.ts';
import { isOfOthers, readable } from './url.ts';

/** The parts of a page's address that may hold what was sent. */
export interface PageAddress {
  search: string;
  hash: string;
}

/** Signs of the other script's keyboard for those that an address is made of. */
const WIDE: Readonly<Record<string, string>> = {
  '？': '?',
  '＝': '=',
  '＆': '&',
  '／': '/',
  '％': '%',
  '＃': '#',
};

/** What messengers and editors set unseen: zero-width and joining signs, marks of direction, no-break blanks, BOM. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const AROUND = /^[\s"'“”‘’「『《〈<【（([{*_`]+|[\s"'“”‘’」』》〉>】*_`]+$/g;
const AFTER = /[\s。，、；：！？…．.,;:!?~～|\\]+$/;
/** Closing brackets that may end a section's name, `四（二）`, and those that open them. */
const BRACKETS: Readonly<Record<string, string>> = { '）': '（', ')': '(', ']': '[', '}': '{' };

/** An address may have been encoded again by each program that handed it on. */
const MOST_ROUNDS = 4;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut within a sign: what is whole is kept.
    return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (signs) => {
      try {
        return decodeURIComponent(signs);
      } catch {
        return '';
      }
    });
  }
}

/** Decodes until nothing is left to decode, so that an address means the same however often it was encoded. */
function fullyDecoded(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS && /%[0-9a-f]{2}/i.test(now); round += 1) now = decoded(now);
  return now;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Without what stands around or after a text that was copied out of a sentence; its own brackets stay. */
function unwrapped(text: string): string {
  const bare = text.replaceAll(AROUND, '').replace(AFTER, '');
  const last = bare.at(-1) ?? '';
  const opening = BRACKETS[last];
  const isLoose = opening !== undefined && count(bare, last) > count(bare, opening);
  const next = isLoose ? bare.slice(0, -1) : bare;
  return next === text ? text : unwrapped(next);
}

const found = (pattern: RegExp) => (text: string) => pattern.exec(text.toLowerCase())?.[0] ?? text;

const ID = /[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+/;
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/;
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;

/** Several values of one name, whatever stands between them. */
const listed = (text: string): string => text.toLowerCase().replaceAll(/[，、;；\s]+/g, ',');

/** What a value must look like, so that words glued to it fall off. */
const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  select: found(ID),
  view: found(WORD),
  door: found(WORD),
  panel: found(WORD),
  plan: found(WORD),
  lang: found(/[a-z]{2}/),
  embed: found(/[01]/),
  map: found(new RegExp(`${NUMBER}(?:/${NUMBER}){2}(?:(?:/${NUMBER}){2})?`)),
  layers: listed,
  cite: (text) => text,
  table: (text) => text,
  row: found(ID),
};

/** `&amp;` and its like, once or more, also where its end was encoded or its beginning lost. */
const ENTITY = /(^\??|[?&#])(?:(?:amp|#38|#x26)(?:;|%3B))+/gi;

/** What people type: it is decoded as the browser does it, and otherwise left alone. */
const TYPED: readonly string[] = ['q', 'filter'];

type Pair = readonly [name: string, value: string];

/** The pairs of a query string; what is no pair as it stands may be one or several once it is decoded. */
function pairsOf(text: string, rounds = MOST_ROUNDS): Pair[] {
  return text.split(/[&?#]/).flatMap((part): Pair[] => {
    const at = part.indexOf('=');
    if (at >= 0) return [[part.slice(0, at), part.slice(at + 1)]];
    const next = plain(decoded(part));
    return rounds > 0 && next !== part ? pairsOf(next, rounds - 1) : [];
  });
}

/** Without unseen signs, and in the narrow signs of an address. */
const plain = (text: string): string =>
  text
    .replaceAll(UNSEEN, '')
    .replaceAll(/[？＝＆／％＃]/g, (sign) => WIDE[sign] ?? sign)
    .replaceAll(ENTITY, '$1');

/** A value as it was meant, and pairs that were encoded into it. */
function meant(name: string, value: string): readonly [Pair, ...Pair[]] {
  if (TYPED.includes(name))
    return [[name, decoded(value.replaceAll('+', ' ')).replaceAll(UNSEEN, '').trim()]];
  const [own = '', ...others] = plain(fullyDecoded(value)).split('&');
  const bare = unwrapped(own.replaceAll('+', ' '));
  return [[name, (SHAPES[name] ?? listed)(bare)], ...(others.length === 0 ? [] : pairsOf(others.join('&')))];
}

/**
 * The query string that was meant, `''` or beginning with `?`: what messengers, editors and people did to a link on its way
 * is undone. Parameters that are not the atlas's are kept, but for those that apps add to follow a link about.
 * @param owned names that the atlas knows
 */
export function mendAddress({ search, hash }: PageAddress, owned: readonly string[]): string {
  const text = plain(`${search}${hash.includes('=') || hash.includes('%3D') ? `&${hash.slice(1)}` : ''}`);
  const pairs = new Map<string, string>();
  const waiting = pairsOf(text);
  for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) {
    const name = fullyDecoded(pair[0]).replaceAll(UNSEEN, '').trim();
    const own = owned.find((known) => known === unwrapped(name).toLowerCase());
    if (own === undefined || isOfOthers(own, fullyDecoded(pair[1]))) {
      const value = decoded(pair[1].replaceAll('+', ' '));
      if (name !== '' && !isTracking(name, value) && !pairs.has(name)) pairs.set(name, value);
      continue;
    }
    const [[, value], ...others] = meant(own, pair[1]);
    waiting.unshift(...others);
    // The first of a name counts, as the browser reads it; what a list is narrowed by may be repeated.
    const before = pairs.get(own);
    if (before === undefined) pairs.set(own, value);
    else if (SHAPES[own] === undefined && !TYPED.includes(own)) pairs.set(own, `${before},${value}`);
  }
  const query = [...pairs]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${readable(name)}=${readable(value)}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}
