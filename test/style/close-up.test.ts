import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { closeUp } from '../../src/layers/close-up.ts';
import { LATE_BASE_LAYERS } from '../../src/layers/feature.ts';
import { type RecordLayer } from '../../src/layers/record-layers.ts';
import { buildLayers, buildStyle, sceneOf } from '../../src/layers/style.ts';
import { ALL_LAYERS, layerData } from './fixture.ts';
import { programsOf } from './shader-programs.ts';

const look = (visibleLayers: ReadonlySet<RecordLayer> = ALL_LAYERS) => ({
  theme: 'light' as const,
  language: 'zh' as const,
  visibleLayers,
});

const programs = (layers: readonly LayerSpecification[]): ReadonlySet<string> =>
  new Set(layers.flatMap((layer) => programsOf(layer)));

describe('what is drawn only from near', () => {
  test.each(['light', 'dark'] as const)('is valid by the style specification, in %s', (theme) => {
    const own = { ...look(), theme };
    const style = buildStyle({ ...own, data: layerData(), fonts: [] });
    expect(validateStyleMin({ ...style, layers: [...style.layers, ...closeUp(sceneOf(own))] })).toEqual([]);
  });

  test('needs no program that the map has not compiled by then', () => {
    const known = programs(buildLayers(look()));
    expect([...programs(closeUp(sceneOf(look())))].filter((program) => !known.has(program))).toEqual([]);
  });

  test('asks for its files before its layers are told; what is lit asks for itself', () => {
    const told = closeUp(sceneOf(look())).filter(({ id }) => !id.includes('-outline-edge-'));
    expect(told.length).toBeGreaterThan(12);
    for (const layer of told) {
      const file = LATE_BASE_LAYERS.find(({ name }) => 'source' in layer && layer.source === name);
      expect(file?.shownFrom).toBeLessThanOrEqual(layer.minzoom ?? 0);
    }
  });

  test('shows the area in which a place may be only with the place’s own layer', () => {
    const shown = closeUp(sceneOf(look(new Set<RecordLayer>(['towns'])))).filter(
      ({ id, layout }) =>
        id.includes('-reach') &&
        layout !== undefined &&
        'visibility' in layout &&
        layout.visibility === 'visible',
    );
    expect(shown.map(({ id }) => id)).toEqual(['towns-reach', 'towns-reach-edge']);
  });
});

describe('a name that is there at one zoom is there at the next', () => {
  const names = [...buildLayers(look()), ...closeUp(sceneOf(look()))].filter(
    ({ type, layout }) => type === 'symbol' && layout !== undefined && 'text-field' in layout,
  );

  test('no layer of names ends as one comes closer', () => {
    expect(names.length).toBeGreaterThan(12);
    expect(names.filter(({ maxzoom }) => maxzoom !== undefined).map(({ id }) => id)).toEqual([]);
  });

  test('nor does any fade as one comes closer: more important towns come first', () => {
    const seats = names.filter(({ id }) => id.startsWith('seats-'));
    expect(seats.map(({ id }) => id)).toEqual(['seats-3', 'seats-2', 'seats-1']);
    const starts = seats.map(({ minzoom }) => minzoom ?? 0);
    expect(starts).toEqual(starts.toSorted((one, other) => other - one));
  });
});
