import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { placeTies } from '../../../src/atlas/on-map/place-ties.ts';
import { link, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const tiesOf = (id: string, graph = SMALL_GRAPH) => placeTies(graph, nodeId(id));

describe('the ties of a place', () => {
  test('lead to the places linked with it, derived ones marked; not to its district, parts or industries', () => {
    expect(tiesOf('place/zone/hill')).toEqual([
      { from: 'place/zone/hill', to: 'place/town/robot', isDerived: true },
    ]);
    expect(tiesOf('place/zone/bay')).toEqual([]);
  });

  test('two links between the same places make one tie, stated if either is', () => {
    const again = link('place/town/robot', 'same-as', 'place/zone/hill');
    for (const links of [
      [...SMALL_DATASET.links, again],
      [again, ...SMALL_DATASET.links],
    ]) {
      const graph = createGraph({ ...SMALL_DATASET, links });
      expect(tiesOf('place/zone/hill', graph)).toMatchObject([{ isDerived: false }]);
    }
  });

  test('a whole and its part are not tied, whatever else links them', () => {
    const carried = link('place/zone/hill', 'includes', 'place/zone/bay');
    const part = link('place/zone/bay', 'part-of', 'place/zone/hill');
    const graph = createGraph({ ...SMALL_DATASET, links: [carried, part] });
    expect(tiesOf('place/zone/hill', graph)).toEqual([]);
    expect(tiesOf('place/zone/bay', graph)).toEqual([]);
  });

  test('the city as a whole is no end of a tie', () => {
    const links = [...SMALL_DATASET.links, link('place/zone/hill', 'carried-by', 'place/city/ningbo')];
    const graph = createGraph({ ...SMALL_DATASET, links });
    expect(tiesOf('place/zone/hill', graph)).toEqual(tiesOf('place/zone/hill'));
  });
});

test('what has no position of its own is tied to nothing: no document names a centre of an industry', () => {
  for (const id of [
    'industry/2021/materials',
    'project/2016/magnet',
    'organisation/jingxin',
    'industry/2021/nothing',
  ])
    expect(tiesOf(id)).toEqual([]);
});
