import { describe, expect, test } from 'vitest';
import { type FieldWords, fieldCell, fieldOrder, fieldText } from '../../../src/atlas/facts/field-text.ts';
import { FIELDS, factsOf, fieldOfColumn, searchedTexts } from '../../../src/atlas/facts/fields.ts';
import { NODE_KINDS } from '../../../src/atlas/records/node.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { node, nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

const words: FieldWords = { translate: translateChinese, language: 'zh', graph };

const recordAt = (id: string) => {
  const found = graph.node(nodeId(id));
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const facts = (record: ReturnType<typeof node>) =>
  factsOf(graph, record).map(({ key, value, source }) => [
    key,
    value === undefined ? undefined : fieldText(value, words),
    source,
  ]);

describe('the facts of a record', () => {
  test('say silence where a fact is expected, and pass it over elsewhere', () => {
    const project = node({
      id: 'project/2016/bare',
      kind: 'project',
      class: 'key-project',
      name: '项目',
      attributes: { districtBasis: 'not-stated' },
    });
    expect(facts(project)).toEqual([
      ['capacity', undefined, 'none'],
      ['district_as_written', undefined, 'none'],
    ]);
    const town = node({ id: 'place/town/bare', class: 'town', name: '小镇' });
    expect(facts(town)).toEqual([]);
  });

  test('are cited, from an authority that is named, or say themselves that they are from elsewhere', () => {
    const district = node({
      id: 'place/district/old',
      class: 'former-district',
      name: '旧区',
      attributes: { aim: '门户', code: '330204', validTo: '2016', note: '并入新区（五份文件之外）' },
    });
    expect(facts(district)).toEqual([
      ['aim', '门户', 'cited'],
      ['code', '330204', 'outside'],
      ['valid', '至 2016', 'outside'],
      ['note', '并入新区（五份文件之外）', 'none'],
    ]);
    expect(factsOf(graph, district).map(({ authority }) => authority)).toEqual([
      undefined,
      'fact.code.source',
      'fact.valid.source',
      undefined,
    ]);
  });

  test('say how far a record is in the words of the text, and what these come to', () => {
    const project = node({
      id: 'project/2021/centre',
      kind: 'project',
      class: 'platform',
      name: '中心',
      attributes: {
        districtBasis: 'not-stated',
        states: [
          {
            state: 'under-way',
            words: '加快建设',
            citations: [{ document: 'plan-2021', locator: '五（三）2' }],
          },
          {
            state: 'applied',
            words: '争创',
            year: 2025,
            note: '国家级',
            citations: [{ document: 'plan-2021', locator: '专栏5' }],
          },
        ],
      },
    });
    const states = factsOf(graph, project).find(({ key }) => key === 'states')?.value;
    expect(states && fieldText(states, words)).toBe('加快建设（在建）、争创（争创或申报 2025，国家级）');
    expect(fieldCell(states, words)).toBe(
      '加快建设（在建） plan-2021#五（三）2；争创（争创或申报 2025，国家级） plan-2021#专栏5',
    );
    expect(searchedTexts(graph, project)).toEqual(['加快建设', '争创']);
  });

  test('carry our remark beside the words of the document', () => {
    const project = recordAt('project/2016/magnet');
    const district = factsOf(graph, project).find(({ key }) => key === 'district_as_written')?.value;
    expect(district && fieldText(district, words)).toBe('余姚市（承前文）');
    expect(fieldCell(district, words)).toBe('余姚市');
  });
});

describe('a value', () => {
  const indicator = node({
    id: 'indicator/2021/output',
    kind: 'indicator',
    class: 'target',
    name: '产值',
    attributes: {
      subject: '规上工业',
      value: 23000,
      unit: '亿元',
      year: 2025,
      baseValue: 16000,
      baseYear: 2020,
      comparison: 'gte',
      status: 'target',
    },
  });
  const valueOf = (key: string) =>
    FIELDS.indicator.find((field) => field.key === key)?.value(indicator, graph);

  test.each([
    ['value', '≥ 23,000 亿元', 23000, ['亿元', 23000]],
    ['year', '2025', 2025, [2025]],
    ['base_value', '16,000 亿元（2020）', 16000, ['亿元', 16000]],
    ['comparison', '≥', '≥', ['≥']],
    ['subject', '规上工业', '规上工业', ['规上工业']],
  ])('%s is read, downloaded and ordered as what it is', (key, read, cell, order) => {
    const value = valueOf(key);
    expect(value && fieldText(value, words)).toBe(read);
    expect(fieldCell(value, words)).toBe(cell);
    expect(fieldOrder(value, words)).toEqual(order);
  });

  test('of one kind is silent of another', () => {
    expect(FIELDS.place.map((field) => field.value(indicator, graph))).toEqual(
      FIELDS.place.map(() => undefined),
    );
  });
});

describe('a table of fields', () => {
  test.each(NODE_KINDS)('of a %s names each field and each column once', (kind) => {
    const keys = FIELDS[kind].map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    const columns = FIELDS[kind].flatMap(({ column }) => column ?? []);
    expect(columns).toEqual([...new Set(columns)]);
    expect(fieldOfColumn(kind, 'class')?.key).toBe('class');
    expect(fieldOfColumn(kind, 'links')).toBeUndefined();
  });

  test('says which texts a list finds a record by', () => {
    const industry = node({
      id: 'industry/2021/robots',
      kind: 'industry',
      class: 'segment',
      name: '机器人',
      attributes: { directions: ['伺服', '减速器'], scale: '千亿级' },
    });
    expect(searchedTexts(graph, industry)).toEqual(['伺服', '减速器']);
  });
});
