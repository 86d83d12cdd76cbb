import { expect, test } from 'vitest';
import { namesOf } from '../../geodata/rules/same-name.ts';
import { likenessOf, relationOf } from '../../src/atlas/graph/likeness.ts';
import { lookAlikesOf } from '../../src/atlas/reading/look-alikes-of.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const { links, nodes, lookAlikes } = graph.dataset;

const relationBetween = (one: string, other: string): readonly string[] =>
  links
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .filter((link) => likenessOf(link) !== undefined)
    .map(relationOf);

test.each([
  // Equal evidence, equal words: an industry of 2016 and a cluster of a fixed scale.
  ['industry/2016/cluster/biomedicine', 'industry/2021/cluster/biomedicine', 'equal-name'],
  ['industry/2016/cluster/green-petrochemicals', 'industry/2021/cluster/petrochemical', 'equal-name'],
  ['industry/2016/cluster/new-materials', 'industry/2021/cluster/new-materials', 'equal-name'],
  ['industry/2016/segment/key-components', 'industry/2021/cluster/key-components', 'equal-name'],
  ['industry/2021/cluster/petrochemical', 'industry/2023/cluster/petrochemical', 'equal-name'],
  ['industry/2021/cluster/biomedicine', 'industry/2023/cluster/modern-health', 'judged-succession'],
  ['industry/2021/tier/frontier', 'industry/2023/tier/emerging-and-future', 'judged-succession'],
  ['place/functional-zone/ningbo-high-tech', 'place/zone/ningbo-high-tech', 'equal-name'],
  ['place/base/petrochemical', 'place/zone/petrochemical', 'equal-name'],
  ['place/subzone/meishan', 'place/functional-zone/meishan', 'near-position'],
  ['place/park/cixi-huanwan-innovation', 'place/subzone/huanwan-innovation', 'near-position'],
  ['place/park/cixi-zhouxiang-industrial', 'place/subzone/zhouxiang', 'near-position'],
  ['place/park/jiangbei-power-town', 'place/town/jiangbei-membrane-power', 'judged-succession'],
  ['place/park/yuyao-moke-town', 'place/town/yuyao-moke', 'judged-succession'],
  ['place/former-district/jiangdong', 'place/district/yinzhou', 'continues'],
  ['place/functional-zone/hangzhou-bay', 'place/zone/qianwan', 'continues'],
  [
    'organisation/department/finance-office',
    'organisation/department/financial-regulation-bureau',
    'continues',
  ],
])('%s and %s: %s', (one, other, relation) => {
  expect(relationBetween(one, other)).toEqual([relation]);
});

test('what no text and no act outside joins is not joined', () => {
  expect(relationBetween('place/park/yinzhou-industrial', 'place/zone/mingzhou')).toEqual([]);
});

test('no two records are said to be one where nothing says it', () => {
  expect(links.filter((link) => relationOf(link) === 'same-as')).toEqual([]);
});

test('what became what by an act outside the documents names the act', () => {
  const unnamed = links.filter(
    (link) => likenessOf(link) === 'outside' && !/国函|机构改革|批复|合并/.test(link.note ?? ''),
  );
  expect(unnamed).toEqual([]);
});

test('look-alikes are joined by nothing, and each is told from the others', () => {
  for (const { records } of lookAlikes)
    for (const one of records)
      for (const other of records.filter((record) => record !== one)) {
        expect(relationBetween(one, other)).toEqual([]);
        expect(lookAlikesOf(graph, one).flatMap((group) => group.records)).toContain(other);
      }
});

test.each([
  ['place/zone/ningbo-high-tech', 'place/park/cixi-high-tech'],
  ['place/zone/cixi-smart-appliance', 'place/subzone/huanwan-innovation'],
  ['industry/2020/cixi/cluster/automotive', 'industry/2021/cluster/automotive'],
  ['place/zone/ningbo-etdz', 'place/district/beilun'],
])('%s is not %s', (one, other) => {
  expect(lookAlikesOf(graph, one).flatMap(({ records }) => records)).toContain(other);
});

/** Records of one name that are joined by any link, or by way of others of the name. */
function isJudged(one: string, other: string, group: readonly string[]): boolean {
  if (lookAlikes.some(({ records }) => [one, other].every((id) => records.some((record) => record === id))))
    return true;
  const reached = new Set([one]);
  for (const at of reached)
    for (const { from, to } of links.filter((link) => link.from === at || link.to === at))
      if (group.includes(from) && group.includes(to)) reached.add(from === at ? to : from);
  return reached.has(other);
}

const named = nodes.filter(({ kind }) => kind !== 'measure' && kind !== 'indicator');
const names = new Map(named.map((node) => [String(node.id), new Set(namesOf(node))]));

test('every equal name is judged: joined, or told apart', () => {
  const byName = new Map<string, string[]>();
  for (const [id, own] of names)
    for (const name of own)
      byName.set(`${id.split('/')[0]} ${name}`, [...(byName.get(`${id.split('/')[0]} ${name}`) ?? []), id]);
  const unjudged = [...byName.values()].flatMap((ids) =>
    ids.flatMap((one, index) =>
      ids
        .slice(index + 1)
        .filter((other) => !isJudged(one, other, ids))
        .map((other) => `${one} ${other}`),
    ),
  );
  expect(unjudged).toEqual([]);
});
