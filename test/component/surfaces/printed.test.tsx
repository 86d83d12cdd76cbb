import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { printedTableNamed } from '../../../src/atlas/graph/tables-as-printed.ts';
import { Panel } from '../../../src/surfaces/printed/printed-panel.tsx';
import { printedRows } from '../../../src/surfaces/printed/printed-rows.ts';
import { PRINTED_SLICE } from '../../../src/surfaces/printed/printed-slice.ts';
import { settlePrinted } from '../../../src/surfaces/printed/settle-printed.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const TABLE_4_1 = '2021-14fyp:四（二）3 表4-1';

function show(table: string | undefined, language: 'zh' | 'en' = 'zh') {
  const rendered = renderAtlas(<Panel graph={graph} />, { graph, choices: { language, view: 'tables' } });
  PRINTED_SLICE.of(rendered.choices).setState({ table, row: undefined });
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

const rowOf = (name: string): HTMLElement | null => screen.getByRole('link', { name }).closest('tr');

test('all tables stand under their documents, in time, each with what it holds; a document without any says so', () => {
  show(undefined);
  const entry = screen.getByRole('link', { name: '“一核四带二十区”情况表' });
  expect(entry).toHaveAttribute('href', expect.stringMatching(/^\?view=tables&table=2021-14fyp/));
  expect(entry.closest('li')).toHaveTextContent(/表4-1.*20 行 · 核 1 · 产业带 4 · 二十区 20 · 片区 57/);
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings[0]).toMatch(/中国制造2025/);
  expect(screen.getAllByText('没有印表，也没有专栏')).toHaveLength(3);
});

test('a table has real headings: columns, groups over their rows, and what each row is about', () => {
  const { container } = show(TABLE_4_1);
  const group = screen.getByRole('rowheader', { name: /北部前湾产业带/ });
  expect(group).toHaveAttribute('scope', 'rowgroup');
  expect(group).toHaveAttribute('rowspan', '3');
  const zone = screen.getByRole('rowheader', { name: /^前湾新区/ });
  expect(zone).toHaveAttribute('scope', 'row');
  expect(zone.closest('tr')).toHaveTextContent('中意宁波生态园片、宁波杭州湾新区片');
  expect(screen.getByRole('columnheader', { name: '二十区（包含片区）' })).toHaveAttribute('colspan', '2');
  expect(uncitedNumbers(container)).toEqual([]);
});

test('a record that is selected marks its row, and a cell selects its record', async () => {
  const { choices, user } = show(TABLE_4_1);
  await user.click(screen.getByRole('link', { name: '梨洲智造园' }));
  expect(choices.getState().selection).toEqual({ kind: 'node', id: nodeId('place/subzone/lizhou') });
  expect(screen.getByRole('link', { name: '梨洲智造园' }).closest('tr')).toHaveAttribute('data-current');
  expect(screen.getByRole('link', { name: '周巷片' }).closest('tr')).not.toHaveAttribute('data-current');
  const row = screen.getByRole('link', { name: '梨洲智造园' }).closest('td') ?? document.body;
  expect(within(row).getByRole('link', { name: /^疑点：/ })).toHaveTextContent('?');
});

test('who comes from a record finds its row marked, until another is selected', async () => {
  const { choices, rerenderIn, user } = show(TABLE_4_1);
  PRINTED_SLICE.of(choices).setState({ table: TABLE_4_1, row: 'place/subzone/lizhou' });
  rerenderIn(<Panel graph={graph} />);
  expect(rowOf('梨洲智造园')).toHaveAttribute('data-current');
  await user.click(screen.getByRole('link', { name: '周巷片' }));
  expect(rowOf('梨洲智造园')).not.toHaveAttribute('data-current');
  expect(rowOf('周巷片')).toHaveAttribute('data-current');
});

test('figures lead to their records; one without a record opens its source', () => {
  show('2021-14fyp:一（一）表1-1');
  const row =
    screen.getByRole('rowheader', { name: '单位工业增加值能耗下降幅度' }).closest('tr') ?? document.body;
  expect(within(row).getByRole('link', { name: '比2015年下降14.93%' })).toHaveAttribute(
    'href',
    '?select=indicator/2021/energy-reduction-actual-2020',
  );
  expect(within(row).getByRole('button', { name: /比2010年下降14\.3%.*表1-1/ })).toBeVisible();
});

test('a box is headed lists, its indicators with their value, in English too', () => {
  const { container } = show('2021-14fyp:五（三）专栏7', 'en');
  expect(screen.getByRole('heading', { level: 3, name: 'By 2025' })).toBeVisible();
  expect(screen.getByRole('button', { name: /20 .*box 7/ })).toBeVisible();
  expect(uncitedNumbers(container)).toEqual([]);
});

const rowsIn = (name: string, columns: number) => {
  const table = printedTableNamed(graph, name);
  return table === undefined ? [] : printedRows(graph, table, columns);
};

test('a file repeats what cells share, and gives every listed thing of a box a row', () => {
  expect(rowsIn(TABLE_4_1, 3)[2]?.cells).toEqual([
    '北部前湾产业带',
    '慈溪智能家电高新技术产业园区',
    '周巷片、逍林片、观海卫西-附海片',
  ]);
  const box = rowsIn('2021-14fyp:五（三）专栏5', 2).map(({ cells }) => cells[1]);
  expect(box).toHaveLength(9);
  expect(box.slice(0, 3)).toEqual(['石墨烯制造业创新中心', '智能成型制造业创新中心', '']);
});

test('an address that names no table falls back to all of them and says so', () => {
  const { choices } = show(undefined);
  expect(settlePrinted({ table: '2021-14fyp:表9-9', row: undefined }, choices.getState(), graph)).toEqual({
    state: { table: undefined },
    unknown: ['table'],
  });
  expect(settlePrinted({ table: TABLE_4_1, row: undefined }, choices.getState(), graph)).toEqual({
    state: {},
    unknown: [],
  });
});
