import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/atlas/records/parse-dataset.ts';
import { DatasetError } from '../../../src/atlas/records/parse-records.ts';
import { currentId } from '../../../src/atlas/records/redirect.ts';
import { link, node, nodeId } from '../../fixtures/records.ts';

const town = node({ id: 'place/town/moke', class: 'town', name: '余姚模客小镇' });
const file = {
  schemaVersion: '1.0.0',
  generated: '2026-11-22',
  documents: [],
  nodes: [town],
  links: [],
  findings: [],
};

describe('parseDataset', () => {
  test('reads a file without redirects', () => {
    expect(parseDataset(file)).toEqual({
      dataset: { ...file, topics: [], lookAlikes: [], printedTables: [], redirects: [] },
      problems: [],
    });
  });

  test('leaves out a record that does not fit, names it, and keeps the rest', () => {
    const uncited = { ...town, id: 'place/town/uncited', citations: [] };
    const ruleless = { ...link('place/town/a', 'same-as', 'place/town/b'), basis: 'derived', rule: 'guess' };
    const loaded = parseDataset({ ...file, nodes: [uncited, town, 7], links: [ruleless] });
    expect(loaded.dataset.nodes).toEqual([town]);
    expect(loaded.dataset.links).toEqual([]);
    expect(loaded.problems.map(({ collection, record }) => `${collection} ${record}`)).toEqual([
      'nodes place/town/uncited',
      'nodes #2',
      'links place/town/a → place/town/b',
    ]);
  });

  test('reads a later minor version and drops what it does not know', () => {
    const later = { ...file, schemaVersion: '1.7.0', colours: [], nodes: [{ ...town, colour: 'red' }] };
    expect(parseDataset(later).dataset.nodes).toEqual([town]);
  });

  test.each([
    ['a page of HTML', '<!doctype html>'],
    ['nothing', undefined],
    ['a file without nodes', { ...file, nodes: undefined }],
    ['another major version', { ...file, schemaVersion: '2.0.0' }],
  ])('refuses %s as a whole', (_what, json) => {
    expect(() => parseDataset(json)).toThrow(DatasetError);
  });
});

test('a moved id answers with its successor, any other with itself', () => {
  const redirects = [{ from: nodeId('place/zone/old'), to: nodeId('place/zone/new') }];
  expect(currentId(redirects, nodeId('place/zone/old'))).toBe('place/zone/new');
  expect(currentId(redirects, nodeId('place/zone/other'))).toBe('place/zone/other');
});
