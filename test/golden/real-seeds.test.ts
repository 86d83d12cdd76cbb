import { describe, expect, test } from 'vitest';
import { linkFits } from '../../src/atlas/records/link-endpoints.ts';
import type { NodeClass } from '../../src/atlas/records/node.ts';
import { realDataset, realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const dataset = await realDataset();
const graph = await realGraph();

function countOf(nodeClass: NodeClass, document: string): number {
  return dataset.nodes.filter((node) => node.class === nodeClass && node.document === document).length;
}

describe('the layout of 2021, 一核四带二十区', () => {
  test.each<[NodeClass, number]>([
    ['core', 1],
    ['belt', 4],
    ['zone', 20],
    ['subzone', 57],
    ['town', 43],
    ['base', 6],
    ['frontier-industry', 13],
    ['chain', 10],
    ['national-cluster', 4],
    ['cluster', 12],
  ])('%s: %i', (nodeClass, count) => {
    expect(countOf(nodeClass, '2021-14fyp')).toBe(count);
  });

  test('eight named points support it', () => {
    expect(dataset.links.filter((link) => link.kind === 'supported-by')).toHaveLength(8);
  });

  test('every zone has a core or belt above it and sub-zones below it', () => {
    const orphans = dataset.nodes.filter(
      (node) =>
        node.class === 'zone' &&
        !(
          graph.incoming(node.id).some((link) => link.kind === 'part-of') &&
          graph.breadcrumb(node.id).some((whole) => whole.class === 'core' || whole.class === 'belt')
        ),
    );
    expect(orphans).toEqual([]);
  });

  test('every zone, sub-zone and town lies in a district', () => {
    const lost = dataset.nodes.filter(
      (node) =>
        ['zone', 'subzone', 'town'].includes(node.class) &&
        !graph.outgoing(node.id).some((link) => link.kind === 'located-in'),
    );
    expect(lost).toEqual([]);
  });

  test('the high-tech zone lies in both districts of its two sub-zones', () => {
    const located = graph
      .outgoing(nodeId('place/zone/ningbo-high-tech'))
      .filter((link) => link.kind === 'located-in');
    expect(located.map((link) => link.to)).toEqual(['place/district/yinzhou', 'place/district/zhenhai']);
  });
});

test('the plan of 2016 has 54 pilot tasks, each with its districts and a department', () => {
  const tasks = dataset.nodes.filter((node) => node.class === 'task' && node.document === '2016-pilot-plan');
  expect(tasks).toHaveLength(54);
  const incomplete = tasks.filter(
    (task) =>
      !graph.outgoing(task.id).some((link) => link.kind === 'pilots') ||
      !graph.incoming(task.id).some((link) => link.kind === 'guides' || link.kind === 'responsible'),
  );
  expect(incomplete).toEqual([]);
});

test('every link, stated or derived, joins kinds that its kind may join', () => {
  const unfit = dataset.links.filter((link) => {
    const [from, to] = [graph.node(link.from), graph.node(link.to)];
    return from === undefined || to === undefined || !linkFits(link.kind, from.kind, to.kind);
  });
  expect(unfit).toEqual([]);
  expect(linkFits('leads', 'industry', 'place')).toBe(false);
});
