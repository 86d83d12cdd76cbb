import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { drawAll } from '../../src/layers/order.ts';
import type { RecordLayer } from '../../src/layers/record-layers.ts';
import { themes } from '../../src/layers/theme.ts';
import { DEFAULT_LAYERS } from '../../src/state/layers-choice.ts';
import { ALL_LAYERS } from './fixture.ts';
import { programsOf } from './shader-programs.ts';

/** A first view of the whole city, on a telephone and on a large screen. */
const CITY_ZOOMS = [7.6, 8.2, 8.8, 9.2];

const layers = (visibleLayers: ReadonlySet<RecordLayer>): LayerSpecification[] =>
  drawAll({ theme: themes.light, themeName: 'light', language: 'zh', visibleLayers });

const programs = (drawn: readonly LayerSpecification[]): string[] => [
  ...new Set(drawn.flatMap((layer) => programsOf(layer))),
];

function drawnAt(zoom: number, drawn: readonly LayerSpecification[]): LayerSpecification[] {
  return drawn.filter(
    ({ layout, minzoom = 0, maxzoom = 24 }) =>
      (layout === undefined || !('visibility' in layout) || layout.visibility !== 'none') &&
      zoom >= minzoom &&
      zoom < maxzoom,
  );
}

describe('compiling shaders is the dearest part of opening the map', () => {
  test.each(CITY_ZOOMS)('so the first view at zoom %s needs few', (zoom) => {
    // The dots of lit places come with the first selection.
    const first = drawnAt(zoom, layers(new Set(DEFAULT_LAYERS))).filter(({ type }) => type !== 'circle');
    expect(first.length).toBeGreaterThan(20);
    expect(programs(first).toSorted()).toHaveLength(7);
  });

  test('and no layer, at any zoom or emphasis, needs more than one for the circles beside these', () => {
    expect(programs(layers(ALL_LAYERS))).toHaveLength(8);
  });

  test('a property given in another way is another program', () => {
    const [line] = layers(ALL_LAYERS).filter(({ id }) => id === 'coast');
    if (line?.type !== 'line') throw new Error('no coast');
    const plain: LayerSpecification = { ...line, paint: { ...line.paint, 'line-width': 2 } };
    expect(programs([line, plain])).toHaveLength(2);
    expect(programs([{ id: 'a', type: 'fill', source: 'land' }])).toHaveLength(2);
  });
});
