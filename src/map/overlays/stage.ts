import type { Layer } from '@deck.gl/core';
import { PathLayer, TextLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import { type Theme, themes } from '../../layers/theme.ts';
import type { OverlayContribution, Overlays, ThemeName } from '../contract.ts';
import type { RecordIndex } from '../record-index.ts';
import { type PlacedSign, placedSigns, SIGN_CHARACTERS } from './placed-signs.ts';
import { type TiePath, tiePaths } from './tie-paths.ts';

/** What draws all contributions on one canvas. */
export interface Stage {
  control: IControl;
  draw(overlays: Overlays, index: RecordIndex, theme: ThemeName): void;
  /** Takes it from the map, with the drawing context of its canvas. */
  close(map: Pick<MapLibreMap, 'removeControl'>): void;
}

/** Draws contributions with deck.gl; only reached by an import on demand. */
export function createStage(): Stage {
  const control = new MapLibreOverlay({ interleaved: false, layers: [] });
  return {
    control,
    draw: (overlays, index, theme) =>
      control.setProps({
        layers: [...overlays].flatMap(([owner, contribution]) =>
          layersOf(owner, contribution, index, themes[theme]),
        ),
      }),
    close: (map) => {
      const canvas = control.getCanvas();
      map.removeControl(control);
      // deck.gl keeps the context of a canvas that is gone, and a browser has but sixteen: the next would take that of the map.
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

/** The layers of one contribution: a case for each kind. */
function layersOf(
  owner: string,
  contribution: OverlayContribution,
  index: RecordIndex,
  theme: Theme,
): Layer[] {
  switch (contribution.kind) {
    case 'ties':
      return tieLayers(
        owner,
        tiePaths(contribution.ties, (id) => index.anchorOf(id)),
        theme,
      );
    case 'signs':
      return signLayers(
        owner,
        placedSigns(contribution.signs, (id) => index.anchorOf(id)),
        theme,
      );
  }
}

function tieLayers(owner: string, ties: readonly TiePath[], theme: Theme): Layer[] {
  const stated = rgba(theme.tieStated, 0.85);
  const derived = rgba(theme.tieDerived, 0.9);
  return [
    new PathLayer<TiePath>({
      id: `${owner}-ties`,
      data: [...ties],
      getPath: ({ path }) => path.flat(),
      positionFormat: 'XY',
      getColor: ({ isDerived }) => (isDerived ? derived : stated),
      getWidth: ({ isDerived }) => (isDerived ? 1.5 : 2),
      widthUnits: 'pixels',
      pickable: false,
      updateTriggers: { getColor: theme },
    }),
  ];
}

/** A sign stands beside its place, to leave the mark free; pixels. */
const SIGN = { size: 15, padding: [3, 1], beside: [13, -13] } as const;

/** Discs that differ by their sign and by being filled or not, so that no colour is needed to tell them apart. */
function signLayers(owner: string, signs: readonly PlacedSign[], theme: Theme): Layer[] {
  const [ink, paper] = [rgba(theme.ink, 1), rgba(theme.paper, 1)];
  return [
    new TextLayer<PlacedSign>({
      id: `${owner}-signs`,
      data: [...signs],
      getPosition: ({ at }) => [at[0], at[1]],
      getPixelOffset: [...SIGN.beside],
      getText: ({ sign }) => SIGN_CHARACTERS[sign],
      characterSet: Object.values(SIGN_CHARACTERS),
      getSize: SIGN.size,
      fontWeight: 700,
      getColor: ({ sign }) => (sign === 'appears' ? paper : ink),
      background: true,
      backgroundPadding: [...SIGN.padding],
      backgroundBorderRadius: 8,
      getBackgroundColor: ({ sign }) => (sign === 'appears' ? ink : paper),
      getBorderColor: ({ sign }) => (sign === 'appears' ? paper : ink),
      getBorderWidth: 1.5,
      pickable: false,
      updateTriggers: { getColor: theme, getBackgroundColor: theme, getBorderColor: theme },
    }),
  ];
}

/** `#rrggbb` and an opacity of 0–1 as deck.gl wants colours. */
function rgba(hex: string, opacity: number): [number, number, number, number] {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(opacity * 255)];
}
