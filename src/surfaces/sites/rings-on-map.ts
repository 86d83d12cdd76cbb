import { parseNodeId } from '../../atlas/records/id.ts';
import { readNeeds } from '../../atlas/sites/needs-text.ts';
import type { DrawnShape, WantedDrawing } from '../../atlas/spatial/drawn-shape.ts';
import { circleRing } from '../../atlas/spatial/measures.ts';
import type { Point } from '../../atlas/spatial/shape.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { DrawsOnMap } from '../../state/surface.ts';
import { SITES_SLICE } from './sites-slice.ts';
import type { SitesState } from './sites-state.ts';

/** Nothing is drawn by hand here. */
const NO_HAND: DrawsOnMap['events'] = {
  sketched: () => undefined,
  finished: () => undefined,
  changed: () => undefined,
  cancelled: () => undefined,
  pressed: () => undefined,
};

/** A ring for each distance that is asked for, around what it is measured from. */
export function drawsOnMap(choices: ChoiceStore): DrawsOnMap {
  const store = SITES_SLICE.of(choices);
  let drawn: { state: SitesState; wanted: WantedDrawing } | undefined;
  return {
    wanted: () => {
      const state = store.getState();
      if (drawn?.state !== state)
        drawn = { state, wanted: { shapes: ringsOf(state), tool: undefined, edited: undefined } };
      return drawn.wanted;
    },
    events: NO_HAND,
    subscribe: (listener) => store.subscribe(listener),
  };
}

function ringsOf({ centres, facilities, needs }: SitesState): readonly DrawnShape[] {
  return readNeeds(needs ?? '').needs.flatMap((need) => {
    if (!('target' in need)) return [];
    const { km, target } = need;
    const around: readonly Point[] =
      parseNodeId(target) === undefined
        ? (facilities ?? []).flatMap(({ id, kind, lat, lon }) =>
            id === target || kind === target ? [[lon, lat] as const] : [],
          )
        : [centres?.[target] ?? []].filter(isPoint);
    return around.map((centre): DrawnShape => {
      const ring = circleRing(centre, km).map(([lon, lat]) => [lon, lat]);
      return {
        step: 0,
        operation: 'add',
        geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
        label: `${km} km`,
        shape: undefined,
      };
    });
  });
}

const isPoint = (point: readonly number[]): point is Point => point.length === 2;
