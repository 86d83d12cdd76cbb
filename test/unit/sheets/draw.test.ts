import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../src/atlas/sheets/sheet-of.ts';
import { placingOf } from '../../../src/atlas/sheets/where.ts';
import { drawingOf } from '../../../src/surfaces/sheets/draw.ts';
import { BASE_MAP, graphWith, squares } from '../../fixtures/sheet-map.ts';

const graph = await graphWith({
  'place/district/cixi': [121.3, 30.2, 'boundary'],
  'place/district/zhenhai': [121.6, 30.0, 'boundary'],
  'place/district/yuyao': [121.2, 29.95, 'boundary'],
  'place/park/cixi-magnetic-town': [121.31, 30.21, 'unverified'],
  'place/park/cixi-high-tech': [121.4, 30.2, 'placed'],
  'place/park/zhenhai-high-end-materials': [121.62, 30.0, 'unverified'],
  'place/zone/qianwan': [121.2, 30.35, 'schematic'],
  'place/district/beilun': [121.9, 29.82, 'boundary'],
  'place/functional-zone/meishan': [121.95, 29.76, 'approximate'],
});
const outlines = squares([
  ['place/zone/qianwan', 121.2, 30.35, 'schematic'],
  ['place/district/cixi', 121.3, 30.2, 'boundary'],
  ['place/district/beilun', 121.9, 29.82, 'boundary'],
]);

function drawn(name: string, language: 'zh' | 'en' = 'zh', frame = { width: 180, height: 160 }) {
  const sheet = sheetOf(graph, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return drawingOf({ graph, files: { base: BASE_MAP, outlines }, language }, sheet, frame);
}

describe('what is known only to its district', () => {
  const MAGNETS = 'industry/2016/segment/rare-earth-magnetic-materials';

  test('is counted at the district and never drawn: a park of unverified position, and projects', () => {
    const { areas, counts, points } = drawn(MAGNETS);
    const at = Object.fromEntries(counts.map(({ at: { name }, count }) => [name, count]));
    // Two projects of the text, and the park; three projects of Yuyao.
    expect(at).toMatchObject({ 慈溪市: 3, 余姚市: 3, 镇海区: 1 });
    const shown = [...areas, ...points].map(({ place }) => place.name);
    expect(shown).not.toContain('慈溪磁性小镇');
    expect(shown).toEqual(expect.arrayContaining(['慈溪市', '镇海区']));
  });

  test('lies nowhere where not even that is known', () => {
    const sheet = sheetOf(graph, MAGNETS);
    if (sheet?.kind !== 'industry') throw new Error('no sheet');
    const { nowhere } = placingOf(graph, sheet.places, sheet.projects);
    expect(nowhere.map(({ name }) => name)).toContain('磁性材料及应用创新中心');
  });
});

test('how far a place is and how well it is known are told by sign and by line', () => {
  const { areas, points } = drawn('industry/2021/national-cluster/auto-parts');
  expect(areas.map(({ drawn: line, place, sign }) => [place.name, sign, line])).toEqual([
    ['北仑区', 'planned', 'solid'],
    ['前湾新区', 'under-way', 'dashed'],
  ]);
  expect(points.map(({ drawn: line, place, sign }) => [place.name, sign, line])).toEqual([
    ['梅山保税港区', 'planned', 'dashed'],
  ]);
});

test('the map of a county is of the county, on a larger scale than that of the city', () => {
  expect(drawn('industry/2020/cixi/cluster/key-components').scale).toBeLessThan(
    drawn('industry/2016/cluster/automobiles').scale,
  );
});

test('a name without room is a number, and the district that is itself a place is not named twice', () => {
  const roomy = drawn('industry/2021/national-cluster/auto-parts');
  expect(roomy.keyed.size).toBe(0);
  expect(roomy.names.map(({ lines }) => lines.join(''))).toEqual(
    expect.arrayContaining(['北仑区', '前湾新区', '梅山保税港区']),
  );
  const tight = drawn('industry/2021/national-cluster/auto-parts', 'zh', { width: 24, height: 24 });
  expect(tight.keyed.size).toBeGreaterThan(0);
  const named = drawn('industry/2016/segment/rare-earth-magnetic-materials');
  expect(named.ground.names.map(({ name }) => name)).not.toContain('慈溪市');
  expect(roomy.ground.names.map(({ name }) => name)).toContain('慈溪市');
});

test('in English the names are ours', () => {
  const { names } = drawn('industry/2021/national-cluster/auto-parts', 'en');
  expect(names.map(({ lines }) => lines.join(' '))).toContain('Beilun District');
});
