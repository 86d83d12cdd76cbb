import { describe, expect, test } from 'vitest';
import { buildSearchFile } from '../../geodata/steps/search-index.ts';
import { isFromText } from '../../src/atlas/graph/is-from-text.ts';
import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { reachedFrom } from '../../src/atlas/graph/walks.ts';
import { organisationNames } from '../../src/atlas/reading/duties.ts';
import { isGoverning } from '../../src/atlas/records/organisation.ts';
import { createSearchIndex, searchAtlas } from '../../src/atlas/search/search.ts';
import { groupHits } from '../../src/atlas/search/search-groups.ts';
import { NO_FILTERS } from '../../src/atlas/tables/list-query.ts';
import { groupRows } from '../../src/atlas/tables/table-spec.ts';
import { TABLES } from '../../src/atlas/tables/tables.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();
const { nodes, documents } = graph.dataset;
const projects = nodes.flatMap((node) => (node.kind === 'project' ? [node] : []));
const organisations = nodes.flatMap((node) => (node.kind === 'organisation' ? [node] : []));
const firmsOf = (id: string) => reachedFrom(graph, nodeId(id), ['isUndertakenBy'], 'organisation');
const counted = (ofClass: string) => organisations.filter((node) => node.class === ofClass).length;
const index = createSearchIndex(graph, buildSearchFile(nodes, documents));
const company = (name: string) => `organisation/company/${name}`;

describe('what the documents list under a name', () => {
  test('every name that stands on a project is that of a record linked with it, and no other is', () => {
    const differing = projects.filter(({ id, attributes: { company: cell = '' } }) => {
      const names = firmsOf(id).flatMap(({ name, aliases = [] }) =>
        [name, ...aliases].filter((own) => cell.split(/[—-]/).includes(own) || cell === own),
      );
      // Names of a cell, put together again, are the cell.
      return names.length !== firmsOf(id).length || names.join('').length !== cell.replace(/[—-]/, '').length;
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test('181 projects of 370 have one or two, 150 companies, three universities and two institutes in all', () => {
    const named = projects.filter(({ id }) => firmsOf(id).length > 0);
    expect(named).toHaveLength(181);
    expect(named.filter(({ id }) => firmsOf(id).length === 2).map(({ id }) => id)).toEqual([
      'project/2016/geely-volvo-design-centre',
      'project/2016/siemens-cas-centre',
    ]);
    // The power supply company has tasks and no project.
    expect(['company', 'university', 'research-institute'].map(counted)).toEqual([151, 3, 2]);
  });

  test('every company is cited where it is named, and every other name of it says how it is read', () => {
    const firms = organisations.filter((node) => !isGoverning(node.class));
    expect(firms.filter(({ citations }) => citations.length === 0)).toEqual([]);
    const unsaid = firms.filter(
      ({ aliases = [], sources }) =>
        aliases.length > 0 &&
        !aliases.every((alias) =>
          (sources?.['aliases'] ?? []).some(
            ({ values, basis, note }) =>
              values?.includes(alias) === true && basis === 'derived' && (note ?? '') !== '',
          ),
        ),
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  test('look-alikes stay apart', () => {
    const apart = [
      '健信机械',
      '建信',
      '慈星',
      '慈兴',
      '俊屹',
      '君屹',
      '金瑞',
      '金瑞泓',
      '均胜普瑞',
      '普瑞均胜',
    ];
    const ids = apart.map((name) => organisations.filter((node) => node.name === name).map(({ id }) => id));
    expect(new Set(ids.flat()).size).toBe(apart.length);
    expect(organisationNames(graph, nodeId(company('crrc-times'))).map(({ node }) => node.name)).toEqual([
      '中车时代',
      '南车时代',
    ]);
  });
});

test('a company is where the text puts its projects, and leads no industry or project to others of it', () => {
  const sunny = placesOf(graph, nodeId(company('sunny')));
  expect(sunny).toEqual(['place/district/yuyao']);
  const spread = organisations
    .filter((node) => node.class === 'company')
    .flatMap(({ id }) =>
      placesOf(graph, id).filter(
        (place) =>
          !reachedFrom(graph, id, ['undertakes', 'isResponsibleFor'])
            .flatMap((other) => [other.id, ...graph.outgoing(other.id).map(({ to }) => to)])
            .includes(place),
      ),
    );
  expect(spread).toEqual([]);
  // 均胜 has projects in the high-tech zone only: those in Beilun are of a firm of another name.
  expect(placesOf(graph, nodeId(company('joyson')))).toEqual(['place/functional-zone/ningbo-high-tech']);
});

test('what a text ties to a name is stated, or read where it has another of its names', () => {
  const links = graph.dataset.links.filter(({ kind }) => kind === 'undertakes');
  expect(links).toHaveLength(187);
  expect(links.filter((link) => !isFromText(link))).toEqual([]);
  const read = links.filter(({ basis }) => basis === 'derived');
  expect(read).toHaveLength(13);
  expect(read.filter(({ note }) => !/读作/.test(note ?? ''))).toEqual([]);
});

describe('the list', () => {
  test('has the bureaus first, then companies, each under the word of its class', () => {
    const { organisations: table } = TABLES;
    const rows = table.rows(graph);
    const classes = rows.map(({ facets }) => facets.class?.[0] ?? '');
    expect(classes.slice(0, 57).every(isGoverning)).toBe(true);
    const groups = groupRows(table, { ...NO_FILTERS, sort: 'document' }, rows);
    expect(groups.map(({ of, rows: members }) => [of, members.length])).toEqual([
      ['department', 39],
      ['group', 17],
      ['collective', 1],
      ['company', 151],
      ['university', 3],
      ['research-institute', 2],
    ]);
  });
});

describe('search', () => {
  test.each([
    ['金田', 'jintian'],
    ['金田铜业', 'jintian'],
    ['jintian', 'jintian'],
    ['爱柯迪', 'ikd'],
    ['aikedi', 'ikd'],
    ['akd', 'ikd'],
    ['吉利', 'geely'],
    ['Geely', 'geely'],
    ['雅戈尔', 'youngor'],
    ['中之杰', 'zhongzhijie'],
    ['蓝卓', 'lanzhuo'],
    ['江丰电子', 'jiangfeng-electronic'],
    ['华为', 'huawei'],
    ['海天', 'haitian'],
    ['万华', 'wanhua-chemical'],
  ])('%s: Enter takes the company', (query, name) => {
    const [first] = groupHits(searchAtlas(index, query));
    expect(first?.group).toBe('company');
    expect(first?.hits[0]?.id).toBe(company(name));
  });

  test('bureaus and companies stand in groups of their own', () => {
    const groups = groupHits(searchAtlas(index, '宁波'));
    const mixed = groups.flatMap(({ group, hits }) =>
      hits.flatMap(({ subject }) =>
        subject.kind === 'node' &&
        subject.node.kind === 'organisation' &&
        (group === 'organisation') !== isGoverning(subject.node.class)
          ? [subject.node.id]
          : [],
      ),
    );
    expect(mixed).toEqual([]);
    expect(groups.map(({ group }) => group)).toEqual(expect.arrayContaining(['organisation', 'company']));
  });
});
