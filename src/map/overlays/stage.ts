import type { Layer } from '@deck.gl/core';
import { PathLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { IControl } from 'maplibre-gl';
import { type Theme, themes } from '../../layers/theme.ts';
import type { OverlayContribution, Overlays, ThemeName } from '../contract.ts';
import type { RecordIndex } from '../record-index.ts';
import { type TiePath, tiePaths } from './tie-paths.ts';

/** What draws all contributions on one canvas. */
export interface Stage {
  control: IControl;
  draw(overlays: Overlays, index: RecordIndex, theme: ThemeName): void;
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
  };
}

/** The layers of one contribution: a case for each kind. */
function layersOf(
  owner: string,
  contribution: OverlayContribution,
  index: RecordIndex,
  theme: Theme,
): Layer[] {
  const stated = rgba(theme.tieStated, 0.85);
  const derived = rgba(theme.tieDerived, 0.9);
  return [
    new PathLayer<TiePath>({
      id: `${owner}-ties`,
      data: [...tiePaths(contribution.ties, (id) => index.anchorOf(id))],
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

/** `#rrggbb` and an opacity of 0–1 as deck.gl wants colours. */
function rgba(hex: string, opacity: number): [number, number, number, number] {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(opacity * 255)];
}
