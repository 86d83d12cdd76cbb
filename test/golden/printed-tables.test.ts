import { describe, expect, test } from 'vitest';
import { printedTableNamed } from '../../src/atlas/graph/tables-as-printed.ts';
import { printedBlock } from '../../src/atlas/reading/printed-block.ts';
import { printedFindings } from '../../src/atlas/reading/printed-findings.ts';
import { printedLayout } from '../../src/atlas/reading/printed-layout.ts';
import { printedText } from '../../src/atlas/reading/printed-text.ts';
import type { PrintedTable } from '../../src/atlas/records/printed-table.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();

function table(address: string): PrintedTable {
  const found = printedTableNamed(graph, address);
  if (found === undefined) throw new Error(`no ${address}`);
  return found;
}

/** What the cells of a column print, from the top; of a cell that is one with the one above, nothing. */
const column = (of: PrintedTable, wanted: number): string[] =>
  of.rows.flatMap((row) =>
    row
      .filter((cell) => cell.column === wanted)
      .map(({ items }) => items.map((item) => printedText(graph, item, 'zh')).join('、')),
  );

const TABLE_4_1 = table('2021-14fyp:四（二）3 表4-1');
const ANNEX_2 = table('2016-pilot-plan:附件2');

describe('表4-1', () => {
  test('has the core, four belts, twenty zones and their sections in the printed order', () => {
    expect(column(TABLE_4_1, 1)).toEqual([
      '都市工业创新驱动核',
      '北部前湾产业带',
      '东部临港产业带',
      '南部湾海产业带',
      '西部沿路产业带',
    ]);
    const zones = column(TABLE_4_1, 2);
    expect([zones.length, zones[0], zones[3], zones.at(-1)]).toEqual([
      20,
      '宁波国家高新区',
      '浙江慈溪滨海经济开发区',
      '浙江宁海经济开发区',
    ]);
    const sections = column(TABLE_4_1, 3);
    expect(sections.join('、').split('、')).toHaveLength(57);
    expect(sections[6]).toBe(
      '临港国际产业园片、246万千亿产业集群示范园片、保税区片、大榭片、梅山片、霞浦柴桥白峰片',
    );
    expect(sections.at(-1)).toBe('科技园-强蛟核心片、西店片、宁西片、亭港片');
  });

  test('is laid out with a belt over the rows of its zones, and one heading over zones and sections', () => {
    const { groups, head } = printedLayout(TABLE_4_1);
    expect(groups.map((rows) => rows.length)).toEqual([1, 3, 4, 3, 9]);
    expect(groups[2]?.[0]?.cells.map(({ down, role }) => `${role} ${down}`)).toEqual([
      'group 4',
      'row 1',
      'cell 1',
    ]);
    expect(head[0]?.cells.map(({ across }) => across)).toEqual([1, 2]);
  });

  test('marks what is inconsistent beside the record, and tells of the table what touches most of it', () => {
    const { ofRecords, ofTable } = printedFindings(graph, TABLE_4_1);
    const marked = [...ofRecords].flatMap(([id, own]) => own.map((finding) => `${id} ${finding.id}`));
    expect(marked).toContain('place/subzone/lizhou finding/2021/lizhou-without-pian');
    expect(ofTable.map(({ id }) => id)).toContain('finding/2021/twenty-zones-or-platforms');
  });
});

test('表4-2 has 43 towns by their numbers, each with its leading industry as printed', () => {
  const towns = table('2021-14fyp:四（二）4 表4-2');
  expect(column(towns, 1)).toEqual(Array.from({ length: 43 }, (_, index) => String(index + 1)));
  expect([column(towns, 2)[0], column(towns, 2)[42]]).toEqual(['江北膜幻动力小镇', '东钱湖乐活小镇']);
  expect([column(towns, 3)[22], column(towns, 3)[39]]).toEqual(['经典产业', '经典']);
});

test('表4-3 has six bases with what each leads', () => {
  const bases = table('2021-14fyp:四（二）4 表4-3');
  expect(column(bases, 2)).toEqual([
    '宁波石化经济技术开发区',
    '余姚市',
    '鄞州区',
    '宁波经济技术开发区',
    '杭州湾新区',
    '大榭经济技术开发区',
  ]);
  expect(column(bases, 3)).toEqual([
    '绿色石化',
    '家电产业',
    '高技术应用转化',
    '装备制造',
    '汽车产业',
    '绿色石化',
  ]);
});

test.each([
  ['2021-14fyp:一（一）表1-1', 16, ['规模速度', '创新驱动', '两化融合', '质量效益', '结构优化', '绿色发展']],
  ['2021-14fyp:三（三）表3-1', 23, ['创新能力', '质量效益', '融合发展', '结构优化', '绿色发展']],
  ['2016-pilot-plan:附件1', 13, ['创新能力', '质量效益', '融合发展', '绿色发展']],
])('%s has as many rows as printed, under its groups', (address, rows, groups) => {
  expect(table(address).rows).toHaveLength(rows);
  expect(column(table(address), 1)).toEqual(groups);
});

test('figures are printed as the document prints them, with the verdict that it gives', () => {
  const own = table('2021-14fyp:一（一）表1-1');
  expect([3, 4, 5, 6].map((number) => column(own, number)[0])).toEqual([
    '“十二五”年均增速7.1%',
    '6.5',
    '6.6、（规上7.0%）',
    '已完成',
  ]);
  expect(column(own, 6).filter((verdict) => verdict === '未完成')).toHaveLength(2);
  expect(column(table('2021-14fyp:三（三）表3-1'), 4).at(19)).toBe('完成省里下达的目标任务');
});

describe('附件2', () => {
  test('has 54 tasks under its groups, the first bureau first', () => {
    expect(column(ANNEX_2, 4)).toHaveLength(54);
    expect(new Set(column(ANNEX_2, 1)).size).toBe(8);
    expect(column(ANNEX_2, 3)[0]).toBe('市经信委、市科技局、市发改委');
    expect(column(ANNEX_2, 6)[18]).toBe('市经信委、市科技局');
    expect(column(ANNEX_2, 6)[37]).toBe('市经信委、市金融办');
    expect(column(ANNEX_2, 6)[38]).toBe('市金融办、市经信委');
  });

  test('names the pilot districts in the order of the text', () => {
    expect(column(ANNEX_2, 5)[0]).toBe('江东区（今鄞州区）、宁波国家高新区、镇海区、慈溪市');
    expect(column(ANNEX_2, 5)[4]).toBe('奉化市（今奉化区）、镇海区、鄞州区、慈溪市、象山县、北仑区');
  });

  test('prints the three bureaus of 传统产业 twice, the second time without a task beside them', () => {
    const [content, bureaus] = [2, 3].map(
      (number) => ANNEX_2.rows[11]?.find((cell) => cell.column === number)?.items,
    );
    expect(content).toEqual([{}]);
    expect(bureaus).toHaveLength(3);
  });
});

test('every box lists what it prints in its order', () => {
  const boxes = (graph.dataset.printedTables ?? []).filter((own) => own.class === 'box');
  expect(boxes).toHaveLength(20);
  expect(column(table('2021-14fyp:五（三）专栏5'), 2)).toEqual([
    '石墨烯制造业创新中心、智能成型制造业创新中心',
    '工业互联网创新中心、汽车智能工厂工业软件创新中心、先进高分子材料创新中心',
    '累计建成省级以上创新中心',
  ]);
  expect(column(table('2016-pilot-plan:三（七）专栏'), 2)[3]).toBe(
    '宁波经济技术开发区、大榭开发区和宁波石化经济技术开发区循环化改造项目、中节能日处理垃圾600吨发电项目',
  );
});

test('a record tells in which tables it stands, each with the way to its row', () => {
  const node = graph.node(nodeId('place/district/cixi'));
  const reader = { graph, language: 'zh', words: (key: string) => key } as const;
  const [block] = node === undefined ? [] : printedBlock(reader, node);
  const ways = block?.kind === 'paragraph' ? block.content.filter(({ kind }) => kind === 'table') : [];
  expect(ways).toEqual([
    { kind: 'table', text: '2016 附件2', at: '2016-pilot-plan:附件2', row: 'place/district/cixi' },
    { kind: 'table', text: '2021 专栏3', at: '2021-14fyp:五（二）专栏3', row: 'place/district/cixi' },
  ]);
});
