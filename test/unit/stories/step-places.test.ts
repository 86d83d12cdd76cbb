import { expect, test } from 'vitest';
import { placesOfStep } from '../../../src/atlas/stories/step-places.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';

const graph = await realGraph();
const step = (records: readonly string[], address = '') => ({
  address,
  heading: '',
  words: '',
  notes: undefined,
  citations: [],
  records,
});
const QIANWAN = 'place/zone/qianwan';

test('a step is where its records are; what it reads stands in where it rests on none', () => {
  expect(placesOfStep(graph, step([QIANWAN]))).toEqual([QIANWAN]);
  expect(placesOfStep(graph, step([], `?select=${QIANWAN}&view=places`))).toEqual([QIANWAN]);
  expect(placesOfStep(graph, step([QIANWAN], '?select=place/zone/yuyao'))).toEqual([QIANWAN]);
  const ofCars = placesOfStep(graph, step(['industry/2021/cluster/automotive']));
  expect(ofCars).toContain(QIANWAN);
  expect(ofCars.every((id) => graph.node(id)?.kind === 'place')).toBe(true);
});

test('documents, what there is none of, and what is everywhere have no where', () => {
  expect(placesOfStep(graph, step(['document/2021-14fyp', 'place/zone/nowhere', '…']))).toEqual([]);
  expect(placesOfStep(graph, step([]))).toEqual([]);
  const all = graph.dataset.nodes.filter(({ kind }) => kind === 'place').map(({ id }) => id);
  expect(placesOfStep(graph, step(all))).toEqual([]);
});

test('a finding is where what it concerns is, places alone', () => {
  const finding = graph.dataset.findings.find(({ concerns }) =>
    concerns.some((id) => graph.node(id)?.kind === 'place'),
  );
  if (finding === undefined) throw new Error('no finding concerns a place');
  const places = finding.concerns.filter((id) => graph.node(id)?.kind === 'place');
  expect(placesOfStep(graph, step([finding.id]))).toEqual([...new Set(places)]);
});
