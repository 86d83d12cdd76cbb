import type { PlaceSign } from '../../atlas/on-map/listed.ts';
import type { NodeId } from '../../atlas/records/id.ts';

/** What stands in the disc of a sign; the words beside the same characters are in the panel. */
export const SIGN_CHARACTERS: Readonly<Record<PlaceSign, string>> = {
  appears: '+',
  'not-seen-again': '−',
  differs: '≠',
};

/** A sign where its place is drawn; lon, lat. */
export interface PlacedSign {
  sign: PlaceSign;
  at: readonly [lon: number, lat: number];
}

/** Signs of the places that are drawn; what the map has nothing of yet gets its sign when that has come. */
export function placedSigns(
  signs: ReadonlyMap<NodeId, PlaceSign>,
  anchorOf: (id: NodeId) => readonly [lon: number, lat: number] | undefined,
): readonly PlacedSign[] {
  return [...signs].flatMap(([id, sign]) => {
    const at = anchorOf(id);
    return at === undefined ? [] : [{ sign, at }];
  });
}
