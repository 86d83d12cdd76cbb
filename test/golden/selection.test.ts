import { beforeAll, describe, expect, test } from 'vitest';
import { drawnOutlines } from '../../src/app/drawn-outlines.ts';
import { createGraph, type Graph } from '../../src/atlas/graph/graph.ts';
import type { Outlines } from '../../src/atlas/on-map/outline.ts';
import { readSteps } from '../../src/atlas/spatial/step-text.ts';
import { widened } from '../../src/atlas/spatial/widened.ts';
import { countByIndustry, type Selected, selectWithin } from '../../src/atlas/spatial/within.ts';
import { parseBaseCollection, parseRecordCollection } from '../../src/layers/collection.ts';
import { drawnAtlas } from '../fixtures/real-atlas.ts';

let graph: Graph;
let outlines: Outlines;

beforeAll(async () => {
  const { dataset, layers } = await drawnAtlas();
  graph = createGraph(dataset);
  const { core, belts, zones, subzones, towns, bases, parks, districts, land } = layers;
  outlines = drawnOutlines({
    records: {
      core: parseRecordCollection(core),
      belts: parseRecordCollection(belts),
      zones: parseRecordCollection(zones),
      subzones: parseRecordCollection(subzones),
      towns: parseRecordCollection(towns),
      bases: parseRecordCollection(bases),
      parks: parseRecordCollection(parks),
    },
    base: {
      districts: parseBaseCollection(districts),
      'former-districts': parseBaseCollection(layers['former-districts']),
      land: parseBaseCollection(land),
    },
  });
}, 120_000);

const select = (text: string): Selected =>
  selectWithin(graph, { outlines, widen: widened }, readSteps(text) ?? []);

/** Names of the places of a class in a part of the result. */
const named = (part: readonly { name: string; class: string }[], own: string): readonly string[] =>
  part.flatMap((node) => (node.class === own ? [node.name] : [])).toSorted();

describe('what lies within, read off the map', () => {
  test('a frame about the north of Cixi holds the new area; what its edge crosses is told apart', () => {
    const found = select('rectangle:121.0,30.2,121.4,30.46');
    expect(named(found.inside, 'zone')).toEqual(['前湾新区']);
    expect(named(found.inside, 'subzone')).toEqual(['中意宁波生态园片', '宁波杭州湾新区片']);
    expect(named(found.inside, 'town')).toEqual([
      '杭州湾新区共享智联小镇',
      '杭州湾新区滨海欢乐假期小镇',
      '杭州湾汽车智创小镇',
    ]);
    expect(named(found.partly, 'district')).toEqual(['余姚市', '慈溪市']);
    expect(named(found.partly, 'subzone')).toContain('逍林片');
    // Its point is known to 4 km, and the frame ends 2 km from it.
    expect(named(found.unsure, 'town')).toContain('慈溪小家电智造小镇');
  });

  test('a project of which only the district is known is never counted as inside, were all of the district', () => {
    const found = select('rectangle:120.8,28.8,122.4,30.5');
    const inBeilun = found.district.filter(
      (node) =>
        node.kind === 'project' && graph.outgoing(node.id).some(({ to }) => to === 'place/district/beilun'),
    );
    expect(inBeilun.length).toBeGreaterThan(20);
    expect(named(found.inside, 'district')).toHaveLength(10);
    const known = new Set(found.inside.map(({ id }) => id));
    expect(found.district.filter(({ id }) => known.has(id))).toEqual([]);
    // The city is where everything is.
    expect(named(found.inside, 'city')).toEqual([]);
  });

  test('a district holds what documents and gazetteer say to lie in it, and not what lies in its neighbour beside the line', () => {
    const { inside, partly } = select('place:place/district/beilun');
    expect(named(inside, 'subzone')).toEqual(['保税区片', '大榭片', '梅山片', '霞浦柴桥白峰片']);
    // Its point is known to 4 km and the border is nearer; the document says the district.
    expect(named(inside, 'park')).toEqual(['北仑区小港高端装备产业园']);
    expect(named(partly, 'zone')).toEqual([]);
    expect(named(inside, 'district')).toEqual(['北仑区']);
    expect(named(partly, 'district')).toEqual([]);
  });

  test('what is taken away goes, and what is in the rest stays', () => {
    const circle = 'circle:121.55,29.87,8';
    const before = named(select(circle).inside, 'town');
    const after = named(select(`${circle}~-place:place/district/yinzhou`).inside, 'town');
    expect(before).toEqual(['江北外滩国际时尚小镇', '海曙月湖金汇小镇', '鄞州四明金融小镇']);
    expect(after).toEqual(['江北外滩国际时尚小镇', '海曙月湖金汇小镇']);
    // Of what is known by its district only, the district decides.
    const park = '江北区非标智能装备园';
    expect(named(select(circle).district, 'park')).toContain(park);
    expect(named(select(`${circle}~-place:place/district/jiangbei`).district, 'park')).not.toContain(park);
  });

  test('an attribute narrows what a line holds, whichever comes first', () => {
    const one = select('place:place/district/cixi~*kind:project');
    const other = select('kind:project~*place:place/district/cixi');
    expect(one.district.length).toBeGreaterThan(10);
    expect(new Set(one.district)).toEqual(new Set(other.district));
    expect([...one.inside, ...one.district].every(({ kind }) => kind === 'project')).toBe(true);
    // By itself it asks for no place.
    expect(select('kind:indicator').about).toHaveLength(
      graph.dataset.nodes.filter(({ kind }) => kind === 'indicator').length,
    );
  });

  test('around a zone its own lies, and what the wider line reaches', () => {
    const near = select('around:place/zone/qianwan,1').inside.map(({ id }) => id);
    const far = select('around:place/zone/qianwan,6').inside.map(({ id }) => id);
    expect(near).toContain('place/zone/qianwan');
    expect(near.every((id) => far.includes(id))).toBe(true);
    expect(far.length).toBeGreaterThan(near.length);
  });

  test('a line selects nothing, and nothing is taken from nothing', () => {
    const none = { inside: [], partly: [], unsure: [], district: [], about: [] };
    expect(select('line:121.2,29.8,121.4,30')).toEqual(none);
    expect(select('-place:place/district/beilun')).toEqual(none);
  });

  test('industries are counted by what lies within: 北仑区 stands under four', () => {
    const beilun = select('place:place/district/beilun').inside.filter(
      ({ id }) => id === 'place/district/beilun',
    );
    expect(countByIndustry(graph, beilun).map(({ industry, count }) => [industry.name, count])).toEqual([
      ['汽车', 1],
      ['氢能', 1],
      ['绿色石化', 1],
      ['汽车零部件', 1],
    ]);
  });
});
