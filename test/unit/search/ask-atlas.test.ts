import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildSearchFile } from '../../../geodata/steps/search-index.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { withoutRules } from '../../../src/atlas/graph/without-rules.ts';
import { datasetSchema } from '../../../src/atlas/records/dataset.ts';
import { askAtlas } from '../../../src/atlas/search/ask-atlas.ts';
import { createSearchIndex, type SearchHit } from '../../../src/atlas/search/search.ts';
import { groupHits } from '../../../src/atlas/search/search-groups.ts';

const at = (locator: string, document = '2020-plan') => ({ document, locator });
const project = { kind: 'project', class: 'key-project' };

const graph = createGraph(
  v.parse(datasetSchema, {
    schemaVersion: '1.0.0',
    generated: '2026-11-22',
    documents: [
      {
        id: '2020-plan',
        title: '宁波市推进制造的实施意见（征求意见稿）',
        titleEn: 'Opinions on manufacturing',
        shortTitle: '2020 意见稿',
        shortTitleEn: '2020 draft opinions',
        issuer: '工强办',
        issued: '2020-03-16',
        status: 'draft',
        sections: [
          { locator: '二', heading: '聚焦融合' },
          { locator: '二（一）', heading: '磁材集群' },
          { locator: '第2条', heading: '支持轴承' },
          { locator: '第12条', heading: '支持阀门' },
          { locator: '附件1', heading: '分工表' },
        ],
      },
      {
        id: '2023-plan',
        title: '行动方案',
        shortTitle: '2023 方案',
        number: '甬政发〔2023〕43号',
        status: 'unknown',
        sections: [{ locator: '二（一）', heading: '平台' }],
      },
    ],
    nodes: [
      {
        id: 'place/city/ningbo',
        kind: 'place',
        class: 'city',
        name: '宁波市',
        aliases: ['宁波'],
        nameEn: 'Ningbo',
      },
      { id: 'place/district/cixi', kind: 'place', class: 'district', name: '慈溪市', nameEn: 'Cixi' },
      { id: 'place/former-district/jiang', kind: 'place', class: 'former-district', name: '江东区' },
      { id: 'place/district/yin', kind: 'place', class: 'district', name: '鄞州区' },
      {
        id: 'organisation/department/commission',
        kind: 'organisation',
        class: 'department',
        name: '市经信委',
        attributes: { fullName: '宁波市经济和信息化委员会', note: '后为市经信局' },
      },
      { id: 'organisation/department/bureau', kind: 'organisation', class: 'department', name: '市经信局' },
      {
        id: 'measure/2020/clause/2',
        kind: 'measure',
        class: 'policy-clause',
        name: '支持轴承企业',
        document: '2020-plan',
        citations: [at('第2条')],
      },
      {
        id: 'industry/2020/magnets',
        kind: 'industry',
        class: 'segment',
        name: '磁材',
        citations: [at('二（一）')],
      },
      {
        id: 'industry/2023/seals',
        kind: 'industry',
        class: 'segment',
        name: '密封',
        attributes: { directions: ['密封圈'] },
      },
      { id: 'place/park/far', kind: 'place', class: 'park', name: '远园' },
      { id: 'project/2020/bearings', ...project, name: '轴承项目', nameEn: 'Bearings works' },
      { id: 'project/2020/valves', ...project, name: '阀门项目', attributes: { company: '慈溪阀门公司' } },
      { id: 'project/2020/rockets', ...project, name: '运载火箭项目' },
    ]
      .map((record) => ({ attributes: {}, citations: [at('二', '2023-plan')], ...record }))
      .map((record) =>
        record.kind === 'project'
          ? { ...record, attributes: { districtBasis: 'not-stated', ...record.attributes } }
          : record,
      ),
    links: [
      ['project/2020/bearings', 'located-in', 'place/district/cixi'],
      ['place/former-district/jiang', 'continues', 'place/district/yin'],
      ['organisation/department/commission', 'continues', 'organisation/department/bureau'],
      ['industry/2020/magnets', 'gathers-in', 'place/district/cixi'],
      ['industry/2023/seals', 'gathers-in', 'place/district/cixi'],
      ['industry/2023/seals', 'gathers-in', 'place/park/far'],
      ['organisation/department/bureau', 'responsible', 'measure/2020/clause/2'],
    ].map(([from, kind, to]) => ({
      from,
      kind,
      to,
      ...(kind === 'continues'
        ? { basis: 'derived', rule: 'outside-knowledge', note: '2019年改组', citations: [] }
        : { basis: 'stated', citations: [at('二')] }),
    })),
    findings: [
      {
        id: 'finding/a/rates',
        title: '比例相反',
        readings: [
          { text: '开工三成', textEn: 'Thirty per cent when building starts', citations: [at('第12条')] },
        ],
        treatment: '两处并列',
        treatmentEn: 'Both are shown',
        concerns: ['measure/2020/clause/2'],
      },
    ],
  }),
);
const { nodes, documents } = graph.dataset;
const index = createSearchIndex(graph, buildSearchFile(nodes, documents));
const ask = (query: string, of = graph) => askAtlas(of, index, query);
const ids = (query: string) => ask(query).hits.map(({ id }) => id);
const placesFor = (query: string) => ask(query).related.map(({ node }) => node.id);
const hitOf = (query: string, id: string): SearchHit | undefined =>
  ask(query).hits.find((hit) => hit.id === id);

describe('documents', () => {
  test.each([
    ['a part of the title', '实施意见'],
    ['the short title', '2020 意见稿'],
    ['pinyin', 'shishiyijian'],
    ['English', 'opinions manufacturing'],
    ['the short title in English', '2020 draft'],
    ['who issued it', '工强办'],
    ['the day of issue', '2020-03-16'],
  ])('found by %s', (_what, query) => {
    expect(ids(query)[0]).toBe('document/2020-plan');
  });

  test('found by the number, in any brackets or part of it, and saying so', () => {
    for (const query of ['甬政发〔2023〕43号', '甬政发[2023]43号', '2023〕43']) {
      expect(hitOf(query, 'document/2023-plan')).toMatchObject({ role: 'number' });
    }
  });

  test('a draft says that it is one', () => {
    expect(hitOf('实施意见', 'document/2020-plan')?.isDraft).toBe(true);
    expect(hitOf('行动方案', 'document/2023-plan')?.isDraft).toBe(false);
  });
});

describe('places in documents', () => {
  test('a clause: the record, its section, then who is named there', () => {
    expect(groupHits(ask('第二条').hits).map(({ group, hits }) => `${group} ${hits.length}`)).toEqual([
      'policy-clause 1',
      'section 1',
    ]);
    expect(ids('第2条')).toEqual(['measure/2020/clause/2', 'section/2020-plan#第2条']);
  });

  test('an industry for which the section is named, before others that the section names', () => {
    expect(ids('二（一）')).toEqual([
      'industry/2020/magnets',
      'section/2020-plan#二（一）',
      'section/2023-plan#二（一）',
    ]);
    expect(ids('2023 二（一）')).toEqual(['section/2023-plan#二（一）']);
  });

  test('a finding whose reading stands there', () => {
    expect(hitOf('第12条', 'finding/a/rates')?.mentions[0]).toMatchObject({
      field: 'citation',
      text: '2020 第12条',
    });
  });

  test('a section by its heading comes after records of that name', () => {
    expect(ids('轴承')).toEqual([
      'project/2020/bearings',
      'measure/2020/clause/2',
      'section/2020-plan#第2条',
    ]);
  });

  test('an industry that is merely cited there leads to no places', () => {
    expect(placesFor('磁材')).toEqual(['place/district/cixi']);
    const cited = ask('二');
    expect(cited.hits.map(({ id }) => id)).toContain('industry/2023/seals');
    expect(cited.related).toEqual([]);
  });
});

describe('findings in English', () => {
  test.each(['thirty per cent', 'building starts', 'both are shown'])('%s', (query) => {
    expect(ids(query)).toEqual(['finding/a/rates']);
  });
  test('words are found from their beginning', () => {
    expect(ids('hirty')).toEqual([]);
    expect(ids('thirt')).toEqual(['finding/a/rates']);
  });
});

describe('several words', () => {
  test('each in a name, a text, or a linked record; what answers each is told', () => {
    const answer = ask('慈溪 轴承');
    expect(answer.how).toBe('whole');
    expect(answer.hits.map(({ id }) => id)).toEqual(['place/district/cixi', 'project/2020/bearings']);
    const [, bearings] = answer.hits;
    expect(bearings).toMatchObject({ matched: 'name', words: '轴承' });
    expect(bearings?.others).toMatchObject([
      { mentions: [{ field: 'linked', about: 'place/district/cixi' }] },
    ]);
  });

  test('an industry leads only to places that answer what it does not', () => {
    expect(placesFor('密封圈')).toEqual(['place/district/cixi', 'place/park/far']);
    expect(placesFor('密封圈 远园')).toEqual(['place/park/far']);
    expect(placesFor('宁波 密封圈')).toEqual(['place/district/cixi', 'place/park/far']);
  });

  test('in English too', () => {
    expect(ids('bearings cixi')).toContain('project/2020/bearings');
  });

  test('a document that speaks of the record answers a word beside others', () => {
    expect(ids('意见稿 轴承')).toContain('measure/2020/clause/2');
    expect(ids('意见稿')).not.toContain('measure/2020/clause/2');
  });

  test('words that say nothing are not asked for', () => {
    expect(ids('bearings in cixi')).toEqual(ids('bearings cixi'));
    expect(ids('where is Cixi')[0]).toBe('place/district/cixi');
    expect(ids('where is the')).toEqual([]);
    expect(ask('where is the bearings works').hits.map(({ id }) => id)).toEqual(['project/2020/bearings']);
  });

  test('the city is in everything', () => {
    expect(ids('宁波 火箭')).toEqual(['project/2020/rockets']);
    expect(ids('ningbo bearings')).toEqual(['project/2020/bearings']);
  });

  test('run together they are taken apart', () => {
    const answer = ask('慈溪轴承');
    expect(answer).toMatchObject({ how: 'apart', words: ['慈溪', '轴承'] });
    expect(answer.hits.map(({ id }) => id)).toContain('project/2020/bearings');
  });

  test('nothing has them all: what has the most, the rare word first, and which are nowhere', () => {
    const answer = ask('慈溪 火箭 火星');
    expect(answer).toMatchObject({ how: 'part', absent: ['火星'] });
    expect(answer.hits[0]?.id).toBe('project/2020/rockets');
    expect(answer.hits.map(({ id }) => id)).toContain('place/district/cixi');
    expect(ask('火星 木星').hits).toEqual([]);
  });

  test('two of three words before one of them', () => {
    expect(ids('慈溪 阀门 火箭')).toEqual(['project/2020/valves']);
  });

  test('syllables with spaces are one name', () => {
    expect(ids('ci xi')).toEqual(['place/district/cixi']);
  });
});

describe('old and new names', () => {
  test.each([
    ['市经信委', 'organisation/department/bureau', 'predecessor'],
    ['jingxinwei', 'organisation/department/bureau', 'predecessor'],
    ['经济和信息化委员会', 'organisation/department/bureau', 'predecessor'],
    ['市经信局', 'organisation/department/commission', 'successor'],
    ['江东', 'place/district/yin', 'predecessor'],
    ['鄞州区', 'place/former-district/jiang', 'successor'],
  ])('%s finds %s', (query, id, field) => {
    const hits = ask(query).hits;
    expect(hits[0]?.id).not.toBe(id);
    expect(hits.find((hit) => hit.id === id)?.mentions[0]).toMatchObject({ field, text: '2019年改组' });
  });

  test('half of the name at least', () => {
    expect(ids('市')).not.toContain('place/district/yin');
    expect(ids('区')).toEqual(expect.arrayContaining(['place/district/yin']));
    expect(hitOf('区', 'place/district/yin')?.matched).toBe('name');
  });

  test('not where the reader hides what the documents do not say', () => {
    const bare = withoutRules(graph, ['outside-knowledge']);
    expect(ask('江东区', bare).hits.map(({ id }) => id)).toEqual(['place/former-district/jiang']);
  });
});
