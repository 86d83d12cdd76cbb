import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { readDocument } from '../../../src/atlas/reading/document-reading.ts';
import { DOSSIER_DATASET, DOSSIER_GRAPH } from '../../fixtures/dossier-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';

function read(id: string, graph = DOSSIER_GRAPH) {
  const model = readDocument(graph, id);
  if (model === undefined) throw new Error(`${id} has no dossier`);
  return model;
}

describe('the dossier of a document', () => {
  test('of an unknown document there is none', () => {
    expect(readDocument(DOSSIER_GRAPH, '1999-plan')).toBeUndefined();
  });

  test('holds the outline in order, each section with what cites exactly it', () => {
    const { sections } = read('2021-14fyp');
    expect(sections.map(({ locator }) => locator)).toEqual(['四（二）', '表4-1']);
    const [layout] = sections;
    expect(layout?.records.nodes.map((node) => node.id)).toContain('industry/2021/materials');
    expect(layout?.records.nodes.map((node) => node.id)).not.toContain('place/zone/bay');
    expect(layout?.records.findings.map((finding) => finding.id)).toEqual(['finding/bay-name']);
  });

  test('a section lies in those whose numbering it continues', () => {
    const locators = ['三', '三（一）', '三（一）1', '三（一）10', '四', '第4条', '第4条第1款'];
    const documents = DOSSIER_DATASET.documents.map((document) =>
      document.id === '2021-14fyp'
        ? { ...document, sections: locators.map((locator) => ({ locator, heading: '' })) }
        : document,
    );
    const { sections } = read('2021-14fyp', createGraph({ ...DOSSIER_DATASET, documents }));
    expect(sections.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 0, 0, 1]);
  });

  test('a reform that renamed departments is no change that the document made', () => {
    const { changes, reforms } = read('2021-14fyp');
    expect(changes).toEqual([]);
    expect(reforms.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['市国土局', '市资源局'],
      ['市规划局', '市资源局'],
    ]);
    expect(read('2016-pilot-plan').reforms).toEqual(reforms);
  });

  test('“the same” reads in the order of time, whichever way it is written', () => {
    const [template] = DOSSIER_DATASET.links;
    if (template === undefined) throw new Error('the fixture has no links');
    const from = nodeId('organisation/resources');
    const to = nodeId('organisation/jingxin');
    const graph = createGraph({
      ...DOSSIER_DATASET,
      links: [{ ...template, from, to, kind: 'same-as' }],
    });
    expect(read('2021-14fyp', graph).reforms.map((reform) => reform.from.id)).toEqual([
      'organisation/jingxin',
    ]);
  });

  test('lists the findings with a reading in it', () => {
    expect(read('2021-14fyp').findings.map((finding) => finding.id)).toEqual(['finding/bay-name']);
    expect(read('2020-draft').findings).toEqual([]);
  });
});
