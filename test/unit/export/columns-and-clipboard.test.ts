import { expect, test } from 'vitest';
import {
  arrangedColumns,
  choiceFor,
  choiceOf,
  keepChoice,
  movedColumn,
} from '../../../src/export/column-choice.ts';
import { withColumns } from '../../../src/export/download-note.ts';
import { tableTexts } from '../../../src/export/table-text.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { CORE_HOMES } from '../../../src/state/core-homes.ts';
import { LAID_NOTE } from '../../fixtures/layered-table.ts';

const COLUMNS = ['id', 'name', 'class', 'citations'].map((key) => ({ key }));
const shown = (choice: readonly string[]) =>
  arrangedColumns(COLUMNS, choice).map(({ column, isTaken }) => `${isTaken ? '' : '-'}${column.key}`);

test('columns stand as they were arranged; a column that the choice does not know follows, and one that is gone is passed over', () => {
  expect(shown([])).toEqual(['id', 'name', 'class', 'citations']);
  expect(shown(['citations', '-name'])).toEqual(['citations', '-name', 'id', 'class']);
  expect(shown(['gone', '-gone-too', 'class', 'class'])).toEqual(['class', 'id', 'name', 'citations']);
});

test('an arrangement is read again as it was chosen, and the own order of the table needs no choice', () => {
  const moved = movedColumn(arrangedColumns(COLUMNS, ['-id']), 3, -1);
  const choice = choiceOf(moved, COLUMNS);
  expect(choice).toEqual(['-id', 'name', 'citations', 'class']);
  expect(arrangedColumns(COLUMNS, choice)).toEqual(moved);
  expect(choiceOf(arrangedColumns(COLUMNS, []), COLUMNS)).toEqual([]);
  expect(movedColumn(moved, 0, -1)).toBe(moved);
  expect(movedColumn(moved, 3, 1)).toBe(moved);
});

test('the device keeps how columns are taken, whatever their keys are', () => {
  expect(CORE_HOMES.tableColumns).toMatchObject({ in: 'device' });
  const projects = ['name', '-id'];
  const matrix = ['place/zone/qianwan', '-a&b=c'];
  const first = keepChoice('', 'nav.projects', ['id']);
  const kept = keepChoice(keepChoice(first, 'nav.projects', projects), 'matrix.content', matrix);
  expect(choiceFor(kept, 'nav.projects')).toEqual(projects);
  expect(choiceFor(kept, 'matrix.content')).toEqual(matrix);
  expect(choiceFor(kept, 'nav.places')).toEqual([]);
});

test('a note says that columns were left out, where some were', () => {
  expect(withColumns(LAID_NOTE, { taken: 5, total: 5 }, translateChinese)).toBe(LAID_NOTE);
  const { lines } = withColumns(LAID_NOTE, { taken: 2, total: 5 }, translateChinese);
  expect(lines[1]).toEqual(['列', '取 2 / 5 列']);
  expect(lines).toHaveLength(LAID_NOTE.lines.length + 1);
});

test('a table is copied as rows and tabs, and as a table for documents; nothing in it can become a formula or an element', () => {
  const { plain, html } = tableTexts([
    [
      ['名称', '数'],
      ['前湾\t新区', 3],
      ['=1+1', undefined],
      ['<b>&', -2.5],
    ],
    [['筛选', '未筛选']],
  ]);
  expect(plain).toBe('名称\t数\r\n"前湾\t新区"\t3\r\n"\'=1+1"\t\r\n<b>&\t-2.5\r\n\n筛选\t未筛选\r\n');
  expect(html).toContain('<tr><th style="mso-number-format:\'\\@\'">名称</th>');
  expect(html).toContain('<td>-2.5</td>');
  expect(html).toContain('&lt;b&gt;&amp;');
  expect(html.match(/<table>/g)).toHaveLength(2);
  expect(html.match(/<tr>/g)).toHaveLength(5);
});
