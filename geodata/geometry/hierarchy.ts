import type { Link } from '../../src/atlas/records/link.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { Place } from '../../src/atlas/records/place.ts';
import type { BeltKey } from '../../src/layers/feature.ts';

/** Colour families by the id of the core and the belts. */
const BELT_KEY_BY_ID: Readonly<Record<string, BeltKey>> = {
  'place/core/urban': 'core',
  'place/belt/north-qianwan': 'north',
  'place/belt/east-lingang': 'east',
  'place/belt/south-wanhai': 'south',
  'place/belt/west-yanlu': 'west',
};

/** The places of the atlas and how they are part of one another. */
export interface Hierarchy {
  places: ReadonlyMap<string, Place>;
  placesOf(placeClass: Place['class']): Place[];
  /** Places that are directly part of this one, in the order of the dataset. */
  partsOf(id: string): Place[];
  /** Colour family of a place by its chain of wholes; `undefined` where it belongs to none. */
  beltOf(id: string): BeltKey | undefined;
}

export function readHierarchy(nodes: readonly AtlasNode[], links: readonly Link[]): Hierarchy {
  const list = nodes.filter((node): node is Place => node.kind === 'place');
  const places = new Map<string, Place>(list.map((place) => [place.id, place]));
  const wholes = new Map<string, string[]>();
  for (const link of links) {
    if (link.kind !== 'part-of' || !places.has(link.from)) continue;
    wholes.set(link.from, [...(wholes.get(link.from) ?? []), link.to]);
  }
  const beltOf = (id: string, seen: ReadonlySet<string> = new Set()): BeltKey | undefined => {
    const own = BELT_KEY_BY_ID[id];
    if (own !== undefined || seen.has(id)) return own;
    for (const whole of wholes.get(id) ?? []) {
      const key = beltOf(whole, new Set([...seen, id]));
      if (key !== undefined) return key;
    }
    return undefined;
  };
  return {
    places,
    placesOf: (placeClass) => list.filter((place) => place.class === placeClass),
    partsOf: (id) => list.filter((place) => wholes.get(place.id)?.includes(id) ?? false),
    beltOf: (id) => beltOf(id),
  };
}
