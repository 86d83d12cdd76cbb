import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { parseDataset } from '../../../src/atlas/records/parse-dataset.ts';
import { buildMini } from '../../fixtures/mini-project.ts';
import { link, node, nodeId } from '../../fixtures/records.ts';

const { dataset } = await buildMini();
const graph = createGraph(dataset);
const BAY = nodeId('place/zone/bay');

describe('createGraph', () => {
  test('walks links from both ends', () => {
    expect(graph.outgoing(BAY).map((one) => `${one.kind} ${one.to}`)).toEqual([
      'part-of place/belt/north',
      'leads industry/2021/materials',
      'located-in place/district/cixi',
      'located-in place/district/yuyao',
    ]);
    expect(graph.incoming(BAY).map((one) => `${one.from} ${one.kind}`)).toEqual([
      'place/subzone/east part-of',
      'place/subzone/west part-of',
      'place/belt/north carried-by',
    ]);
  });

  test('gives the wholes of a part, outermost first', () => {
    const path = graph.breadcrumb(nodeId('place/subzone/east')).map((whole) => whole.name);
    expect(path).toEqual(['宁波市', '北部产业带', '前湾新区']);
  });

  test('ends on parents in a circle', () => {
    const [a, b] = ['a', 'b'].map((id) => node({ id: `place/park/${id}`, class: 'park', name: id }));
    if (a === undefined || b === undefined) throw new Error('two parks are needed');
    const links = [link(a.id, 'part-of', b.id), link(b.id, 'part-of', a.id)];
    const circle = createGraph({ ...dataset, nodes: [a, b], links });
    expect(circle.breadcrumb(a.id).length).toBeLessThanOrEqual(2);
  });

  test('finds what concerns a record and what a section says', () => {
    expect(graph.findingsOf(BAY).map((finding) => finding.id)).toEqual(['finding/bay-name']);
    const section = graph.citedAt({ document: 'draft-2020', locator: '第3条' });
    expect(section.nodes.map((record) => record.id)).toEqual([
      'industry/2020/materials',
      'measure/2020/clause-3',
    ]);
    expect(section.links).toHaveLength(3);
    expect(graph.document('draft-2020')?.status).toBe('draft');
  });

  test('leaves out links to records that could not be read', () => {
    const broken = { ...dataset, nodes: dataset.nodes.filter((record) => record.id !== BAY) };
    const { dataset: read } = parseDataset(structuredClone(broken));
    expect(createGraph(read).incoming(nodeId('place/belt/north'))).toEqual([]);
    expect(
      createGraph(read)
        .outgoing(nodeId('place/subzone/east'))
        .map((one) => one.kind),
    ).toEqual(['located-in']);
  });
});
