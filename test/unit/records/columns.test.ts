import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetInColumns, toColumn } from '../../../geodata/site/to-columns.ts';
import { listOf, withoutColumns } from '../../../src/atlas/records/columns.ts';

test('a list comes back from its columns as it was, whatever is absent or empty', () => {
  const { value } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
    object: fc.dictionary(fc.constantFrom('name', 'kind', 'a b', '0'), tie('value'), { maxKeys: 4 }),
    value: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      tie('object'),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(value), (list) => {
      const written: unknown = JSON.parse(JSON.stringify({ columns: { list: toColumn(list) } }));
      expect(withoutColumns(written)).toEqual({ list });
    }),
  );
});

test('the dataset comes back whole, and is written in far fewer letters', () => {
  const text = readFileSync('public/data/atlas.json', 'utf8');
  const written = datasetInColumns(text);
  expect(withoutColumns(JSON.parse(written))).toEqual(JSON.parse(text));
  expect(written.length).toBeLessThan(text.length * 0.8);
});

test('what came otherwise is left as it is, for whoever says what is wrong with it', () => {
  for (const json of [null, 'text', [], { nodes: [] }, { columns: 3 }, { columns: { nodes: { values: 3 } } }])
    expect(withoutColumns(json)).toBe(json);
});

test('records are named by their places, and the ids stand once', () => {
  const dataset = { nodes: [{ id: 'a/b' }, { id: 'c/d' }], links: [{ from: 'c/d', to: 'a/b' }] };
  const written = datasetInColumns(JSON.stringify(dataset));
  expect(written.match(/c\/d/g)).toHaveLength(1);
  expect(withoutColumns(JSON.parse(written))).toEqual(dataset);
});

test('a field that only some have is written by places too, where it names nothing but records', () => {
  const places = new Map([
    ['a/b', 0],
    ['c/d', 1],
  ]);
  const column = toColumn([{ of: 'c/d' }, {}, { of: 'a/b' }], places);
  expect(column).toEqual({ objects: 3, fields: { of: { present: '101', of: { ids: [1, 0] } } } });
  expect(listOf(column, ['a/b', 'c/d'])).toEqual([{ of: 'c/d' }, {}, { of: 'a/b' }]);
  expect(listOf(toColumn([{ of: 'c/d' }, { of: 'elsewhere' }], places))).toEqual([
    { of: 'c/d' },
    { of: 'elsewhere' },
  ]);
});

test('a null is refused, as it stands for what is absent', () => {
  expect(() => toColumn([{ name: null }])).toThrow('null');
  expect(listOf(toColumn([{ name: 'a' }, undefined, {}]))).toEqual([{ name: 'a' }, undefined, {}]);
});
