import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import {
  citationsOf,
  type DossierModel,
  readDossier,
  relatedIds,
} from '../../../src/atlas/reading/node-reading.ts';
import { link, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET, SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

function dossier(id: string, graph = SMALL_GRAPH): DossierModel {
  const model = readDossier(graph, nodeId(id));
  if (model === undefined) throw new Error(`${id} has no dossier`);
  return model;
}

function groupsOf(id: string, graph = SMALL_GRAPH): Record<string, string[]> {
  return Object.fromEntries(
    dossier(id, graph).groups.map((group) => [group.key, group.items.map((item) => item.node.id)]),
  );
}

describe('a dossier', () => {
  test('of an unknown record there is none', () => {
    expect(readDossier(SMALL_GRAPH, nodeId('place/zone/nowhere'))).toBeUndefined();
  });

  test('reads every link under a heading of its own end, the expected ones first and even when empty', () => {
    expect(groupsOf('place/zone/bay')).toEqual({
      'parts.zone': ['place/subzone/east', 'place/subzone/west'],
      leads: ['industry/2021/materials'],
      gathers: [],
      locatedIn: ['place/district/cixi'],
      pilotedHere: ['measure/2016/task'],
      partOf: ['place/belt/north-qianwan'],
    });
    expect(Object.keys(groupsOf('place/zone/bay'))).toEqual([
      'parts.zone',
      'leads',
      'gathers',
      'locatedIn',
      'pilotedHere',
      'partOf',
    ]);
  });

  test('tells the contents of a district apart', () => {
    expect(groupsOf('place/district/yuyao')).toEqual({
      'contents.zone': ['place/zone/hill'],
      'contents.town': ['place/town/robot'],
      gathers: ['industry/2021/materials'],
      'contents.project': ['project/2016/magnet'],
      pilotedHere: ['measure/2016/task'],
    });
  });

  test('names a continuation by the end that reads it', () => {
    expect(groupsOf('place/town/robot')['continues']).toEqual(['place/zone/hill']);
    expect(groupsOf('place/zone/hill')['continuedFrom']).toEqual(['place/town/robot']);
  });

  test('stated comes before derived, although derived comes first in the document', () => {
    const ledBy = dossier('industry/2021/materials').groups.find((group) => group.key === 'ledBy');
    expect(ledBy?.items.map((item) => [item.node.id, item.stated])).toEqual([
      ['place/zone/bay', true],
      ['place/zone/hill', false],
    ]);
  });

  test('says a thing once, however many links say it; one that is stated makes it stated', () => {
    const again = link('place/zone/hill', 'leads', 'industry/2021/materials');
    const graph = createGraph({ ...SMALL_DATASET, links: [...SMALL_DATASET.links, again] });
    const [item, ...more] =
      dossier('place/zone/hill', graph).groups.find((g) => g.key === 'leads')?.items ?? [];
    expect(more).toEqual([]);
    expect(item?.stated).toBe(true);
    expect(item?.links.map((entry) => entry.basis)).toEqual(['stated', 'derived']);
  });

  test('the same thing from either end reads the same', () => {
    const graph = createGraph({
      ...SMALL_DATASET,
      links: [link('place/zone/bay', 'same-as', 'place/zone/hill')],
    });
    expect(groupsOf('place/zone/bay', graph)['sameAs']).toEqual(['place/zone/hill']);
    expect(groupsOf('place/zone/hill', graph)['sameAs']).toEqual(['place/zone/bay']);
  });

  test('carries wholes, findings and citations', () => {
    const model = dossier('place/zone/bay');
    expect(model.breadcrumb.map((node) => node.name)).toEqual(['宁波市', '北部前湾产业带']);
    expect(model.findings.map((finding) => finding.id)).toEqual(['finding/bay-name']);
    const twice = {
      ...model,
      node: { ...model.node, citations: [...model.node.citations, ...model.node.citations] },
    };
    expect(citationsOf(twice)).toEqual(model.node.citations);
  });
});

describe('what is emphasised with a record', () => {
  test('its neighbours, and the parts of its parts', () => {
    expect([...relatedIds(SMALL_GRAPH, nodeId('place/belt/north-qianwan'))].toSorted()).toEqual([
      'place/city/ningbo',
      'place/subzone/east',
      'place/subzone/west',
      'place/zone/bay',
      'place/zone/hill',
    ]);
  });

  test('of the city only the neighbours: everything is a part of it', () => {
    expect([...relatedIds(SMALL_GRAPH, nodeId('place/city/ningbo'))]).toEqual(['place/belt/north-qianwan']);
  });

  test('never the record itself', () => {
    expect(relatedIds(SMALL_GRAPH, nodeId('place/zone/bay')).has(nodeId('place/zone/bay'))).toBe(false);
  });
});
