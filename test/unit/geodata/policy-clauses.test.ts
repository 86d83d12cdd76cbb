import { expect, test } from 'vitest';
import { Problems } from '../../../geodata/checks/problems.ts';
import { assembleNodes } from '../../../geodata/steps/assemble-nodes.ts';
import type { Seeds } from '../../../geodata/steps/read-seeds.ts';
import type { Row, Table } from '../../../geodata/tables/table.ts';

const CLAUSE = 'measure/2020/clause/3-investment';

function table(name: string, rows: Row['cells'][]): [string, Table] {
  const file = `seeds/${name}.csv`;
  const numbered = rows.map((cells, index) => ({ file, row: index + 2, cells }));
  return [name, { name, file, schema: { fields: [] }, readable: true, rows: numbered }];
}

function seedsWith(tables: { status?: string; class?: string; amounts?: Row['cells'][] }): Seeds {
  return {
    package: { name: 'test', title: 'test', version: '2026-01-01', licenses: [], sources: [], resources: [] },
    lost: new Set(),
    tables: new Map([
      table('documents', [{ id: '2020-policy-draft', status: tables.status ?? 'draft' }]),
      table('measures', [
        {
          id: CLAUSE,
          class: tables.class ?? 'policy-clause',
          no: 3,
          name: '支持企业加大产业投资',
          document: '2020-policy-draft',
          citations: '2020-policy-draft#第3条',
        },
      ]),
      table('policy-amounts', tables.amounts ?? []),
      table('policy-clauses', [{ clause: CLAUSE, supplementary: 'yes' }]),
    ]),
  };
}

function attributesOf(seeds: Seeds, problems = new Problems()): unknown {
  return assembleNodes(seeds, problems)[0]?.record.attributes;
}

test('a clause carries its amounts in order, with rate, cap and instalments', () => {
  const seeds = seedsWith({
    amounts: [
      { clause: CLAUSE, no: 2, condition: '示范', amount_wan: 50 },
      {
        clause: CLAUSE,
        no: 1,
        condition: '产业投资项目',
        rate_pct: 20,
        rate_of: 'investment',
        rate_bound: 'at-most',
        cap_wan: 3000,
        instalments: '开工:30；竣工投产:70',
      },
    ],
  });
  expect(attributesOf(seeds)).toMatchObject({
    amounts: [
      {
        no: 1,
        condition: '产业投资项目',
        ratePct: 20,
        rateOf: 'investment',
        rateBound: 'at-most',
        capWan: 3000,
        instalments: [
          { stage: '开工', pct: 30 },
          { stage: '竣工投产', pct: 70 },
        ],
      },
      { no: 2, condition: '示范', amountWan: 50 },
    ],
  });
});

test('a clause is marked draft with its document, and supplementary where the document marks it', () => {
  expect(attributesOf(seedsWith({}))).toMatchObject({ status: 'draft', supplementary: true });
  expect(attributesOf(seedsWith({ status: 'in-force' }))).not.toHaveProperty('status');
});

test('amounts of a measure that is no policy clause are a located problem', () => {
  const problems = new Problems();
  const seeds = seedsWith({ class: 'task', amounts: [{ clause: CLAUSE, no: 1, condition: '示范' }] });
  expect(attributesOf(seeds, problems)).not.toHaveProperty('amounts');
  expect(problems.list).toContainEqual(
    expect.objectContaining({ file: 'seeds/policy-amounts.csv', row: 2, column: 'clause' }),
  );
});

test('instalments that do not add up to the whole are a located problem', () => {
  const problems = new Problems();
  attributesOf(
    seedsWith({ amounts: [{ clause: CLAUSE, no: 1, condition: '示范', instalments: '开工:30；竣工:60' }] }),
    problems,
  );
  expect(problems.list).toContainEqual(
    expect.objectContaining({ file: 'seeds/policy-amounts.csv', row: 2, column: 'instalments' }),
  );
});
