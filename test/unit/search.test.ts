import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchFile, readingOf } from '../../geodata/steps/search-index.ts';
import { createSearchIndex, searchAtlas } from '../../src/atlas/search.ts';
import { node } from '../fixtures/records.ts';

const NODES = [
  node({
    id: 'place/town/robot',
    class: 'town',
    name: '余姚机器人智谷小镇',
    nameEn: 'Yuyao Robot Valley Town',
  }),
  node({
    id: 'place/zone/yuyao',
    class: 'zone',
    name: '浙江余姚经济开发区',
    nameEn: 'Zhejiang Yuyao Economic Development Zone',
  }),
  node({ id: 'place/subzone/talent', class: 'subzone', name: '浙江余姚人才创业园片' }),
  node({ id: 'place/district/yuyao', class: 'district', name: '余姚市', aliases: ['余姚'], nameEn: 'Yuyao' }),
  node({ id: 'place/district/fenghua', class: 'district', name: '奉化区', aliases: ['奉化市'] }),
  node({ id: 'place/town/shiguang', class: 'town', name: '奉化时光文旅小镇' }),
  node({ id: 'place/subzone/changjie', class: 'subzone', name: '长街片' }),
  node({ id: 'place/zone/shipu', class: 'zone', name: '浙台（象山石浦）经贸合作区' }),
  node({ id: 'place/town/wuliangang', class: 'town', name: '镇海“物链港”小镇' }),
  node({ id: 'place/town/e', class: 'town', name: '江北前洋E商小镇' }),
  node({
    id: 'industry/2021/materials',
    kind: 'industry',
    class: 'cluster',
    name: '新材料',
    attributes: { directions: ['稀土磁性材料'] },
  }),
  node({ id: 'industry/2021/green', kind: 'industry', class: 'cluster', name: '绿色石化' }),
];
const index = createSearchIndex({ dataset: { nodes: NODES } }, buildSearchFile(NODES));

function idsFor(query: string): string[] {
  return searchAtlas(index, query).map((hit) => hit.node.id);
}

function firstFor(query: string): string {
  const hit = searchAtlas(index, query)[0];
  return hit === undefined ? 'nothing' : `${hit.node.id} ${hit.matched} ${hit.fit}`;
}

describe('readings', () => {
  test.each([
    ['长街片', 'chang jie pian'],
    ['成长型企业', 'cheng zhang xing qi ye'],
    ['重庆', 'chong qing'],
    ['重型装备', 'zhong xing zhuang bei'],
    ['浙台（象山石浦）', 'zhe tai xiang shan shi pu'],
    ['骆驼街道', 'luo tuo jie dao'],
    ['细分行业', 'xi fen hang ye'],
    ['江厦', 'jiang xia'],
    ['浒山', 'xu shan'],
    ['绿色石化', 'lv se shi hua'],
    ['镇海I设计小镇', 'zhen hai i she ji xiao zhen'],
    ['“２４６”产业', '246 chan ye'],
  ])('%s reads %s', (name, reading) => {
    expect(readingOf(name)).toBe(reading);
  });
});

describe('what a query finds', () => {
  test.each([
    ['a Chinese substring', '石浦', 'place/zone/shipu name infix'],
    ['a single Chinese character', '街', 'place/subzone/changjie name infix'],
    ['full pinyin from the start', 'changjie', 'place/subzone/changjie pinyin prefix'],
    ['full pinyin from the middle', 'shipu', 'place/zone/shipu pinyin infix'],
    ['pinyin half typed', 'changj', 'place/subzone/changjie pinyin prefix'],
    ['pinyin with spaces and capitals', 'Chang Jie', 'place/subzone/changjie pinyin prefix'],
    ['initials from the start', 'cjp', 'place/subzone/changjie initials exact'],
    ['initials from the middle', 'xssp', 'place/zone/shipu initials infix'],
    ['an English word', 'valley', 'place/town/robot english infix'],
    ['English words in any order', 'development yuyao', 'place/zone/yuyao english infix'],
    ['an old name', '奉化市', 'place/district/fenghua alias exact'],
    ['an alias in pinyin', 'fenghuashi', 'place/district/fenghua pinyin exact'],
    ['a short fact', '稀土', 'industry/2021/materials text infix'],
    ['full-width letters', 'Ｅ商', 'place/town/e name infix'],
    ['the other letter case', 'e商', 'place/town/e name infix'],
    ['a name without its brackets', '浙台象山石浦', 'place/zone/shipu name prefix'],
    ['a name without its quotes', '镇海物链港', 'place/town/wuliangang name prefix'],
    ['ü typed as v', 'lvse', 'industry/2021/green pinyin prefix'],
    ['ü typed as ü', 'lüse', 'industry/2021/green pinyin prefix'],
  ])('%s', (_what, query, first) => {
    expect(firstFor(query)).toBe(first);
  });

  test.each(['', ' ', '“”', 'y', '1', '杭州', 'zzz'])('nothing for “%s”', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  test('pinyin begins at a syllable, not in the middle of one', () => {
    expect(idsFor('engh')).toEqual([]);
    expect(idsFor('henghua')).toEqual([]);
  });

  test('a hit says what answered', () => {
    expect(searchAtlas(index, '奉化市')[0]?.text).toBe('奉化市');
    expect(searchAtlas(index, 'robot')[0]?.text).toBe('Yuyao Robot Valley Town');
    expect(searchAtlas(index, '稀土')[0]?.text).toBe('稀土磁性材料');
  });
});

describe('ranking', () => {
  test('exact before prefix before infix, and the zone before its sub-zone', () => {
    expect(idsFor('余姚')).toEqual([
      'place/district/yuyao',
      'place/town/robot',
      'place/zone/yuyao',
      'place/subzone/talent',
    ]);
  });

  test('among equal fits the important class comes first, then the shorter name', () => {
    const nodes = [
      node({ id: 'place/town/island', class: 'town', name: '象山半边山小镇' }),
      node({ id: 'place/town/film', class: 'town', name: '象山影视小镇' }),
      node({ id: 'place/subzone/south', class: 'subzone', name: '象山城南片' }),
      node({ id: 'place/zone/xiangshan', class: 'zone', name: '象山滨海高新技术经济开发区' }),
    ];
    const hits = searchAtlas(createSearchIndex({ dataset: { nodes } }), '象山');
    expect(hits.map((hit) => hit.node.name)).toEqual([
      '象山滨海高新技术经济开发区',
      '象山城南片',
      '象山影视小镇',
      '象山半边山小镇',
    ]);
  });

  test('the district before the town when both begin with the query', () => {
    expect(idsFor('奉化')).toEqual(['place/district/fenghua', 'place/town/shiguang']);
  });

  test('ties keep the order of the dataset, and the limit holds', () => {
    const twins = ['b', 'a', 'c'].map((id) =>
      node({ id: `place/town/${id}`, class: 'town', name: '同名小镇' }),
    );
    const hits = searchAtlas(createSearchIndex({ dataset: { nodes: twins } }), '同名', 2);
    expect(hits.map((hit) => hit.node.id)).toEqual(['place/town/b', 'place/town/a']);
  });
});

test('without readings, characters and English still answer', () => {
  const bare = createSearchIndex({ dataset: { nodes: NODES } });
  expect(searchAtlas(bare, '长街')).toHaveLength(1);
  expect(searchAtlas(bare, 'robot')).toHaveLength(1);
  expect(searchAtlas(bare, 'changjie')).toHaveLength(0);
});

test('any substring of a name finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NODES), fc.nat(), fc.nat(), (record, a, b) => {
      const start = Math.min(a % record.name.length, b % record.name.length);
      const end = Math.max(a % record.name.length, b % record.name.length) + 1;
      const part = record.name.slice(start, end);
      fc.pre(/\p{Script=Han}/u.test(part));
      expect(searchAtlas(index, part, NODES.length).map((hit) => hit.node.id)).toContain(record.id);
    }),
  );
});

test('any run of syllables of a name finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NODES), fc.nat(), fc.nat(), (record, a, b) => {
      const syllables = readingOf(record.name).split(' ');
      const start = Math.min(a % syllables.length, b % syllables.length);
      const end = Math.max(a % syllables.length, b % syllables.length) + 1;
      const typed = syllables.slice(start, end).join('');
      fc.pre(typed.length > 1);
      expect(searchAtlas(index, typed, NODES.length).map((hit) => hit.node.id)).toContain(record.id);
    }),
  );
});
