import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { documentMarks } from '../../../src/atlas/facts/document-marks.ts';
import { askedMatrix } from '../../../src/atlas/matrix/asked-matrix.ts';
import { matrixOf } from '../../../src/atlas/matrix/matrix.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { INITIAL_CHOICES } from '../../../src/state/choices.ts';
import { onMap, Panel } from '../../../src/surfaces/matrix/matrix-panel.tsx';
import { MATRIX_SLICE } from '../../../src/surfaces/matrix/matrix-slice.ts';
import type { MatrixState } from '../../../src/surfaces/matrix/matrix-state.ts';
import { matrixTable, tieRows, tieTable } from '../../../src/surfaces/matrix/matrix-tables.ts';
import { settleMatrix } from '../../../src/surfaces/matrix/settle-matrix.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const CLUSTERS = { rows: '2020-cixi-clusters', columns: 'parks' };

function show(state: Partial<MatrixState>, choices: Parameters<typeof renderAtlas>[1] = {}) {
  const rendered = renderAtlas(<Panel graph={graph} />, {
    graph,
    ...choices,
    choices: { view: 'matrix', ...choices.choices },
  });
  MATRIX_SLICE.of(rendered.choices).setState({ ...MATRIX_SLICE.initial, ...state });
  rendered.rerenderIn(<Panel graph={graph} />);
  return rendered;
}

const grid = (): HTMLTableElement => screen.getByRole<HTMLTableElement>('grid', { hidden: true });
const cellAt = (row: number, column: number): HTMLElement => grid().rows[row]?.cells[column] ?? document.body;
/** Cells whose words these are: asked for by their label, for names by role take seconds over so many. */
const cellsSaying = (words: RegExp): readonly HTMLElement[] =>
  [...grid().querySelectorAll<HTMLElement>('[role="gridcell"]')].filter((cell) =>
    words.test(cell.getAttribute('aria-label') ?? ''),
  );
const headsOf = (scope: 'row' | 'col', name: RegExp): readonly HTMLElement[] =>
  [...grid().querySelectorAll<HTMLElement>(`th[scope="${scope}"]`)].filter(({ textContent }) =>
    name.test(textContent),
  );
const NONE = /^没有文本把两者联系起来$/;

/** Cells and stops in them that Tab reaches. */
const stops = (): readonly Element[] =>
  [...grid().querySelectorAll<HTMLElement>('a[href], button, [role="gridcell"]')].filter(
    ({ tabIndex }) => tabIndex === 0,
  );

describe('the table', () => {
  test('has named heads with their counted totals, cells in words, and a quiet word for what is empty', () => {
    const { container } = show(CLUSTERS);
    expect(headsOf('row', /汽车产业集群/)[0]).toHaveTextContent('汽车产业集群3');
    expect(headsOf('col', /慈溪市高新技术开发区/)[0]).toHaveTextContent('4');
    expect(cellsSaying(/^一步写明 1 条；拟建、布局或任务$/).length).toBeGreaterThan(3);
    expect(cellsSaying(NONE).length).toBeGreaterThan(15);
    expect(uncitedNumbers(container)).toEqual([]);
  });

  test('rows of one name are told apart', () => {
    show({});
    const heads = headsOf('row', /^绿色石化/);
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('产业集群'),
      expect.stringContaining('国家级集群'),
    ]);
  });

  test('leaves empty lines out and says how many; the reader may have them', async () => {
    const { choices, user } = show({ rows: '2021-clusters', columns: 'zones' });
    expect(grid().rows).toHaveLength(3);
    expect(screen.getByText('没有文本联系的 10 行、18 列收起了。')).toBeVisible();
    await user.click(screen.getByLabelText('显示空行空列'));
    expect(MATRIX_SLICE.of(choices).getState().empty).toBe('show');
    expect(grid().rows).toHaveLength(13);
    expect(grid().rows[0]?.cells).toHaveLength(21);
  });

  test('where nothing is tied at all it says so', () => {
    show({ rows: '2021-chains', columns: 'subzones' });
    expect(screen.getByText(/没有文本把这些产业同片区联系起来/)).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('in English names and words are English', () => {
    show(CLUSTERS, { choices: { language: 'en' } });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Industries × places');
    expect(cellsSaying(/^stated in one step: 1; planned/).length).toBeGreaterThan(3);
  });
});

describe('the keys of a grid', () => {
  test('one stop of the Tab key, arrows from cell to cell and into the heads', async () => {
    const { user } = show(CLUSTERS);
    await expect.poll(stops).toEqual([cellAt(1, 1)]);
    cellAt(1, 1).focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(cellAt(2, 2)).toHaveFocus();
    expect(stops()).toEqual([cellAt(2, 2)]);
    await user.keyboard('{Home}');
    expect(within(cellAt(2, 0)).getByRole('link')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(within(cellAt(1, 0)).getByRole('link')).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    const last = { row: grid().rows.length - 1, column: (grid().rows[0]?.cells.length ?? 0) - 1 };
    expect(cellAt(last.row, last.column)).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}{End}');
    expect(cellAt(1, last.column)).toHaveFocus();
    await user.keyboard('{PageDown}');
    expect(cellAt(last.row, last.column)).toHaveFocus();
    await user.keyboard('{PageUp}{ArrowLeft}');
    expect(cellAt(1, last.column - 1)).toHaveFocus();
  });

  test('after another order there is still one stop', async () => {
    const { user } = show(CLUSTERS);
    await user.selectOptions(screen.getByLabelText('行的次序'), 'total');
    await expect.poll(stops).toHaveLength(1);
  });

  test('Enter opens a cell, Escape closes it and gives the focus back', async () => {
    const { user } = show(CLUSTERS);
    cellAt(1, 1).focus();
    await user.keyboard('{Enter}');
    const card = screen.getByRole('complementary', { name: /智能家电产业集群 × / });
    expect(within(card).getByRole('heading')).toHaveFocus();
    expect(cellAt(1, 1)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(cellAt(1, 1));
  });
});

describe('a cell that is open', () => {
  test('tells each tie with its steps, bases and sources, which open', async () => {
    const { choices, container, user } = show({ rows: '2016-clusters', columns: 'pilots', ties: 'joined' });
    await user.click(cellsSaying(/每步写明/)[0] ?? document.body);
    const card = screen.getByRole('complementary');
    expect(within(card).getAllByText('每步写明，由本图相接', { exact: false }).length).toBeGreaterThan(0);
    expect(card).toHaveTextContent(/涉及.*试点于/);
    await user.click(within(card).getAllByRole('button', { name: /附件2/ })[0] ?? document.body);
    expect(choices.getState().citation?.document).toBe('2016-pilot-plan');
    expect(uncitedNumbers(container)).toEqual([]);
  });

  test('says of one without ties that no text ties the two', async () => {
    const { user } = show(CLUSTERS);
    await user.click(cellsSaying(NONE)[0] ?? document.body);
    expect(screen.getByRole('complementary')).toHaveTextContent('没有文本把两者联系起来');
  });

  test('names the rule of a step by a rule', async () => {
    const { user } = show({ rows: '2020-cixi-clusters', columns: 'parks' });
    await user.click(cellsSaying(/按上下文读出/)[0] ?? document.body);
    expect(screen.getByRole('complementary')).toHaveTextContent('推得：文意解读');
  });
});

const settled = (state: Partial<MatrixState>) =>
  settleMatrix({ ...MATRIX_SLICE.initial, ...state }, INITIAL_CHOICES, graph);

const cellOf = ({ choices }: Pick<ReturnType<typeof show>, 'choices'>) =>
  MATRIX_SLICE.of(choices).getState().cell;

describe('a cell that the address names', () => {
  const automotive = 'industry/2020/cixi/cluster/automotive';
  const highTech = 'place/park/cixi-high-tech';
  const cell = `${automotive}..${highTech}`;

  test('is open with its card, is the stop of the Tab key, and its place alone is lit', async () => {
    const rendered = show({ ...CLUSTERS, cell });
    expect(screen.getByRole('complementary', { name: '汽车产业集群 × 慈溪市高新技术开发区' })).toBeVisible();
    expect(cellAt(3, 6)).toHaveAttribute('aria-selected', 'true');
    await expect.poll(stops).toEqual([cellAt(3, 6)]);
    expect([...(onMap(graph, rendered.choices)?.records ?? [])]).toEqual([highTech]);
    await rendered.user.click(screen.getByText('关闭（Esc）'));
    expect(cellOf(rendered)).toBeUndefined();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('is named as it is opened', async () => {
    const { choices, user } = show(CLUSTERS);
    await user.click(cellAt(3, 6));
    expect(MATRIX_SLICE.pairs(choices)).toContainEqual(['cell', cell]);
  });

  test('turns with rows and columns, and goes with the lines that go', async () => {
    const rendered = show({ ...CLUSTERS, cell });
    await rendered.user.click(screen.getByText(/行列对调/));
    expect(cellOf(rendered)).toBe(`${highTech}..${automotive}`);
    await rendered.user.selectOptions(screen.getByLabelText('列的次序'), 'name');
    expect(cellOf(rendered)).toBe(`${highTech}..${automotive}`);
    await rendered.user.selectOptions(screen.getByLabelText('行'), 'bureaus');
    expect(cellOf(rendered)).toBeUndefined();
  });

  test('stands open in the list of its row where there is no room for columns', async () => {
    const rendered = show({ ...CLUSTERS, cell }, { choices: { panel: 'side' } });
    const opened = () => [...rendered.container.querySelectorAll('details[open] > summary')];
    expect(screen.getByLabelText('看哪一行')).toHaveDisplayValue('汽车产业集群');
    expect(opened().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('慈溪市高新技术开发区'),
    ]);
    await rendered.user.click(screen.getByText('慈溪滨海经济开发区(龙山镇)', { selector: 'summary span' }));
    await expect.poll(() => cellOf(rendered)).toBe(`${automotive}..place/park/cixi-binhai-longshan`);
    expect(opened()).toHaveLength(2);
    await rendered.user.selectOptions(screen.getByLabelText('看哪一行'), '新材料产业集群');
    expect(cellOf(rendered)).toBeUndefined();
    expect(opened()).toHaveLength(0);
  });

  test('is scrolled to by as little as brings it out from under the frozen heads', () => {
    // Boxes of 100 by 40, the heads among them; the scroller shows 250 by 100.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function boxOf(this: Element) {
      if (!(this instanceof HTMLTableCellElement))
        return new DOMRect(0, 0, 250, this instanceof HTMLTableSectionElement ? 40 : 100);
      const { rowIndex = 0 } = this.parentElement instanceof HTMLTableRowElement ? this.parentElement : {};
      return new DOMRect(this.cellIndex * 100, rowIndex * 40, 100, 40);
    });
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(250);
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(100);
    show({ ...CLUSTERS, cell });
    const { scrollLeft, scrollTop } = grid().parentElement ?? document.body;
    vi.restoreAllMocks();
    expect([scrollLeft, scrollTop]).toEqual([700 - 250, 160 - 100]);
  });

  test('of another table, without meaning or of nothing is left out and named', () => {
    expect(settled({ ...CLUSTERS, cell })).toEqual({ state: {}, unknown: [] });
    for (const wrong of [`${highTech}..${automotive}`, automotive, '..', `${cell}..x`, ''])
      expect(settled({ ...CLUSTERS, cell: wrong })).toEqual({
        state: { cell: undefined },
        unknown: ['cell'],
      });
    expect(settled({ rows: '2021-clusters', columns: 'zones', cell }).unknown).toEqual(['cell']);
  });
});

describe('what is asked', () => {
  test('rows and columns change places, orders with them', async () => {
    const { choices, user } = show({ ...CLUSTERS, order: 'total,name' });
    await user.click(screen.getByText(/行列对调/));
    const { rows, columns, order } = MATRIX_SLICE.of(choices).getState();
    expect([rows, columns, order]).toEqual(['parks', '2020-cixi-clusters', 'name,total']);
    expect(headsOf('col', /汽车产业集群/)[0]).toBeVisible();
  });

  test('our own order is one of rows and columns together, and said to be ours', async () => {
    const { choices, user } = show(CLUSTERS);
    await user.selectOptions(screen.getByLabelText('列的次序'), 'pattern');
    expect(MATRIX_SLICE.of(choices).getState().order).toBe('pattern');
    expect(screen.getByText(/次序由本图排出/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('行的次序'), 'name');
    expect(MATRIX_SLICE.of(choices).getState().order).toBe('name,text');
  });

  test('what means nothing is left out and named', () => {
    expect(settled({ rows: '1999', columns: 'moons', order: 'sideways', ties: 'loose' })).toEqual({
      state: { rows: undefined, columns: undefined, order: undefined, ties: undefined },
      unknown: ['rows', 'columns', 'order', 'ties'],
    });
    expect(settled({ order: 'pattern,name' }).unknown).toEqual(['order']);
    expect(settled({ rows: 'zones', columns: 'parks' }).unknown).toEqual(['columns']);
    expect(settled({ rows: '2021', columns: '2016' }).unknown).toEqual(['columns']);
    expect(settled({ empty: 'hide', source: '1999-plan' }).unknown).toEqual(['empty', 'source']);
    expect(settled({ rows: 'zones', order: 'total,name', ties: 'joined', empty: 'show' }).unknown).toEqual(
      [],
    );
  });

  test('without anything it is all industries of 2021 against the districts, of which the texts tie most', () => {
    const { question } = askedMatrix(graph, MATRIX_SLICE.initial);
    expect([question?.industries.name, question?.others, question?.isSwapped]).toEqual([
      '2021',
      'districts',
      false,
    ]);
    const swapped = askedMatrix(graph, { ...MATRIX_SLICE.initial, columns: '2016-segments' }).question;
    expect([swapped?.others, swapped?.industries.name, swapped?.isSwapped]).toEqual([
      'districts',
      '2016-segments',
      true,
    ]);
  });
});

describe('on the map', () => {
  const petrochemical = 'industry/2021/cluster/petrochemical';
  const zone = nodeId('place/zone/petrochemical');

  test('the places that have ties, of a row only its own', () => {
    const { choices } = show({ rows: '2021-clusters', columns: 'zones' });
    expect([...(onMap(graph, choices)?.records ?? [])].toSorted()).toEqual([zone, 'place/zone/qianwan']);
    MATRIX_SLICE.of(choices).setState({ at: { row: petrochemical } });
    expect([...(onMap(graph, choices)?.records ?? [])]).toEqual([zone]);
    MATRIX_SLICE.of(choices).setState({ at: { row: petrochemical, column: 'place/zone/qianwan' } });
    expect([...(onMap(graph, choices)?.records ?? [])]).toEqual([]);
  });

  test('the focus in the table is what the map follows', () => {
    const { choices } = show({ rows: '2021-clusters', columns: 'zones' });
    cellAt(1, 1).focus();
    expect(MATRIX_SLICE.of(choices).getState().at).toEqual({
      row: petrochemical,
      column: 'place/zone/qianwan',
    });
  });
});

test('where there is no room for columns, one row is read as a list', async () => {
  const { user } = show(CLUSTERS, { choices: { panel: 'side' } });
  expect(screen.queryByRole('grid')).toBeNull();
  await user.selectOptions(screen.getByLabelText('看哪一行'), '新材料产业集群');
  expect(screen.getByText(/没有文本联系：.*慈溪市高新技术开发区/)).toBeVisible();
  const summary = screen.getByText('慈溪滨海经济开发区(龙山镇)', { selector: 'summary span' });
  await user.click(summary);
  const item = summary.closest('li') ?? document.body;
  expect(within(item).getByRole('button', { name: /二（五）/ })).toBeVisible();
});

test('on paper every column stands in one of its parts, every row in each', () => {
  const { container } = show({ rows: '2021', columns: 'towns' }, { session: { isOnPaper: true } });
  const tables = [...container.querySelectorAll('table')];
  expect(tables.length).toBeGreaterThan(1);
  const heads = tables.flatMap((table) => [...(table.tHead?.rows[0]?.cells ?? [])].slice(1, -1));
  expect(new Set(heads.map(({ textContent }) => textContent)).size).toBe(43);
  for (const table of tables) expect(table.tBodies[0]?.rows).toHaveLength(10);
});

describe('to take away', () => {
  const { question } = askedMatrix(graph, {
    ...MATRIX_SLICE.initial,
    rows: '2020-cixi-clusters',
    columns: 'parks',
  });
  if (question === undefined) throw new Error('no question');
  const matrix = matrixOf(graph, question, 'zh');
  const words = { graph, translate: translateChinese, marks: documentMarks(graph.dataset.documents) };

  test('as a matrix: each cell with basis and source', () => {
    const { columns, rows } = matrixTable(matrix, words);
    expect(columns.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['行', '慈溪市高新技术开发区', '合计', '文件状态']),
    );
    const [row] = rows.filter(({ key }) => key.endsWith('key-components'));
    const column = columns.find(({ key }) => key === 'place/park/cixi-high-tech');
    expect(row === undefined ? '' : column?.value(row)).toMatch(/^按上下文读出.*〔2020 慈溪方案 二（二）〕$/);
  });

  test('as ties, one a row, with way, rule, citation and note', () => {
    const rows = tieRows(matrix);
    expect(rows).toHaveLength(matrix.ties);
    const { columns } = tieTable(rows, words);
    const [first] = rows.filter(({ tie }) => tie.basis === 'reading');
    if (first === undefined) throw new Error('no reading');
    const values = Object.fromEntries(columns.map(({ key, value }) => [key, value(first)]));
    expect(values).toMatchObject({ basis: '按上下文读出', rule: '文意解读' });
    expect(values['way']).toMatch(/布局在 慈溪市高新技术开发区|重点发展/);
    expect(values['citations']).toMatch(/^2020 慈溪方案/);
    expect(values['note']).toMatch(/读作|原文/);
  });
});
