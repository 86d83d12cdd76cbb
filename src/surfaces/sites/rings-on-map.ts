import { parseNodeId } from '../../atlas/records/id.ts';
import { readNeeds } from '../../atlas/sites/needs-text.ts';
import type { DrawnFacilities } from '../../atlas/spatial/drawn-facilities.ts';
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
  let drawn: { state: SitesState; isEnglish: boolean; wanted: WantedDrawing } | undefined;
  return {
    wanted: () => {
      const state = store.getState();
      const isEnglish = choices.getState().language === 'en';
      if (drawn?.state !== state || drawn.isEnglish !== isEnglish)
        drawn = {
          state,
          isEnglish,
          wanted: {
            shapes: ringsOf(state),
            facilities: signsOf(state, isEnglish),
            tool: undefined,
            edited: undefined,
          },
        };
      return drawn.wanted;
    },
    events: NO_HAND,
    subscribe: (listener) => {
      const ends = [store.subscribe(listener), choices.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

function ringsOf({ needs, spots }: SitesState): readonly DrawnShape[] {
  return readNeeds(needs ?? '').needs.flatMap((need) => {
    if (!('target' in need)) return [];
    const { km, target } = need;
    const around: readonly Point[] =
      parseNodeId(target) === undefined
        ? (spots?.facilities ?? []).flatMap(({ id, kind, lat, lon }) =>
            id === target || kind === target ? [[lon, lat] as const] : [],
          )
        : [spots?.centres[target] ?? []].filter(isPoint);
    return around.map((centre, index): DrawnShape => {
      const ring = circleRing(centre, km).map(([lon, lat]) => [lon, lat]);
      return {
        step: 0,
        operation: 'add',
        // A line: what lies within several rings must not be darker for it.
        geometry: { type: 'LineString', coordinates: [...ring, ...ring.slice(0, 1)] },
        // Rings of one need are of one size.
        label: index === 0 ? `${km} km` : undefined,
        shape: undefined,
      };
    });
  });
}

/** The signs of the facilities that a distance is asked to. */
function signsOf({ needs, spots }: SitesState, isEnglish: boolean): DrawnFacilities {
  const targets = readNeeds(needs ?? '').needs.flatMap((need) => ('target' in need ? [need.target] : []));
  return {
    ways: [],
    points: (spots?.facilities ?? []).flatMap(({ id, kind, lat, lon, name, nameEn, uncertaintyKm }) =>
      targets.includes(id) || targets.includes(kind)
        ? [{ id, kind, at: [lon, lat] as const, uncertaintyKm, label: isEnglish ? nameEn : name }]
        : [],
    ),
  };
}

const isPoint = (point: readonly number[]): point is Point => point.length === 2;
