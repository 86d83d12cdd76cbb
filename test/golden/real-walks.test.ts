import { beforeAll, describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/atlas/facts/fields.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { withoutRules } from '../../src/atlas/graph/without-rules.ts';
import { listedRecords } from '../../src/atlas/on-map/listed-records.ts';
import { LINK_RULES } from '../../src/atlas/records/link-rule.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { FACETS_OF_VIEW } from '../../src/atlas/tables/facets.ts';
import { type ListView, NO_FILTERS, VIEW_KINDS } from '../../src/atlas/tables/list-query.ts';
import { listRows } from '../../src/atlas/tables/record-rows.ts';
import { filterTable } from '../../src/atlas/tables/table-spec.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await realGraph();
});

const VIEWS: readonly ListView[] = ['places', 'industries', 'projects', 'measures', 'policies', 'indicators'];

/** The districts that the fields of a record show, in a list and in a download: stated, and by conclusion. */
function shownDistricts(node: AtlasNode): { stated: string[]; derived: string[] } {
  const valueOf = (key: string) => FIELDS[node.kind].find((field) => field.key === key)?.value(node, graph);
  const stated = valueOf('districts');
  const derived = valueOf('districts_derived');
  return {
    stated: stated?.format === 'records' ? stated.nodes.map(({ id }) => id) : [],
    derived: derived?.format === 'ways' ? derived.reaches.map(({ district }) => district.id) : [],
  };
}

describe('a row is found under the districts that it shows, and under no other', () => {
  test.each(VIEWS)('in the list of %s', (view) => {
    expect(FACETS_OF_VIEW[view]).toContain('district');
    const rows = listRows(graph, view);
    const differing = rows.flatMap(({ node, facets, reaches }) => {
      const { stated, derived } = shownDistricts(node);
      const shown = [...stated, ...derived].toSorted();
      const found = (facets.district ?? []).toSorted();
      const cell = reaches.map(({ district }) => district.id).toSorted();
      return shown.join() === found.join() && cell.join() === found.join() ? [] : [node.id];
    });
    expect(differing).toEqual([]);
    // The clauses of the draft name no district.
    expect(rows.some(({ reaches }) => reaches.length > 0)).toBe(view !== 'policies');
  });

  test('and what is derived goes when its rules are hidden, what is stated stays', () => {
    const without = withoutRules(graph, LINK_RULES);
    const district = 'place/district/beilun';
    const under = (of: Graph, view: ListView) =>
      filterTable(
        listRows(of, view),
        FACETS_OF_VIEW[view],
        { ...NO_FILTERS, district: [district] },
        undefined,
        'zh',
      ).rows;
    for (const view of ['projects', 'places'] as const) {
      const stated = under(graph, view).filter(({ node }) => shownDistricts(node).stated.includes(district));
      const left = new Set(under(without, view).map(({ node }) => node.id));
      expect(stated.length).toBeGreaterThan(0);
      expect(stated.filter(({ node }) => !left.has(node.id))).toEqual([]);
      expect(under(graph, view).length).toBeGreaterThan(left.size);
    }
  });
});

test('the map lights every place that a list states of a record', () => {
  const dark = VIEWS.filter((view) => VIEW_KINDS[view] !== 'place').flatMap((view) =>
    listRows(graph, view).flatMap(({ node }) => {
      const lit = new Set<string>(placesOf(graph, node.id));
      return shownDistricts(node)
        .stated.filter((id) => !lit.has(id))
        .map((id) => `${node.id} → ${id}`);
    }),
  );
  expect(dark).toEqual([]);
});

test('the projects of a district are counted where they are known to be, none of them left out that names a place', () => {
  const asked = { ...NO_FILTERS, district: ['place/district/cixi'] };
  const shown = listedRecords(graph, 'projects', asked);
  const rows = filterTable(listRows(graph, 'projects'), FACETS_OF_VIEW.projects, asked, undefined, 'zh').rows;
  expect(rows.length).toBeGreaterThan(10);
  expect(shown?.records).toContain('place/district/cixi');
  const places = new Set(rows.flatMap(({ node }) => placesOf(graph, node.id)));
  const found = [...places].filter((id) => {
    const at = graph.node(id)?.location;
    return at !== undefined && at.precision !== 'unverified';
  });
  expect(shown?.counts.map(({ id }) => id).toSorted()).toEqual(found.toSorted());
});

/** Of each national cluster the places that the text ties to it, and to no other of the same box. */
test.each([
  ['auto-parts', ['place/zone/qianwan', 'place/district/beilun', 'place/functional-zone/meishan']],
  ['rare-earth-magnets', ['place/park/cixi-high-tech', 'place/park/zhenhai-new-materials']],
  [
    'petrochemical',
    [
      'place/zone/petrochemical',
      'place/functional-zone/daxie',
      'place/district/beilun',
      'place/district/cixi',
    ],
  ],
  ['functional-materials', []],
])(
  'the national cluster %s reaches its own places and none that a box names for another',
  (cluster, places) => {
    const reached = placesOf(graph, nodeId(`industry/2021/national-cluster/${cluster}`));
    expect(reached.toSorted()).toEqual(places.toSorted());
  },
);
