import { type GeoJSONSourceSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { DrawnShape } from '../../../src/atlas/spatial/drawn-shape.ts';
import { lightTheme, themes } from '../../../src/layers/theme.ts';
import { drawnLayersOf, featuresOfShape, SIZES_LAYER } from '../../../src/map/drawing/drawn-layers.ts';
import { facilityLayers, featuresOf } from '../../../src/map/drawing/facility-layers.ts';

const THEMES = ['light', 'dark'] as const;
const source: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};

const square = (side: number): DrawnShape => ({
  step: 0,
  operation: 'add',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [121, 30],
        [121 + side, 30],
        [121 + side, 30 + side],
        [121, 30],
      ],
    ],
  },
  label: '1 公顷',
  shape: undefined,
});

test.each(THEMES)('what is drawn in %s is a valid style', (theme) => {
  const layers = [...drawnLayersOf(themes[theme]), ...facilityLayers(theme)];
  const sources = { drawn: source, facilities: source };
  expect(validateStyleMin({ version: 8, sources, layers })).toEqual([]);
});

describe('sizes of shapes', () => {
  test('make way for each other instead of lying over each other, those of larger shapes placed first', () => {
    const sizes = drawnLayersOf(lightTheme).find(({ id }) => id === SIZES_LAYER);
    expect(sizes?.layout).not.toHaveProperty('text-allow-overlap');
    expect(sizes?.layout).not.toHaveProperty('text-ignore-placement');
    expect(sizes?.layout).toMatchObject({
      'text-variable-anchor': expect.arrayContaining(['top', 'bottom', 'left', 'right']),
      'symbol-sort-key': ['-', ['get', 'extent']],
    });
    const extents = [0.1, 0.4].map((side) => featuresOfShape(square(side))[1]?.properties?.['extent']);
    expect(extents).toEqual([expect.closeTo(Math.hypot(0.1, 0.1)), expect.closeTo(Math.hypot(0.4, 0.4))]);
  });

  test('a line has one at its end', () => {
    const geometry: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [121, 30],
        [122, 29],
      ],
    };
    const line: DrawnShape = { ...square(1), geometry };
    expect(featuresOfShape(line)[1]).toMatchObject({ geometry: { type: 'Point', coordinates: [122, 29] } });
  });
});

test('a facility has a sign with its name, and a ring as wide as its point is uncertain', () => {
  const at = [121.5, 29.8] as const;
  const drawn = featuresOf({
    points: [{ id: 'airport', kind: 'airport', at, uncertaintyKm: 11.132, label: '机场' }],
    ways: [{ from: [121, 29], to: at, label: '90 ± 11 公里' }],
  });
  const [sign, ring, way, length] = drawn.features;
  expect(sign).toMatchObject({
    geometry: { type: 'Point', coordinates: [...at] },
    properties: { id: 'airport', kind: 'airport', label: '机场' },
  });
  const first = ring?.geometry.type === 'Polygon' ? ring.geometry.coordinates[0]?.[0] : undefined;
  // A tenth of a degree to the north is 11.08 km here.
  expect(first).toEqual([expect.closeTo(121.5), expect.closeTo(29.9, 2)]);
  expect(way?.geometry).toMatchObject({ coordinates: [[121, 29], [...at]] });
  // Beside the way, nearer to the facility, and along it: to the right and up, more so on the map of Mercator.
  expect(length).toMatchObject({ properties: { label: '90 ± 11 公里', turn: expect.closeTo(-61.4, 0) } });
  expect(length?.geometry).toMatchObject({ coordinates: [expect.closeTo(121.3), expect.closeTo(29.48)] });
  expect(featuresOf(undefined).features).toEqual([]);
});
