import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import { listOf, type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** What joins two names in one cell: 吉利—沃尔沃. */
const JOINTS = /[—-]/;

/**
 * The organisations that a project is linked with are those whose names its `company` cell holds, and the other way round;
 * where the cell has another of its names than the first, that it is meant is our reading.
 */
export function checkCompanies(seeds: Seeds, problems: Problems): void {
  if (!areReadable(seeds, ['projects', 'organisations', 'project-organisations'])) return;
  const organisations = new Map(rowsOf(seeds, 'organisations').map((row) => [textOf(row, 'id') ?? '', row]));
  const projects = new Map(rowsOf(seeds, 'projects').map((row) => [textOf(row, 'id') ?? '', row]));
  const named = new Map<Row, Set<string>>();
  for (const row of rowsOf(seeds, 'project-organisations')) {
    const project = projects.get(textOf(row, 'project') ?? '');
    const organisation = organisations.get(textOf(row, 'organisation') ?? '');
    // An end that is not there is told with the keys.
    if (project === undefined || organisation === undefined || problems.hasRow(row)) continue;
    const names = namesIn(textOf(project, 'company') ?? '', namesOf(organisation));
    named.set(project, new Set([...(named.get(project) ?? []), ...names]));
    checkName(row, project, organisation, names, problems);
  }
  for (const row of projects.values())
    if (!problems.hasRow(row)) checkCell(row, named.get(row) ?? new Set(), problems);
}

function namesOf(organisation: Row): readonly string[] {
  return [textOf(organisation, 'name') ?? '', ...listOf(organisation, 'aliases')];
}

/** Those of the names that the cell holds: all of it, or one side of a joint. */
function namesIn(cell: string, names: readonly string[]): readonly string[] {
  return [cell, ...cell.split(JOINTS)].filter((name) => name !== '' && names.includes(name));
}

/** The link is said by the cell; by an alias only where it is told how that is read. */
function checkName(
  row: Row,
  project: Row,
  organisation: Row,
  names: readonly string[],
  problems: Problems,
): void {
  const [, ...aliases] = namesOf(organisation);
  const [name] = names;
  if (name === undefined)
    problems.add({
      file: row.file,
      row: row.row,
      column: 'organisation',
      zh: `${project.file} 第 ${project.row} 行的“company”没有写到“${textOf(organisation, 'name')}”或它的别名`,
      en: `“company” of row ${project.row} of ${project.file} holds neither “${textOf(organisation, 'name')}” nor an alias of it`,
    });
  else if (aliases.includes(name) && textOf(row, 'basis') !== 'reading')
    problems.add({
      file: row.file,
      row: row.row,
      column: 'basis',
      zh: `文中写作别名“${name}”，依据应为 reading，备注写明怎么读出来`,
      en: `the text has the alias “${name}”: the basis is reading, and the note says how it is read`,
    });
}

/** Every name in the cell is that of a linked organisation. */
function checkCell(row: Row, named: ReadonlySet<string>, problems: Problems): void {
  const cell = textOf(row, 'company');
  if (cell === undefined || named.has(cell)) return;
  const open = cell.split(JOINTS).filter((name) => !named.has(name));
  if (open.length === 0) return;
  problems.add({
    file: row.file,
    row: row.row,
    column: 'company',
    zh: `请在 project-organisations.csv 写明“${open.join('；')}”是哪一家；organisations.csv 中还没有的，先加一行`,
    en: `say in project-organisations.csv which organisation “${open.join('；')}” is; add it to organisations.csv first if it is not there`,
  });
}
