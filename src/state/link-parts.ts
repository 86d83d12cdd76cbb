import type { Choices } from './choices.ts';
import { CORE_HOMES } from './core-homes.ts';
import { keyNames, type Pairs, writeAddress } from './home.ts';

/** One thing that a link says: the key of the choices whose home it is, and what stands in the address for it. */
export interface LinkPart {
  key: keyof Choices;
  pairs: Pairs;
}

/** What a link with these choices carries, key by key, in the order of the address; what is as at first is no part of it. */
export function linkParts(choices: Choices): readonly LinkPart[] {
  const all = writeAddress<Choices>(CORE_HOMES, choices);
  return keyNames(CORE_HOMES).flatMap((key) => {
    const home = CORE_HOMES[key];
    if (home.in !== 'address') return [];
    const pairs = all.filter(([name]) => home.names.includes(name));
    return pairs.length === 0 ? [] : [{ key, pairs }];
  });
}

/** Keys of the choices that stay on the device and are in no link. */
export const KEPT_ON_DEVICE: readonly (keyof Choices)[] = keyNames(CORE_HOMES).filter(
  (key) => CORE_HOMES[key].in === 'device',
);
