import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/atlas/graph/graph.ts';
import { NOT_STATED } from '../../../src/atlas/tables/facets.ts';
import { NO_FILTERS, SORT_KEYS } from '../../../src/atlas/tables/list-query.ts';
import { listRows } from '../../../src/atlas/tables/record-rows.ts';
import { isNumeric, sortRows } from '../../../src/atlas/tables/sort-rows.ts';
import { filterTable, groupRows, withMore } from '../../../src/atlas/tables/table-spec.ts';
import { TABLES, tableOf } from '../../../src/atlas/tables/tables.ts';
import { whyFound } from '../../../src/atlas/tables/why-found.ts';
import { isMessageKey } from '../../../src/messages/translate.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as small } from '../../fixtures/small-atlas.ts';

const ALL = Object.values(TABLES);

let real: Graph;
beforeAll(async () => {
  real = await realGraph();
});

describe.each(ALL)('the table of $id', (table) => {
  const columns = [...table.columns, ...table.more];

  test('has words for each heading, each column once, and two facts at most on a card', () => {
    const titles = [table.heading, `nav.${table.id}`, ...columns.map(({ title }) => title)];
    expect(titles.filter((title) => !isMessageKey(title))).toEqual([]);
    expect(columns.map(({ key }) => key)).toEqual([...new Set(columns.map(({ key }) => key))]);
    expect(columns.filter(({ onCard }) => onCard === 'name').map(({ key }) => key)).toEqual(['name']);
    // A card shows what stands beside the map: a fact that only a wide table has would never be on one.
    const facts = table.columns.filter(({ onCard }) => onCard === 'fact');
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThanOrEqual(2);
  });

  test('says something in each column of some row, and is ordered by it where it does', () => {
    const rows = table.rows(real);
    expect(rows.length).toBeGreaterThan(0);
    const mute = columns.filter(({ key }) => rows.every((row) => row.cell(key) === undefined));
    expect(mute.map(({ key }) => key)).toEqual([]);
    for (const { key } of columns) {
      const silent = rows.filter((row) => row.order(key, 'zh') === undefined);
      expect(
        silent.every(
          (row) => row.cell(key) === undefined || ['value', 'none'].includes(row.cell(key)?.kind ?? ''),
        ),
      ).toBe(true);
    }
  });

  test('keeps every row in any order', () => {
    const rows = table.rows(real);
    const ids = new Set(rows.map(({ id }) => id));
    for (const sort of SORT_KEYS) {
      const sorted = sortRows(rows, sort, isNumeric(sort), 'zh');
      expect(new Set(sorted.map(({ id }) => id))).toEqual(ids);
    }
    expect(sortRows(rows, 'document', false, 'zh')).toEqual(rows);
  });

  test('is found by its view', () => {
    expect(tableOf(table.id)).toBe(table);
  });
});

test('a view without a table has none', () => {
  expect(tableOf('map')).toBeUndefined();
});

test.each([
  ['department', 'measures', 80],
  ['company', 'projects', 3],
] as const)('organisations of the class %s stand by their %s, the most first', (of, column, least) => {
  const { organisations: table } = TABLES;
  const group = groupRows(table, { ...NO_FILTERS, sort: 'document' }, table.rows(real)).find(
    (one) => one.of === of,
  );
  const counts = (group?.rows ?? [])
    // The power supply company alone answers for measures as well.
    .filter(({ id }) => id !== 'organisation/company/ningbo-power-supply')
    .map((row) => {
      const cell = row.cell(column);
      return cell?.kind === 'count' ? cell.count : 0;
    });
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(least);
});

test('industries stand under the documents that introduce them, until they are ordered otherwise', () => {
  const rows = TABLES.industries.rows(real);
  const groups = groupRows(TABLES.industries, { ...NO_FILTERS, sort: 'document' }, rows);
  expect(groups.length).toBeGreaterThan(2);
  expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
  expect(groupRows(TABLES.industries, { ...NO_FILTERS, sort: 'name' }, rows)).toEqual([
    { of: undefined, rows },
  ]);
  expect(groupRows(TABLES.projects, { ...NO_FILTERS, sort: 'document' }, rows)).toHaveLength(1);
});

test('rows stand together by what is asked for, the largest group first, in each group that they belong to', () => {
  const { places: table } = TABLES;
  const rows = table.rows(real).filter(({ facets }) => facets.class?.[0] === 'subzone');
  const asked = { ...NO_FILTERS, group: 'zone', isLargestFirst: true };
  const groups = groupRows(table, asked, rows);
  const counts = groups.map((group) => group.rows.length);
  expect(groups).toHaveLength(20);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  // What a table does not know, as from an old link, groups nothing.
  expect(groupRows(table, { ...asked, group: 'bureau' }, rows)).toEqual([{ of: undefined, rows }]);
  const towns = table.rows(real).filter(({ facets }) => facets.class?.[0] === 'town');
  const byZone = groupRows(table, asked, towns);
  expect(byZone.at(-1)?.of).toBe(NOT_STATED);
});

test('a row says why it passes only where what is shown does not', () => {
  const task = listRows(small, 'measures').find(({ id }) => id === 'measure/2016/task');
  if (task === undefined) throw new Error('no task');
  const kinds = (district: string, columns: readonly ('name' | 'district')[]) =>
    whyFound(task, { bureau: [], district: [district] }, columns).map(({ kind }) => kind);
  expect(kinds('place/district/yuyao', ['name'])).toEqual(['district']);
  expect(kinds('place/district/yuyao', ['name', 'district'])).toEqual([]);
  expect(kinds('place/district/cixi', ['name', 'district'])).toEqual(['way']);
});

test('a finding lies where one of its records does', () => {
  const rows = TABLES.findings.rows(small);
  const inView = { ...NO_FILTERS, inView: true };
  const shown = (id: string) =>
    filterTable(rows, TABLES.findings.facets, inView, new Set([nodeId(id)]), 'zh').rows.length;
  expect(shown('place/zone/bay')).toBe(1);
  expect(shown('place/zone/hill')).toBe(0);
});

test('with room for all columns the number of links stays last', () => {
  const keys = withMore(TABLES.places).map(({ key }) => key);
  expect(keys.at(-1)).toBe('links');
  expect(keys).toEqual([...new Set(keys)]);
  expect(keys).toContain('district');
  expect(withMore(TABLES.policies)).toEqual(TABLES.policies.columns);
});
