import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { relationArcs } from '../../../src/atlas/on-map/relation-arcs.ts';
import { datasetSchema } from '../../../src/atlas/records/dataset.ts';
import { link, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const arcsOf = (id: string, graph = SMALL_GRAPH) => relationArcs(graph, nodeId(id));

describe('the arcs of a place', () => {
  test('lead to the places linked with it, derived ones marked; not to its district, parts or industries', () => {
    expect(arcsOf('place/zone/hill')).toEqual([
      { id: 'place/town/robot>place/zone/hill', from: [121.4, 30.1], to: [121.1, 30], derived: true },
    ]);
    expect(arcsOf('place/zone/bay')).toEqual([]);
  });

  test('two links between the same places make one arc, stated if either is', () => {
    const again = link('place/town/robot', 'same-as', 'place/zone/hill');
    for (const links of [
      [...SMALL_DATASET.links, again],
      [again, ...SMALL_DATASET.links],
    ]) {
      const graph = createGraph({ ...SMALL_DATASET, links });
      expect(arcsOf('place/zone/hill', graph)).toMatchObject([{ derived: false }]);
    }
  });

  test('a whole and its part are not tied, whatever else links them', () => {
    const carried = link('place/zone/hill', 'includes', 'place/zone/bay');
    const part = link('place/zone/bay', 'part-of', 'place/zone/hill');
    const graph = createGraph({ ...SMALL_DATASET, links: [carried, part] });
    expect(arcsOf('place/zone/hill', graph)).toEqual([]);
    expect(arcsOf('place/zone/bay', graph)).toEqual([]);
  });
});

describe('the arcs of anything else', () => {
  test('tie its places to the one that lies nearest to all', () => {
    const arcs = arcsOf('industry/2021/materials');
    expect(arcs.map((arc) => [arc.id, arc.derived])).toEqual([
      ['place/district/yuyao>place/zone/bay', false],
      ['place/district/yuyao>place/zone/hill', true],
    ]);
    for (const arc of arcs) expect(arc.from).toEqual([121.15, 30.03]);
  });

  test('there are none for a record with one place, with none, or unknown', () => {
    expect(arcsOf('project/2016/magnet')).toEqual([]);
    expect(arcsOf('measure/2020/clause-3')).toEqual([]);
    expect(arcsOf('industry/2021/nothing')).toEqual([]);
  });

  test('the city as a whole is no end of an arc', () => {
    const nodes = SMALL_DATASET.nodes.map((node) =>
      node.id === 'place/city/ningbo'
        ? {
            ...node,
            location: { lon: 121.4, lat: 29.8, precision: 'boundary', uncertaintyKm: 1, basis: '边界' },
          }
        : node,
    );
    const everywhere = link('industry/2021/materials', 'gathers-in', 'place/city/ningbo');
    const dataset = v.parse(datasetSchema, {
      ...SMALL_DATASET,
      nodes,
      links: [...SMALL_DATASET.links, everywhere],
    });
    const arcs = relationArcs(createGraph(dataset), nodeId('industry/2021/materials'));
    expect(arcs).toEqual(arcsOf('industry/2021/materials'));
  });
});
