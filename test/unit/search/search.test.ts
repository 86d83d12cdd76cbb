import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchFile, readingOf } from '../../../geodata/steps/search-index.ts';
import {
  createSearchIndex,
  type SearchHit,
  searchAtlas,
  withReadings,
} from '../../../src/atlas/search/search.ts';
import { groupHits, relatedPlaces } from '../../../src/atlas/search/search-groups.ts';
import { link, node } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

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
  return searchAtlas(index, query).map((hit) => hit.id);
}

function nameOf({ names }: SearchHit): string | undefined {
  return names[0]?.text;
}

function firstFor(query: string): string {
  const hit = searchAtlas(index, query)[0];
  return hit === undefined ? 'nothing' : `${hit.id} ${hit.matched} ${hit.fit}`;
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
    ['syllables in full, then initials', 'changjp', 'place/subzone/changjie mixed prefix'],
    ['initials, then syllables in full', 'cjiep', 'place/subzone/changjie mixed prefix'],
    ['mixed from the middle, with sh', 'xiangsshp', 'place/zone/shipu mixed infix'],
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
    expect(hits.map(nameOf)).toEqual([
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
    expect(hits.map((hit) => hit.id)).toEqual(['place/town/b', 'place/town/a']);
  });
});

describe('the name before an alias, and its beginning before its middle', () => {
  const nodes = [
    node({ id: 'place/belt/north', class: 'belt', name: '北部前湾产业带', aliases: ['前湾带'] }),
    node({ id: 'place/zone/bay', class: 'zone', name: '宁波杭州湾新区', aliases: ['前湾'] }),
    node({ id: 'place/subzone/middle', class: 'subzone', name: '新前湾片' }),
    node({ id: 'place/zone/qianwan', class: 'zone', name: '前湾新区' }),
  ];
  const own = createSearchIndex({ dataset: { nodes } }, buildSearchFile(nodes));
  test.each(['qianwa', 'qwx', '前湾新', 'qianwanx'])('%s', (query) => {
    expect(searchAtlas(own, query)[0]?.id).toBe('place/zone/qianwan');
  });
  test('in full: exact alias, name prefix, alias prefix, infix', () => {
    expect(searchAtlas(own, 'qianwan').map((hit) => hit.id)).toEqual([
      'place/zone/bay',
      'place/zone/qianwan',
      'place/belt/north',
      'place/subzone/middle',
    ]);
  });
});

describe('mentions', () => {
  const nodes = [
    node({
      id: 'industry/a/magnets',
      kind: 'industry',
      class: 'segment',
      name: '稀土磁性材料',
      attributes: { note: '钕铁硼另见他处', directions: ['（钕铁硼）永磁体', '烧结钕铁硼'] },
    }),
    node({
      id: 'project/a/maker',
      kind: 'project',
      class: 'key-project',
      name: '磁材项目',
      attributes: { company: '某某钕铁硼公司', districtBasis: 'stated' },
    }),
    node({
      id: 'project/a/named',
      kind: 'project',
      class: 'key-project',
      name: '钕铁硼项目',
      attributes: { districtBasis: 'stated' },
    }),
    node({
      id: 'measure/a/clause',
      kind: 'measure',
      class: 'policy-clause',
      name: '支持集群',
      document: 'draft-plan',
      attributes: { content: '奖励钕铁硼企业' },
    }),
    node({ id: 'place/zone/one', class: 'zone', name: '某园区' }),
  ];
  const stated = link('place/zone/one', 'leads', 'industry/a/magnets');
  const talked = createSearchIndex({
    dataset: {
      nodes,
      links: [{ ...stated, note: '原文作“钕铁硼”' }],
      documents: [
        { id: 'draft-plan', title: '草案', shortTitle: '草案', status: 'draft', sections: [], citations: [] },
      ],
      findings: [
        {
          id: 'finding/a/two',
          title: '两种写法',
          readings: [{ text: '钕铁硼又作汝铁硼', citations: [{ document: 'draft-plan', locator: '一' }] }],
          treatment: '并列',
          concerns: [],
        },
      ],
    },
  });
  const hits = searchAtlas(talked, '钕铁硼');
  const hit = (id: string) => hits.find((one) => one.id === id);

  test('names first, then by how much the field says', () => {
    expect(hits.map(({ id }) => id)).toEqual([
      'project/a/named',
      'industry/a/magnets',
      'measure/a/clause',
      'project/a/maker',
      'finding/a/two',
      'place/zone/one',
    ]);
  });

  test('each says where, the most telling place first', () => {
    expect(hit('industry/a/magnets')?.mentions.map(({ field, text }) => `${field} ${text}`)).toEqual(
      [
        'directions （钕铁硼）永磁体',
        'directions 烧结钕铁硼',
        'link 原文作“钕铁硼”',
        'note 钕铁硼另见他处',
      ].toSorted((a, b) => Number(a.startsWith('link')) - Number(b.startsWith('link'))),
    );
    expect(hit('project/a/maker')?.mentions[0]?.field).toBe('company');
    expect(hit('finding/a/two')?.mentions[0]?.field).toBe('reading');
  });

  test('a remark on a link is found at both ends, and names the other', () => {
    expect(hit('place/zone/one')?.mentions[0]).toMatchObject({ field: 'link', about: 'industry/a/magnets' });
    expect(hit('industry/a/magnets')?.mentions.at(-1)).toMatchObject({
      field: 'link',
      about: 'place/zone/one',
    });
  });

  test('what comes from a draft says so', () => {
    expect(hits.filter(({ isDraft }) => isDraft).map(({ id }) => id)).toEqual(['measure/a/clause']);
  });

  test('words of the machine are no mention', () => {
    expect(searchAtlas(talked, 'stated')).toEqual([]);
  });

  test('grouped by what they are, the best record’s group first', () => {
    expect(groupHits(hits).map(({ group, hits: members }) => `${group} ${members.length}`)).toEqual([
      'project 2',
      'place 1',
      'industry 1',
      'policy-clause 1',
      'finding 1',
    ]);
  });
});

test('places that an industry among the hits leads to, without those that are hits themselves', () => {
  const small = createSearchIndex(SMALL_GRAPH);
  const related = relatedPlaces(SMALL_GRAPH, searchAtlas(small, '膜材料'));
  expect(related.map(({ node: place, via }) => `${place.id} ${via.id}`)).toContain(
    'place/zone/bay industry/2021/materials',
  );
  expect(relatedPlaces(SMALL_GRAPH, searchAtlas(small, '前湾'))).toEqual([]);
  const both = [...searchAtlas(small, '膜材料'), ...searchAtlas(small, '前湾新区')];
  expect(relatedPlaces(SMALL_GRAPH, both).map(({ node: place }) => place.id)).not.toContain('place/zone/bay');
});

test('readings that come later give the same answers', () => {
  const late = withReadings(createSearchIndex({ dataset: { nodes: NODES } }), buildSearchFile(NODES));
  for (const query of ['qianyang', 'yy', '余姚', 'fenghuashi']) {
    expect(searchAtlas(late, query)).toEqual(searchAtlas(index, query));
  }
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
      expect(searchAtlas(index, part, NODES.length).map((hit) => hit.id)).toContain(record.id);
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
      expect(searchAtlas(index, typed, NODES.length).map((hit) => hit.id)).toContain(record.id);
    }),
  );
});
