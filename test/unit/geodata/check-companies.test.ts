import { expect, test } from 'vitest';
import { checkCompanies } from '../../../geodata/checks/check-companies.ts';
import { formatProblem, Problems } from '../../../geodata/checks/problems.ts';
import { assembleLinks } from '../../../geodata/steps/assemble-links.ts';
import type { Seeds } from '../../../geodata/steps/read-seeds.ts';
import type { Row, Table } from '../../../geodata/tables/table.ts';

const HERE = '2016-pilot-plan#二（一）';
const PROJECT = 'project/2016/copper';

function table(name: string, rows: readonly Row['cells'][]): [string, Table] {
  const file = `seeds/${name}.csv`;
  const numbered = rows.map((cells, index) => ({ file, row: index + 2, cells }));
  return [name, { name, file, schema: { fields: [] }, readable: true, rows: numbered }];
}

/** A firm of two names and another, a project with this cell, and the links between them. */
function seedsWith(company: string, links: readonly Row['cells'][]): Seeds {
  return {
    package: { name: 'test', title: 'test', version: '2026-01-01', licenses: [], sources: [], resources: [] },
    lost: new Set(),
    tables: new Map([
      table('organisations', [
        { id: 'organisation/company/jintian', name: '金田', aliases: '金田铜业' },
        { id: 'organisation/company/volvo', name: '沃尔沃' },
      ]),
      table('projects', [{ id: PROJECT, name: '铜线项目', ...(company === '' ? {} : { company }) }]),
      table('project-organisations', links),
    ]),
  };
}

const linked = (firm: string, more: Row['cells'] = {}): Row['cells'] => ({
  project: PROJECT,
  organisation: `organisation/company/${firm}`,
  citations: HERE,
  ...more,
});
const READING = { basis: 'reading', note: '读作同一家' };

function messagesOf(company: string, links: readonly Row['cells'][]): readonly string[] {
  const problems = new Problems();
  checkCompanies(seedsWith(company, links), problems);
  return problems.list.map(formatProblem);
}

const linksOf = (company: string, row: Row['cells']) =>
  assembleLinks(seedsWith(company, [row]), new Problems()).map(({ record }) => record);

test('a firm undertakes the project that is named by it; by another name as it is read', () => {
  const ends = { from: 'organisation/company/jintian', to: PROJECT, kind: 'undertakes' };
  expect(linksOf('金田', linked('jintian'))).toMatchObject([{ ...ends, basis: 'stated' }]);
  expect(linksOf('金田铜业', linked('jintian', READING))).toMatchObject([
    { ...ends, basis: 'derived', rule: 'reading', note: '读作同一家' },
  ]);
});

test.each([
  ['one name', '金田', [linked('jintian')]],
  ['two names', '金田—沃尔沃', [linked('jintian'), linked('volvo')]],
  ['another name', '金田铜业', [linked('jintian', READING)]],
  ['no name', '', []],
] as const)('%s in the cell, and in the links, is sound', (_, cell, links) => {
  expect(messagesOf(cell, links)).toEqual([]);
});

const UNLINKED =
  'seeds/projects.csv 第 2 行 company: 请在 project-organisations.csv 写明“金田”是哪一家；organisations.csv 中还没有的，先加一行 / say in project-organisations.csv which organisation “金田” is; add it to organisations.csv first if it is not there';

test.each([
  ['a name in the cell without a link', '金田', [], UNLINKED],
  ['one of two names without a link', '金田—沃尔沃', [linked('volvo')], UNLINKED],
  [
    'a link that the cell does not name',
    '金田',
    [linked('jintian'), linked('volvo')],
    'seeds/project-organisations.csv 第 3 行 organisation: seeds/projects.csv 第 2 行的“company”没有写到“沃尔沃”或它的别名 / “company” of row 2 of seeds/projects.csv holds neither “沃尔沃” nor an alias of it',
  ],
  [
    'another name that is said to be stated',
    '金田铜业',
    [linked('jintian')],
    'seeds/project-organisations.csv 第 2 行 basis: 文中写作别名“金田铜业”，依据应为 reading，备注写明怎么读出来 / the text has the alias “金田铜业”: the basis is reading, and the note says how it is read',
  ],
] as const)('%s is told with its place', (_, cell, links, message) => {
  expect(messagesOf(cell, links)).toEqual([message]);
});
