import { expect, test } from 'vitest';
import { smallMaps } from '../../../src/surfaces/compare/small-maps.ts';
import { nodeId } from '../../fixtures/records.ts';
import { BASE_MAP, graphWith, squares } from '../../fixtures/sheet-map.ts';

const graph = await graphWith({
  'place/district/cixi': [121.3, 30.2, 'boundary'],
  'place/zone/qianwan': [121.2, 30.35, 'schematic'],
  'place/town/beilun-car-culture': [121.85, 29.9, 'placed'],
  'place/park/cixi-magnetic-town': [121.31, 30.21, 'unverified'],
});
const outlines = squares([
  ['place/zone/qianwan', 121.2, 30.35, 'schematic'],
  ['place/district/cixi', 121.3, 30.2, 'boundary'],
  ['place/town/beilun-car-culture', 121.85, 29.9, 'placed'],
]);

const mapsOf = (...ids: readonly string[]) => {
  const nodes = ids.flatMap((id) => graph.node(nodeId(id)) ?? []);
  expect(nodes).toHaveLength(ids.length);
  return smallMaps(graph, { base: BASE_MAP, outlines }, nodes, 'zh');
};

test('maps of records are at one scale, each about its own, and no nearer than a sketch may be looked at', () => {
  const [zone, town] = mapsOf('place/zone/qianwan', 'place/town/beilun-car-culture');
  expect(zone?.scale).toBe(town?.scale);
  expect(zone?.scale).toBeGreaterThanOrEqual(300_000);
  for (const map of [zone, town]) {
    const [shown] = [...(map?.areas ?? []), ...(map?.points ?? [])];
    expect(shown?.x).toBeCloseTo(23, 0);
    expect(shown?.y).toBeCloseTo(21, 0);
  }
});

test('what is known only to its district is counted there; what has no place has no map', () => {
  const [park, industry] = mapsOf('place/park/cixi-magnetic-town', 'industry/2023/cluster/petrochemical');
  expect(park?.points).toEqual([]);
  expect(park?.counts.map(({ at, count }) => [at.name, count])).toEqual([['慈溪市', 1]]);
  expect(industry).toBeUndefined();
});
