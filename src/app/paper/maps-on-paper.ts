import type { AtlasMapHandle } from '../../map/contract.ts';
import { type MapPicture, mapPicture, mapRests } from '../../map/map-picture.ts';

/** What printing needs of a map. */
export type PrintedMap = Pick<AtlasMapHandle, 'setTheme' | 'withMap'>;

/** The maps of the page, as long as there are any. */
export interface MapsOfPage {
  island: () => PrintedMap | undefined;
  /** Titles of the two sides of a line over the map; the island shows what is after. */
  sides: () => { before: string; after: string; twin: PrintedMap | undefined } | undefined;
}

/** A map that is seen; where two are, each with the title of its side. */
interface SeenMap {
  map: PrintedMap;
  title?: string;
}

/** A map as a picture. */
export interface TitledPicture extends MapPicture {
  title?: string;
}

/** What is seen of maps: the map of the page or, at the two sides of a line over it, what was before and what is after. */
export function seenMaps({ island, sides }: MapsOfPage): readonly SeenMap[] {
  const map = island();
  if (map === undefined) return [];
  const seen = sides();
  if (seen === undefined) return [{ map }];
  const after = { map, title: seen.after };
  return seen.twin === undefined ? [after] : [{ map: seen.twin, title: seen.before }, after];
}

/** Pictures of what the maps show now, without those that panels cover. */
export const picturesOf = (maps: readonly SeenMap[]): readonly TitledPicture[] =>
  maps.flatMap(({ map, ...titled }) => {
    let taken: MapPicture | undefined;
    map.withMap((live) => {
      taken = mapPicture(live);
    });
    return taken === undefined ? [] : [{ ...taken, ...titled }];
  });

/** Comes once each of the maps rests with everything drawn, or after so many ms in any case. */
export async function allRest(maps: readonly SeenMap[], patience: number): Promise<void> {
  const resting: Promise<void>[] = [];
  for (const { map } of maps) map.withMap((live) => resting.push(mapRests(live, patience)));
  await Promise.all(resting);
}

/** Keeps live maps as large as they are, out of sight: laid out anew for paper they would lose what they show. */
export function pinMaps(): () => void {
  const maps = [...document.querySelectorAll<HTMLElement>('.map-canvas')];
  const sizes = maps.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
  for (const [index, { style }] of maps.entries()) {
    const [width = 0, height = 0] = sizes[index] ?? [];
    style.width = `${width}px`;
    style.height = `${height}px`;
  }
  return () => {
    for (const { style } of maps) {
      style.width = '';
      style.height = '';
    }
  };
}
