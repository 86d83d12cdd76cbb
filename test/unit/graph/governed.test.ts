import * as v from 'valibot';
import { expect, test } from 'vitest';
import { leadingIndustries } from '../../../src/atlas/graph/governed.ts';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { type Link, linkSchema } from '../../../src/atlas/records/link.ts';
import { link, node, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET } from '../../fixtures/small-atlas.ts';

const BAY = 'place/zone/bay';
const industry = (name: string) =>
  node({ id: `industry/${name}`, kind: 'industry', class: 'cluster', name, document: '2021-14fyp' });

const read: Link = v.parse(linkSchema, {
  from: BAY,
  to: 'industry/read',
  kind: 'leads',
  basis: 'derived',
  rule: 'reading',
  citations: [{ document: '2021-14fyp', locator: '四（二）' }],
});

const graph = createGraph({
  ...SMALL_DATASET,
  nodes: [
    node({ id: BAY, class: 'zone', name: '湾区' }),
    ...['cars', 'read', 'gathers', 'later'].map(industry),
  ],
  links: [
    link(BAY, 'leads', 'industry/cars'),
    read,
    link('industry/gathers', 'gathers-in', BAY),
    { ...link(BAY, 'leads', 'industry/later'), citations: [{ document: '2023-361-plan', locator: '一' }] },
  ],
});

const names = (document: string) => leadingIndustries(graph, nodeId(BAY), document).map(({ id }) => id);

test('leading is what the document of the rule states as such: not what is read, gathers there or stands elsewhere', () => {
  expect(names('2021-14fyp')).toEqual(['industry/cars']);
  expect(names('2023-361-plan')).toEqual(['industry/later']);
});
