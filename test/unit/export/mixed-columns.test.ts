import { expect, test } from 'vitest';
import { documentMarks } from '../../../src/atlas/facts/document-marks.ts';
import { mixedColumns } from '../../../src/export/mixed-columns.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

const words = { graph, marks: documentMarks(graph.dataset.documents), translate: translateChinese };

/** The cells of some records of the small atlas, by the titles of their columns. */
function table(...ids: string[]) {
  const nodes = ids.flatMap((id) => graph.node(nodeId(id)) ?? []);
  const columns = mixedColumns(nodes, words);
  return {
    keys: columns.map(({ key }) => key),
    rows: nodes.map((node) => Object.fromEntries(columns.map(({ title, value }) => [title, value(node)]))),
  };
}

test('records of several kinds share their columns, and each has its own fields filled', () => {
  const { keys, rows } = table('place/zone/bay', 'industry/2021/materials');
  expect(new Set(keys).size).toBe(keys.length);
  expect(rows.map((row) => [row['编号'], row['类型'], row['名称'], row['类别']])).toEqual([
    ['place/zone/bay', '地点', '前湾新区', '二十区'],
    ['industry/2021/materials', '产业', '新材料', '产业集群'],
  ]);
  expect(rows[0]?.['规模']).toBeUndefined();
  expect(rows[1]?.['规模']).toBe('千亿级');
  expect(rows.every((row) => typeof row['出处'] === 'string')).toBe(true);
});

test('a column in which nobody says anything is left out', () => {
  expect(table('place/zone/bay').keys).not.toContain('scale');
  expect(table('industry/2021/materials').keys).toContain('scale');
  expect(table('place/zone/bay').keys.length).toBeLessThan(
    table('place/zone/bay', 'industry/2021/materials').keys.length,
  );
});
