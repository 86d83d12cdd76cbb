import { describe, expect, test } from 'vitest';
import { checkFactSources } from '../../../geodata/checks/check-fact-sources.ts';
import { Problems } from '../../../geodata/checks/problems.ts';
import { assembleLinks } from '../../../geodata/steps/assemble-links.ts';
import { assembleNodes } from '../../../geodata/steps/assemble-nodes.ts';
import type { Seeds } from '../../../geodata/steps/read-seeds.ts';
import type { Row, Table } from '../../../geodata/tables/table.ts';

const ID = 'industry/2021/chain/magnets';
const HERE = '2021-14fyp#五（一）1';
const THERE = '2021-14fyp#五（二）1';

function table(name: string, rows: Row['cells'][]): [string, Table] {
  const file = `seeds/${name}.csv`;
  const numbered = rows.map((cells, index) => ({ file, row: index + 2, cells }));
  return [name, { name, file, schema: { fields: [] }, readable: true, rows: numbered }];
}

function seedsWith(cells: Row['cells'], sources: Row['cells'][]): Seeds {
  const chain = { id: ID, class: 'chain', name: '磁性材料', document: '2021-14fyp', ...cells };
  const named = ['places', 'projects', 'organisations', 'measures', 'indicators', 'assessments'];
  return {
    package: { name: 'test', title: 'test', version: '2026-01-01', licenses: [], sources: [], resources: [] },
    lost: new Set(),
    tables: new Map([
      ...named.map((name) => table(name, [])),
      table('industries', [chain]),
      table(
        'fact-sources',
        sources.map((row) => ({ record: ID, basis: 'stated', ...row })),
      ),
    ]),
  };
}

function nodeOf(cells: Row['cells'], sources: Row['cells'][]) {
  const problems = new Problems();
  const [node] = assembleNodes(seedsWith(cells, sources), problems);
  expect(problems.list).toEqual([]);
  return node?.record;
}

const citation = (text: string) => {
  const [document, locator] = text.split('#');
  return { document, locator };
};

describe('where a fact is stated', () => {
  test('a record with one citation says nothing more: each of its facts is stated there', () => {
    const node = nodeOf({ aim: '国际领先', citations: HERE }, []);
    expect(node?.sources).toBeUndefined();
    expect(node?.citations).toEqual([citation(HERE)]);
  });

  test('items of a list have their own places, and the record cites them all', () => {
    const node = nodeOf({ directions: '钕铁硼；软磁', aim: '国际领先', citations: HERE }, [
      { attribute: 'directions', value: '软磁', citations: THERE },
      { attribute: 'directions', value: '钕铁硼', citations: HERE, basis: 'reading', note: '承上文' },
    ]);
    expect(node?.citations).toEqual([citation(HERE), citation(THERE)]);
    expect(node?.sources).toEqual({
      // What its own row states is said as soon as the record cites more.
      aim: [{ basis: 'stated', citations: [citation(HERE)] }],
      directions: [
        { values: ['软磁'], basis: 'stated', citations: [citation(THERE)] },
        {
          values: ['钕铁硼'],
          basis: 'derived',
          rule: 'reading',
          citations: [citation(HERE)],
          note: '承上文',
        },
      ],
    });
  });

  test('what no document states is told apart from what one does', () => {
    const sources = [
      { attribute: 'aliases', value: '磁材', basis: 'ours' },
      { attribute: 'aliases', value: '稀土永磁', basis: 'outside-knowledge', note: '行业通称' },
    ];
    expect(nodeOf({ aliases: '磁材；稀土永磁', citations: HERE }, sources)?.sources).toEqual({
      aliases: [
        { values: ['磁材'], basis: 'ours', citations: [] },
        { values: ['稀土永磁'], basis: 'outside', citations: [], note: '行业通称' },
      ],
    });
  });

  test('a full name and a code are never stated', () => {
    const seeds = seedsWith({ citations: HERE }, []);
    const row = {
      id: 'organisation/department/x',
      class: 'department',
      name: '市经信局',
      full_name: '宁波市经济和信息化局',
      citations: `${HERE}；${THERE}`,
    };
    const tables = new Map([...seeds.tables, table('organisations', [row])]);
    const [node] = assembleNodes({ ...seeds, tables }, new Problems()).filter(
      ({ record }) => record.kind === 'organisation',
    );
    expect(node?.record.sources).toEqual({ fullName: [{ basis: 'outside', citations: [] }] });
  });

  test('the whole that a record is part of is cited where it is named', () => {
    const parent = 'industry/2021/system/246';
    const seeds = seedsWith({ parent, citations: `${HERE}；${THERE}` }, [
      { attribute: 'parent', citations: THERE },
    ]);
    expect(assembleLinks(seeds, new Problems()).map(({ record }) => record)).toEqual([
      { from: ID, to: parent, kind: 'part-of', basis: 'stated', citations: [citation(THERE)] },
    ]);
  });
});

/** What the check says of the one record and its sources. */
const told = (cells: Row['cells'], sources: Row['cells'][]): string[] => {
  const problems = new Problems();
  checkFactSources(seedsWith(cells, sources), problems);
  return problems.list.map(({ file, row, column, zh }) => `${file} ${row} ${column} ${zh}`);
};

describe('the check of sources', () => {
  const two = { citations: `${HERE}；${THERE}` };

  test('each fact of a record that cites two places names its own', () => {
    expect(
      told({ ...two, aim: '国际领先', directions: '钕铁硼；软磁' }, [
        { attribute: 'directions', value: '软磁', citations: HERE },
      ]),
    ).toEqual([
      'seeds/industries.csv 2 aim 这条记录有 2 处出处，请在 fact-sources.csv 写明“国际领先”出自哪一处',
      'seeds/industries.csv 2 directions 这条记录有 2 处出处，请在 fact-sources.csv 写明“钕铁硼”出自哪一处',
    ]);
    expect(
      told({ ...two, directions: '钕铁硼；软磁' }, [{ attribute: 'directions', citations: HERE }]),
    ).toEqual([]);
    expect(told({ aim: '国际领先', citations: HERE }, [])).toEqual([]);
  });

  test.each<[string, Row['cells'], string]>([
    [
      'a record that is not there',
      { record: 'industry/2021/chain/none', attribute: 'aim', citations: HERE },
      'record 没有编号为“industry/2021/chain/none”的记录',
    ],
    [
      'an empty cell',
      { attribute: 'scale', citations: HERE },
      'attribute seeds/industries.csv 第 2 行的“scale”没有内容',
    ],
    [
      'another item',
      { attribute: 'aliases', value: '永磁', citations: HERE },
      'value seeds/industries.csv 第 2 行的“aliases”里没有“永磁”',
    ],
    ['no place', { attribute: 'aim' }, 'citations 请写明出处'],
    [
      'knowledge of its own without why',
      { attribute: 'aim', basis: 'outside-knowledge' },
      'note 请在备注里写明依据',
    ],
    [
      'a reading without how',
      { attribute: 'aim', citations: HERE, basis: 'reading' },
      'note 请在备注里写明依据',
    ],
  ])('a row that speaks of %s is refused', (_, row, message) => {
    expect(told({ aim: '国际领先', aliases: '磁材', citations: HERE }, [row])).toEqual([
      `seeds/fact-sources.csv 2 ${message}`,
    ]);
  });

  test('the year of a figure is stated with the figure', () => {
    const seeds = seedsWith({ citations: HERE }, []);
    const figure = {
      id: 'indicator/2021/x',
      class: 'target',
      name: '产值',
      subject: '产值',
      value: 10,
      unit: '亿元',
      year: 2025,
      comparison: 'gte',
      ...two,
    };
    const rows = [{ record: 'indicator/2021/x', attribute: 'value', basis: 'stated', citations: THERE }];
    const tables = new Map([...seeds.tables, table('indicators', [figure]), table('fact-sources', rows)]);
    const problems = new Problems();
    checkFactSources({ ...seeds, tables }, problems);
    expect(problems.list).toEqual([]);
    const node = assembleNodes({ ...seeds, tables }, problems).find(
      ({ record }) => record.kind === 'indicator',
    );
    expect(node?.record.sources?.['year']).toEqual([{ basis: 'stated', citations: [citation(THERE)] }]);
  });
});
