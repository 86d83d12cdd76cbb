// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Bounds } from '../../../src/map/contract.ts';
import { moveNames } from '../../../src/map/move-names.ts';
import { layerData, record, square } from '../../style/fixture.ts';

const DISTRICT = 'place/district/wide';
const DATA = layerData(
  {
    zones: [
      record('place/zone/wide', square(121, 29, 1)),
      record('place/zone/small', square(121.01, 29.01, 0.02)),
    ],
  },
  {
    districts: [
      { type: 'Feature', properties: { id: DISTRICT, class: 'district' }, geometry: square(121, 29, 1) },
    ],
    labels: [
      {
        type: 'Feature',
        properties: { id: `label/${DISTRICT}`, class: 'district' },
        geometry: { type: 'Point', coordinates: [121.5, 29.5] },
      },
      {
        type: 'Feature',
        properties: { id: 'label/sea', class: 'sea' },
        geometry: { type: 'Point', coordinates: [122, 30] },
      },
    ],
  },
);

type Filled = Map<string, GeoJSON.FeatureCollection>;

function map() {
  const filled: Filled = new Map();
  const getSource = (id: string) => ({
    setData: async (data: GeoJSON.FeatureCollection) => {
      filled.set(id, data);
    },
  });
  return { filled, getSource };
}

const at = (filled: Filled, source: string, id: string): GeoJSON.Geometry | undefined =>
  filled.get(source)?.features.find(({ properties }) => properties?.['id'] === id)?.geometry;

/** A corner of the wide areas, far from where their names stand. */
const CORNER: Bounds = [121.7, 29.7, 121.9, 29.9];

test('from near the names of zones and districts stand in what is seen of them, and go back as one leaves', () => {
  const { filled, ...fake } = map();
  const told = new Map<string, string>();
  // @ts-expect-error of a map only its sources are asked for
  moveNames(fake, { told, data: DATA, box: CORNER, isNear: true });

  for (const geometry of [
    at(filled, 'zones-anchors', 'place/zone/wide'),
    at(filled, 'labels', `label/${DISTRICT}`),
  ]) {
    const [lon = 0, lat = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
    expect(lon > 121.7 && lon < 121.9 && lat > 29.7 && lat < 29.9).toBe(true);
  }
  // What is out of sight keeps its name where it always stands, and no other name of the map moves.
  expect(at(filled, 'zones-anchors', 'place/zone/small')).toBeDefined();
  expect(at(filled, 'labels', 'label/sea')).toEqual({ type: 'Point', coordinates: [122, 30] });

  // @ts-expect-error of a map only its sources are asked for
  moveNames(fake, { told, data: DATA, box: CORNER, isNear: false });
  expect(at(filled, 'labels', `label/${DISTRICT}`)).toEqual({ type: 'Point', coordinates: [121.5, 29.5] });
});
