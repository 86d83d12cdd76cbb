import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { placesOf } from '../../../src/atlas/graph/places-of.ts';
import { dutiesOf, projectsListedUnder } from '../../../src/atlas/reading/duties.ts';
import { linkFits } from '../../../src/atlas/records/link-endpoints.ts';
import { link, node, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET } from '../../fixtures/small-atlas.ts';

const project = (id: string) => ({
  id: `project/2016/${id}`,
  kind: 'project',
  class: 'key-project',
  name: id,
  document: '2016-pilot-plan',
  attributes: { districtBasis: 'stated' },
});

/** One firm with a project of copper in one place, one of magnets in another, and a park under its name. */
const graph = createGraph({
  ...SMALL_DATASET,
  nodes: [
    ...['copper', 'magnets', 'rival'].map((id) => node(project(id))),
    node({ id: 'place/district/north', class: 'district', name: '北区' }),
    node({ id: 'place/district/south', class: 'district', name: '南区' }),
    node({ id: 'place/district/east', class: 'district', name: '东区' }),
    node({ id: 'place/park/works', class: 'park', name: '园区' }),
    node({ id: 'industry/2016/copper', kind: 'industry', class: 'segment', name: '铜' }),
    node({ id: 'industry/2016/magnets', kind: 'industry', class: 'segment', name: '磁' }),
    node({ id: 'organisation/company/firm', kind: 'organisation', class: 'company', name: '某企业' }),
  ],
  links: [
    link('project/2016/copper', 'located-in', 'place/district/north'),
    link('project/2016/magnets', 'located-in', 'place/district/south'),
    link('project/2016/rival', 'located-in', 'place/district/east'),
    link('project/2016/copper', 'serves', 'industry/2016/copper'),
    link('project/2016/rival', 'serves', 'industry/2016/copper'),
    link('project/2016/magnets', 'serves', 'industry/2016/magnets'),
    link('organisation/company/firm', 'undertakes', 'project/2016/copper'),
    link('organisation/company/firm', 'undertakes', 'project/2016/magnets'),
    link('organisation/company/firm', 'undertakes', 'place/park/works'),
  ],
});
const firm = nodeId('organisation/company/firm');

test('an organisation undertakes projects and parks, and nothing else', () => {
  const ends = ['project', 'place', 'industry', 'measure', 'indicator', 'organisation'] as const;
  expect(ends.filter((end) => linkFits('undertakes', 'organisation', end))).toEqual(['project', 'place']);
  expect(linkFits('undertakes', 'project', 'organisation')).toBe(false);
});

describe('the places of a company', () => {
  test('are those of its projects and the parks under its name, not those of its branch', () => {
    expect(placesOf(graph, firm).toSorted()).toEqual([
      'place/district/north',
      'place/district/south',
      'place/park/works',
    ]);
  });

  test('are no way from an industry or a project to those of another project', () => {
    expect(placesOf(graph, nodeId('industry/2016/copper')).toSorted()).toEqual([
      'place/district/east',
      'place/district/north',
    ]);
    expect(placesOf(graph, nodeId('project/2016/copper'))).toEqual(['place/district/north']);
  });
});

test('its projects are listed by document with their places, and are no duties', () => {
  expect(dutiesOf(graph, firm)).toEqual([]);
  const [pilot] = projectsListedUnder(graph, firm);
  expect(pilot?.document).toBe('2016-pilot-plan');
  expect(pilot?.duties.map(({ node: { name } }) => name)).toEqual(['copper', 'magnets']);
  expect(pilot?.places.map(({ name }) => name)).toEqual(['北区', '南区']);
});
