import { describe, expect, test } from 'vitest';
import { placesOfSubject } from '../../../src/atlas/graph/places-of-subject.ts';
import { emphasisOf } from '../../../src/atlas/on-map/emphasised-records.ts';
import { listedRecords } from '../../../src/atlas/on-map/listed-records.ts';
import { marksOf } from '../../../src/atlas/on-map/marks-of.ts';
import { NO_FILTERS } from '../../../src/atlas/tables/list-query.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

describe('what a list holds', () => {
  test('is a mark of its own for a place, and for anything else the places that it lies in or is about', () => {
    expect(listedRecords(graph, 'places', { ...NO_FILTERS, class: ['subzone'] })).toEqual({
      records: new Set(['place/subzone/east', 'place/subzone/west']),
      counts: [],
    });
    expect(listedRecords(graph, 'projects', { ...NO_FILTERS, text: '磁' })).toMatchObject({
      records: new Set(['place/district/yuyao']),
      counts: [{ id: 'place/district/yuyao', at: [121.15, 30.03], count: 1 }],
    });
    const task = graph.node(nodeId('measure/2016/task'));
    // The zone lies in Cixi by conclusion: there the list finds the task too.
    expect(task && marksOf(graph, task)).toEqual([
      'place/district/yuyao',
      'place/zone/bay',
      'place/district/cixi',
    ]);
  });

  test('is all of them while nothing is narrowed, wherever the map is', () => {
    const whole = listedRecords(graph, 'places', { ...NO_FILTERS, inView: true, sort: 'name' });
    expect(whole?.records.size).toBe(9);
  });

  test('of findings is the records that they concern', () => {
    const filters = { ...NO_FILTERS, kind: ['place'] };
    expect(listedRecords(graph, 'findings', filters)?.records).toEqual(new Set(['place/zone/bay']));
    expect(listedRecords(graph, 'findings', { ...NO_FILTERS, kind: ['project'] })?.records).toEqual(
      new Set(),
    );
  });

  test('is nothing where there is no list', () => {
    expect(listedRecords(graph, 'map', { ...NO_FILTERS, text: '湾' })).toBeUndefined();
  });
});

describe('what the map brings forward', () => {
  const records = new Set([nodeId('place/subzone/east')]);
  const counts = [{ id: nodeId('place/district/yuyao'), at: [121, 30] as const, count: 3 }];
  const listed = { records, counts };

  test('is what is listed, and the rest recedes even where none of it has a place', () => {
    expect(emphasisOf(graph, undefined, listed)).toEqual({
      selected: undefined,
      related: records,
      recedes: true,
      counts,
    });
    expect(emphasisOf(graph, undefined, { records: new Set(), counts: [] })).toMatchObject({
      related: new Set(),
      recedes: true,
    });
    expect(emphasisOf(graph, undefined, undefined)).toMatchObject({ related: new Set(), recedes: false });
  });

  test('is what is read before what is listed', () => {
    const { selected, related } = emphasisOf(graph, { kind: 'node', id: nodeId('place/zone/hill') }, listed);
    expect(selected).toBe('place/zone/hill');
    expect(related).toContain('industry/2021/materials');
    expect(related).not.toContain('place/subzone/east');
  });

  test('of a finding is what it concerns, of a document the places that it speaks of', () => {
    expect(emphasisOf(graph, { kind: 'finding', id: 'finding/bay-name' }, listed)).toEqual({
      selected: 'place/zone/bay',
      related: new Set(['place/zone/bay']),
    });
    const { selected, related } = emphasisOf(graph, { kind: 'document', id: '2021-14fyp' }, listed);
    expect(selected).toBeUndefined();
    expect(related).toContain('place/zone/hill');
  });
});

test('a record is shown at its own place, else at the places that it is about', () => {
  expect(placesOfSubject(graph, { kind: 'node', id: nodeId('place/zone/hill') })).toEqual([
    'place/zone/hill',
  ]);
  expect(placesOfSubject(graph, { kind: 'node', id: nodeId('project/2016/magnet') })).toEqual([
    'place/district/yuyao',
  ]);
  expect(placesOfSubject(graph, { kind: 'document', id: 'nothing' })).toEqual([]);
});
