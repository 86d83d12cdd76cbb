import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { withoutRules } from '../../../src/atlas/graph/without-rules.ts';
import { FACETS_OF_VIEW } from '../../../src/atlas/tables/facets.ts';
import { type ListFilters, type ListView, NO_FILTERS } from '../../../src/atlas/tables/list-query.ts';
import { listRows } from '../../../src/atlas/tables/record-rows.ts';
import { filterTable } from '../../../src/atlas/tables/table-spec.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph, SMALL_DATASET } from '../../fixtures/small-atlas.ts';

function shown(change: Partial<ListFilters>, view: ListView = 'places', inView?: string[]): string[] {
  const seen = inView === undefined ? undefined : new Set(inView.map(nodeId));
  return filterTable(
    listRows(graph, view),
    FACETS_OF_VIEW[view],
    { ...NO_FILTERS, ...change },
    seen,
    'zh',
  ).rows.map((row) => row.node.name);
}

test('places stand as the layout is told, then in document order', () => {
  expect(shown({})).toEqual([
    '宁波市',
    '北部前湾产业带',
    '山前园',
    '前湾新区',
    '湾东片',
    '湾西片',
    '机器人小镇',
    '余姚市',
    '慈溪市',
  ]);
});

const row = (view: ListView, id: string) => listRows(graph, view).find((entry) => entry.node.id === id);

test('a row knows its nearest whole, else its district, else its industry; its links; whether it was found', () => {
  const names = (id: string) => {
    const cell = row('places', id)?.cell('parent');
    return cell?.kind === 'value' && cell.value.format === 'records'
      ? cell.value.nodes.map((node) => node.name)
      : cell;
  };
  expect(names('place/zone/bay')).toEqual(['北部前湾产业带']);
  expect(names('place/town/robot')).toEqual(['余姚市']);
  expect(row('places', 'place/town/robot')?.cell('name')).toMatchObject({ isUnverified: true });
  expect(row('places', 'place/town/robot')?.cell('links')).toEqual({ kind: 'count', count: 2 });
  expect(row('measures', 'measure/2016/group')?.cell('parent')).toBeUndefined();
});

describe('filters', () => {
  test.each([
    ['name', { text: '湾东' }, ['湾东片']],
    ['English name in any case', { text: 'ROBOT' }, ['机器人小镇']],
    ['alias', { text: ' 湾区 ' }, ['前湾新区']],
    ['class', { class: ['subzone'] }, ['湾东片', '湾西片']],
    ['district, itself included', { district: ['place/district/yuyao'] }, ['山前园', '机器人小镇', '余姚市']],
    ['all together', { district: ['place/district/yuyao'], class: ['zone'], text: '山' }, ['山前园']],
    ['nothing', { text: 'q' }, []],
  ])('by %s', (_what, change, names) => {
    expect(shown(change)).toEqual(names);
  });

  test('by district, for what is not a place', () => {
    const district = 'place/district/yuyao';
    expect(shown({ district: [district] }, 'projects')).toEqual(['磁材项目']);
    expect(shown({ district: [district] }, 'measures')).toEqual(['智能制造试点']);
    expect(shown({ district: [district] }, 'industries')).toEqual(['新材料']);
  });

  test('by industry, where it is led or gathers, and by the silence of the documents', () => {
    expect(shown({ industry: ['industry/2021/materials'] })).toEqual(['山前园', '前湾新区', '余姚市']);
    expect(shown({ industry: ['not-stated'], class: ['town'] })).toEqual(['机器人小镇']);
    expect(shown({ bureau: ['not-stated'] }, 'measures')).toEqual(['智能制造试点']);
  });

  test('by extent, only when the extent is known', () => {
    expect(shown({ inView: true }, 'places', ['place/zone/bay'])).toEqual(['前湾新区']);
    expect(shown({ inView: true })).toHaveLength(9);
  });
});

describe('sorting', () => {
  test('names go by their pinyin, or backwards', () => {
    const names = shown({ sort: 'name' });
    expect(names.slice(0, 3)).toEqual(['北部前湾产业带', '慈溪市', '机器人小镇']);
    expect(shown({ sort: 'name', descending: true })).toEqual(names.toReversed());
  });

  test('links go from few to many, or backwards', () => {
    expect(shown({ sort: 'links' }).at(-1)).toBe('前湾新区');
    expect(shown({ sort: 'links', descending: true })[0]).toBe('前湾新区');
  });

  test('wholes and classes go together', () => {
    expect(shown({ sort: 'parent', class: ['zone'] })).toEqual(['山前园', '前湾新区']);
    expect(shown({ sort: 'class' }).slice(0, 3)).toEqual(['北部前湾产业带', '宁波市', '余姚市']);
  });
});

test('an industry is found under its wholes too, a year and a bureau by themselves', () => {
  expect(shown({ industry: ['industry/2021/system'] }, 'projects')).toEqual(['磁材项目']);
  expect(shown({ year: ['2025'] }, 'indicators')).toEqual(['产值目标']);
  expect(shown({ year: ['2024'] }, 'indicators')).toEqual([]);
  expect(shown({ bureau: ['organisation/jingxin'] }, 'measures')).toEqual(['试点方向']);
  expect(shown({ located: ['inherited'] }, 'projects')).toEqual(['磁材项目']);
  expect(shown({ document: ['2020-draft'] }, 'policies')).toEqual(['支持集群']);
});

describe('a bureau of several names', () => {
  const office = {
    id: nodeId('organisation/jingxin-commission'),
    kind: 'organisation' as const,
    class: 'department' as const,
    name: '市经信委',
    attributes: {},
    citations: [],
  };
  const renamed = createGraph({
    ...SMALL_DATASET,
    nodes: [...SMALL_DATASET.nodes, office],
    links: [
      ...SMALL_DATASET.links,
      {
        from: office.id,
        to: nodeId('organisation/jingxin'),
        kind: 'continues',
        basis: 'derived',
        rule: 'outside-knowledge',
        citations: [],
      },
      {
        from: office.id,
        to: nodeId('measure/2016/task'),
        kind: 'responsible',
        basis: 'stated',
        citations: [{ document: '2016-pilot-plan', locator: '附件2' }],
      },
    ],
  });
  const under = (bureau: string, graphNow = renamed) =>
    filterTable(
      listRows(graphNow, 'measures'),
      FACETS_OF_VIEW.measures,
      { ...NO_FILTERS, bureau: [bureau] },
      undefined,
      'zh',
    ).rows.map((entry) => entry.node.name);

  test('is answered for under its present and under its former name', () => {
    expect(under('organisation/jingxin')).toEqual(['试点方向', '智能制造试点']);
    expect(under('organisation/jingxin-commission')).toEqual(['试点方向', '智能制造试点']);
  });

  test('the row keeps apart what the document writes and the other name', () => {
    const task = listRows(renamed, 'measures').find((entry) => entry.node.id === 'measure/2016/task');
    expect(task?.bureaus.map((bureau) => bureau.name)).toEqual(['市经信委']);
    expect(task?.otherNames.map(({ name, under: written }) => [name.name, written.name])).toEqual([
      ['市经信局', '市经信委'],
    ]);
  });

  test('under one name alone where the reader hides what is known from outside', () => {
    const plain = withoutRules(renamed, ['outside-knowledge']);
    expect(under('organisation/jingxin', plain)).toEqual(['试点方向']);
    expect(under('organisation/jingxin-commission', plain)).toEqual(['智能制造试点']);
  });
});

test('any value of a facet, but every facet; the counts say what each value gives', () => {
  const filters = { ...NO_FILTERS, class: ['zone', 'subzone'], district: ['place/district/cixi'] };
  const { rows, counts } = filterTable(
    listRows(graph, 'places'),
    FACETS_OF_VIEW.places,
    filters,
    undefined,
    'zh',
  );
  expect(rows.map((entry) => entry.node.name)).toEqual(['前湾新区', '湾东片', '湾西片']);
  expect(Object.fromEntries(counts.get('class') ?? [])).toEqual({ zone: 1, subzone: 2, district: 1 });
  expect(Object.fromEntries(counts.get('district') ?? [])).toEqual({
    'place/district/cixi': 3,
    'place/district/yuyao': 1,
  });
});

test('what says nothing stands last, whichever way a column goes', () => {
  const down = shown({ sort: 'parent', descending: true, class: ['zone', 'city', 'town'] });
  expect(shown({ sort: 'parent', class: ['zone', 'city', 'town'] }).at(-1)).toBe('宁波市');
  expect(down.at(-1)).toBe('宁波市');
});
