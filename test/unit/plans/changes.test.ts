import { expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { placesOfDocument } from '../../../src/atlas/graph/places-of-document.ts';
import { changesOf } from '../../../src/atlas/plans/changes.ts';
import { DOSSIER_DATASET } from '../../fixtures/dossier-atlas.ts';
import { link, node } from '../../fixtures/records.ts';

const cluster = (id: string, name: string, document: string) =>
  node({ id: `industry/${id}`, kind: 'industry', class: 'cluster', name, document });

const NODES = [
  cluster('2016/clothing', '时尚纺织服装', '2016-pilot-plan'),
  cluster('2016/oil', '绿色石化', '2016-pilot-plan'),
  cluster('2016/cars', '汽车制造', '2016-pilot-plan'),
  cluster('2016/testing', '检验检测', '2016-pilot-plan'),
  cluster('2020/cars', '汽车', '2020-draft'),
  cluster('2021/clothing', '纺织服装', '2021-14fyp'),
  cluster('2021/oil', '绿色石化', '2021-14fyp'),
  cluster('2021/cars', '汽车整车', '2021-14fyp'),
  cluster('2021/software', '软件', '2021-14fyp'),
];
const LINKS = [
  link('industry/2016/clothing', 'continues', 'industry/2021/clothing'),
  link('industry/2016/cars', 'continues', 'industry/2020/cars'),
  link('industry/2021/cars', 'same-as', 'industry/2020/cars'),
];
const graph = createGraph({
  ...DOSSIER_DATASET,
  nodes: [...DOSSIER_DATASET.nodes, ...NODES],
  links: [...DOSSIER_DATASET.links, ...LINKS, link('industry/2020/cars', 'continues', 'industry/2021/cars')],
});
const names = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name);

test('a document is held against each earlier one: what goes on, what is new, what is not taken up', () => {
  const [from2016, from2020, ...more] = changesOf(graph, '2021-14fyp');
  expect(more).toEqual([]);
  expect(from2016).toMatchObject({ other: '2016-pilot-plan', direction: 'from-earlier' });
  expect(from2016?.items.map(({ from, to }) => [from.name, to.name])).toEqual([['时尚纺织服装', '纺织服装']]);
  // Cars go on by way of the draft; oil has its name in both.
  expect(names(from2016?.withoutPredecessor ?? [])).toEqual(['软件']);
  expect(names(from2016?.withoutSuccessor ?? [])).toEqual(['检验检测']);
  expect(from2020?.items.map(({ from, to }) => [from.name, to.name])).toContainEqual(['汽车', '汽车整车']);
});

test('an earlier document only says what went on in a later one', () => {
  expect(changesOf(graph, '2016-pilot-plan')).toMatchObject([
    { other: '2020-draft', direction: 'to-later', withoutPredecessor: [], withoutSuccessor: [] },
    { other: '2021-14fyp', direction: 'to-later' },
  ]);
});

test('a document speaks of the places that cite it and of those in links that it states, not of the city', () => {
  expect(placesOfDocument(graph, '2016-pilot-plan')).toEqual(['place/district/yuyao', 'place/zone/bay']);
  expect(placesOfDocument(graph, '2021-14fyp')).not.toContain('place/city/ningbo');
  expect(placesOfDocument(graph, '2021-14fyp')).toContain('place/town/robot');
  expect(placesOfDocument(graph, '1999-plan')).toEqual([]);
});
