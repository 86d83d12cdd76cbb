import { describe, expect, test } from 'vitest';
import { districtReaches } from '../../src/atlas/graph/districts-of.ts';
import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { withoutRules } from '../../src/atlas/graph/without-rules.ts';
import { industryAxes, OTHER_AXES, type OtherAxis, otherEntries } from '../../src/atlas/matrix/axes.ts';
import { type Matrix, type MatrixQuestion, matrixOf } from '../../src/atlas/matrix/matrix.ts';
import type { Link, LinkKind } from '../../src/atlas/records/link.ts';
import { LINK_RULES } from '../../src/atlas/records/link-rule.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const axes = industryAxes(graph);

function asked(rows: string, others: OtherAxis, more: Partial<MatrixQuestion> = {}, of = graph): Matrix {
  const industries = industryAxes(of).find(({ name }) => name === rows);
  if (industries === undefined) throw new Error(`no ${rows}`);
  const question: MatrixQuestion = {
    industries,
    others,
    isSwapped: false,
    order: { rows: 'text', columns: 'text' },
    isEmptyShown: true,
    kept: 'all',
    source: undefined,
    ...more,
  };
  return matrixOf(of, question, 'zh');
}

/** Cells as `basis stand × how often`, and where the first tie is cited. */
const at = (matrix: Matrix, row: string, column: string): readonly string[] =>
  matrix
    .tiesAt(row, column)
    .map(({ basis, stand, citations: [first] }) => `${basis} ${stand ?? '-'} ${first?.locator ?? ''}`);

describe('cells by hand from the texts', () => {
  const zones = asked('2021-clusters', 'zones');

  test('petrochemicals are to gather in the petrochemical zone (四（一）1（1）), which is planned', () => {
    expect(at(zones, 'industry/2021/cluster/petrochemical', 'place/zone/petrochemical')).toEqual([
      'stated planned 四（一）1（1）',
    ]);
  });

  test('automobiles are to gather in Qianwan, of which the text says that it is being built (一（三）)', () => {
    expect(at(zones, 'industry/2021/cluster/automotive', 'place/zone/qianwan')).toEqual([
      'stated under-way 四（一）1（1）',
    ]);
  });

  test('and in Beilun, but not for that in the zone that lies there', () => {
    const districts = asked('2021-clusters', 'districts');
    expect(at(districts, 'industry/2021/cluster/automotive', 'place/district/beilun')).toContain(
      'stated planned 四（一）1（1）',
    );
    expect(at(zones, 'industry/2021/cluster/automotive', 'place/zone/ningbo-etdz')).toEqual([]);
  });

  test('what gathers in a zone of two counties, or leads a bay of two, is for that in neither', () => {
    const districts = asked('2021-clusters', 'districts');
    expect(at(districts, 'industry/2021/cluster/automotive', 'place/district/yuyao')).toEqual([]);
    const localities = asked('2021-clusters', 'localities');
    const materials = 'industry/2021/cluster/new-materials';
    expect(at(localities, materials, 'place/locality/nanwan')).toHaveLength(1);
    expect(at(districts, materials, 'place/district/xiangshan')).toEqual([]);
  });

  test('no piece of a zone has what its zone has', () => {
    expect(asked('2021', 'subzones').cells).toBe(0);
  });

  test('of the box that places three clusters each has its own sites (五（二）专栏3)', () => {
    const parks = asked('2021-national-clusters', 'parks');
    const magnets = 'industry/2021/national-cluster/rare-earth-magnets';
    expect(at(parks, magnets, 'place/park/cixi-high-tech')).toEqual(['stated planned 五（二）专栏3']);
    expect(at(parks, 'industry/2021/national-cluster/petrochemical', 'place/park/cixi-high-tech')).toEqual(
      [],
    );
    const own = asked('2021-national-clusters', 'zones');
    expect(at(own, magnets, 'place/zone/petrochemical')).toEqual([]);
    expect(at(own, 'industry/2021/national-cluster/petrochemical', 'place/zone/petrochemical')).toHaveLength(
      1,
    );
  });

  test('a park that the text of 2016 lists under a segment (二（七）) is of that segment alone', () => {
    const parks = asked('2016-segments', 'parks');
    const park = 'place/park/ningbo-automotive-electronics';
    expect(at(parks, 'industry/2016/segment/integrated-circuits', park)).toEqual(['stated - 二（七）']);
    expect(parks.columns.find(({ key }) => key === park)?.cells).toBe(1);
  });

  test('where the text of Cixi writes the park by another name (二（二）), it is a reading', () => {
    const parks = asked('2020-cixi-clusters', 'parks');
    expect(at(parks, 'industry/2020/cixi/cluster/key-components', 'place/park/cixi-high-tech')[0]).toMatch(
      /^reading .* 二（二）$/,
    );
  });

  test('a task that five places try out (附件2) joins the industry to them', () => {
    const pilots = asked('2016-clusters', 'pilots');
    const automobiles = 'industry/2016/cluster/automobiles';
    expect(at(pilots, automobiles, 'place/district/ninghai')).toEqual([
      expect.stringMatching(/^joined planned/),
    ]);
    expect(at(pilots, automobiles, 'place/district/yinzhou')).toEqual([
      expect.stringMatching(/^derived planned/),
    ]);
    expect(at(pilots, automobiles, 'place/district/zhenhai')).toEqual([]);
  });

  test('the one project of industrial things in Ninghai (二（八）) joins the two', () => {
    const districts = asked('2016-segments', 'districts');
    const [tie, ...more] = districts.tiesAt('industry/2016/segment/industrial-iot', 'place/district/ninghai');
    expect([tie?.basis, tie?.between.map(({ name }) => name), more]).toEqual([
      'joined',
      [expect.stringContaining('遥感监测')],
      [],
    ]);
  });

  test('graphene has nothing to do with Ninghai, where other segments are', () => {
    expect(
      at(asked('2016-segments', 'districts'), 'industry/2016/segment/graphene', 'place/district/ninghai'),
    ).toEqual([]);
  });
});

/* The ties of the graph, from its links one by one and not by the walks. */
const kindOf = (id: AtlasNode['id']) => graph.node(id)?.kind;
const linksOf = (...kinds: readonly LinkKind[]): readonly Link[] =>
  graph.dataset.links.filter(({ kind }) => kinds.includes(kind));
/** Industries of a measure, without those that are part of another of them. */
const industriesOfMeasure = (id: string): readonly string[] =>
  linksOf('concerns').flatMap(({ from, to }) => (from === id ? [to] : []));
const isPartOf = (part: string, whole: string): boolean =>
  linksOf('part-of').some(({ from, to }) => from === part && to === whole);
const isAloneIn = (measure: string, industry: string): boolean =>
  industriesOfMeasure(measure).every(
    (other) => other === industry || isPartOf(other, industry) || isPartOf(industry, other),
  );

const keyOf = (industry: string, other: string, ...links: readonly Link[]): string =>
  `${industry} → ${other}: ${links.map(({ from, kind, to }) => `${from} ${kind} ${to}`).join(', ')}`;

/** Every way from an industry to a place, by the links of the dataset. */
const toPlaces: readonly (readonly [industry: string, place: string, ...links: Link[]])[] = [
  ...linksOf('leads').map((link) => [link.to, link.from, link] as const),
  ...linksOf('gathers-in', 'names')
    .filter(({ from, to }) => kindOf(from) === 'industry' && kindOf(to) === 'place')
    .map((link) => [link.from, link.to, link] as const),
  ...linksOf('serves').flatMap((serves) =>
    linksOf('located-in')
      .filter(({ from }) => from === serves.from)
      .map((lies) => [serves.to, lies.to, serves, lies] as const),
  ),
  ...linksOf('concerns').flatMap((concerns) =>
    kindOf(concerns.from) === 'measure' && isAloneIn(concerns.from, concerns.to)
      ? linksOf('pilots', 'names')
          .filter(({ from, to }) => from === concerns.from && kindOf(to) === 'place')
          .map((names) => [concerns.to, names.to, concerns, names] as const)
      : [],
  ),
];

function cellsOf(industries: string, others: OtherAxis): readonly string[] {
  const matrix = asked(industries, others);
  return matrix.rows.flatMap((row) =>
    matrix.columns.flatMap((column) =>
      matrix.tiesAt(row.key, column.key).map(({ links }) => keyOf(row.key, column.key, ...links)),
    ),
  );
}

const generations = axes.filter(({ ofClass }) => ofClass === undefined).map(({ name }) => name);
const within = (industries: string, others: OtherAxis, of: string, to: string): boolean =>
  (axes.find(({ name }) => name === industries)?.entries ?? []).some(({ key }) => key === of) &&
  otherEntries(graph, others).some(({ key }) => key === to);

describe('every tie of the graph is in its cell, and every cell is a tie of the graph', () => {
  const ofPlaces = OTHER_AXES.filter(
    (axis) => !['districts', 'pilots', 'bureaus', 'documents'].includes(axis),
  );

  test.each(generations)('%s and places of each kind', (industries) => {
    for (const others of ofPlaces) {
      const expected = toPlaces
        .filter(([of, to]) => within(industries, others, of, to))
        .map(([of, to, ...links]) => keyOf(of, to, ...links));
      expect([others, ...cellsOf(industries, others).toSorted()]).toEqual([
        others,
        ...[...new Set(expected)].toSorted(),
      ]);
    }
  });

  test.each(generations)('%s and the places where its tasks are tried out', (industries) => {
    const expected = toPlaces
      .filter(([of, to, , last]) => last?.kind === 'pilots' && within(industries, 'pilots', of, to))
      .map(([of, to, ...links]) => keyOf(of, to, ...links));
    expect(cellsOf(industries, 'pilots').toSorted()).toEqual(expected.toSorted());
  });

  test.each(generations)('%s and districts, as far as lists and map go', (industries) => {
    const matrix = asked(industries, 'districts');
    for (const { key, subject } of matrix.rows) {
      const own = toPlaces.filter(([of]) => of === key);
      const carriers = own.flatMap(([, , first, second]) =>
        second === undefined || first === undefined ? [] : (graph.node(first.from) ?? []),
      );
      const all = subject.kind === 'node' ? [subject.node, ...carriers] : carriers;
      const reached = all.flatMap((node) => districtReaches(graph, node).map(({ district }) => district.id));
      const found = matrix.columns.flatMap((column) =>
        matrix.tiesAt(key, column.key).length > 0 ? [column.key] : [],
      );
      expect([key, ...found.toSorted()]).toEqual([key, ...[...new Set<string>(reached)].toSorted()]);
    }
  });

  test.each(generations)('%s and bureaus', (industries) => {
    const expected = linksOf('concerns', 'serves', 'targets').flatMap((about) =>
      linksOf('responsible', 'guides')
        .filter(({ from, to }) => to === about.from && within(industries, 'bureaus', about.to, from))
        .map((charge) => keyOf(about.to, charge.from, about, charge)),
    );
    expect(cellsOf(industries, 'bureaus').toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  test.each(generations)(
    '%s and documents: each passage once, whether it names the industry or ties it',
    (industries) => {
      const matrix = asked(industries, 'documents');
      for (const { key, subject } of matrix.rows) {
        if (subject.kind !== 'node') throw new Error(key);
        const cited = [
          ...subject.node.citations,
          ...graph.dataset.links
            .filter(
              ({ from, kind, to }) =>
                (to === key && ['serves', 'concerns', 'targets', 'leads'].includes(kind)) ||
                (from === key && ['gathers-in', 'names'].includes(kind)),
            )
            .flatMap(({ citations }) => citations),
        ].map(({ document, locator }) => `${document}#${locator}`);
        const found = matrix.columns.flatMap((column) =>
          matrix.tiesAt(key, column.key).map((tie) => tie.key),
        );
        expect([key, ...found.toSorted()]).toEqual([key, ...[...new Set(cited)].toSorted()]);
      }
    },
  );
});

const sum = (of: readonly number[]): number => of.reduce((total, count) => total + count, 0);

describe('of every matrix', () => {
  const all = generations.flatMap((industries) =>
    OTHER_AXES.map((others) => ({ industries, others, matrix: asked(industries, others) })),
  );

  test('each tie has a source', () => {
    const silent = all.flatMap(({ matrix }) =>
      matrix.rows.flatMap((row) =>
        matrix.columns.flatMap((column) =>
          matrix
            .tiesAt(row.key, column.key)
            .filter(({ citations }) => citations.length === 0)
            .map(({ key }) => key),
        ),
      ),
    );
    expect(silent).toEqual([]);
  });

  test('totals are what the cells hold, both ways', () => {
    for (const { matrix } of all) {
      const counts = matrix.rows.map((row) =>
        matrix.columns.map((column) => matrix.tiesAt(row.key, column.key).length),
      );
      expect(matrix.rows.map(({ ties }) => ties)).toEqual(counts.map(sum));
      expect(matrix.columns.map(({ ties }) => ties)).toEqual(
        matrix.columns.map((_, index) => sum(counts.map((row) => row[index] ?? 0))),
      );
      expect(matrix.ties).toBe(sum(counts.map(sum)));
    }
  });

  test('swapped it holds the same cells', () => {
    for (const { industries, others, matrix } of all) {
      const swapped = asked(industries, others, { isSwapped: true });
      expect([swapped.rows, swapped.columns]).toEqual([matrix.columns, matrix.rows]);
      for (const row of matrix.rows)
        for (const column of matrix.columns)
          expect(swapped.tiesAt(column.key, row.key)).toBe(matrix.tiesAt(row.key, column.key));
    }
  });

  test('without empty lines it has the same ties, and says how many lines are away', () => {
    for (const { industries, others, matrix } of all) {
      const full = asked(industries, others, { isEmptyShown: false });
      expect(full.ties).toBe(matrix.ties);
      expect(full.rows.length + full.empty.rows).toBe(matrix.rows.length);
      expect(full.columns.length + full.empty.columns).toBe(matrix.columns.length);
    }
  });

  test('an industry is shown at no place of one step that the map and the lists do not know for it', () => {
    for (const { others, matrix } of all) {
      if (['districts', 'bureaus', 'documents'].includes(others)) continue;
      for (const { key, subject } of matrix.rows) {
        const known = new Set<string>(subject.kind === 'node' ? placesOf(graph, subject.node.id) : []);
        const found = matrix.columns.filter((column) => matrix.tiesAt(key, column.key).length > 0);
        expect(found.flatMap((column) => (known.has(column.key) ? [] : [`${key} ${column.key}`]))).toEqual(
          [],
        );
      }
    }
  });
});

describe('what is kept', () => {
  test('what documents state is never hidden by ?derived=off, what rests on a rule is', () => {
    const whole = asked('2020-cixi-clusters', 'parks');
    const without = asked('2020-cixi-clusters', 'parks', {}, withoutRules(graph, LINK_RULES));
    const stated = asked('2020-cixi-clusters', 'parks', { kept: 'stated' });
    expect([whole.ties, without.ties, stated.ties]).toEqual([15, 7, 7]);
  });

  test('by document: of the parks in Cixi only what its own plan says', () => {
    const source = '2021-14fyp';
    const matrix = asked('2020-cixi-clusters', 'parks', { source });
    expect(matrix.ties).toBe(0);
    expect(asked('2020-cixi-clusters', 'parks', { source: '2020-cixi-plan' }).ties).toBe(15);
  });

  test('by total the fullest comes first; by name as a list would have it', () => {
    const byTotal = asked('2016-segments', 'districts', { order: { rows: 'total', columns: 'total' } });
    const totals = byTotal.rows.map(({ ties }) => ties);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(byTotal.columns[0]?.ties).toBeGreaterThan(byTotal.columns.at(-1)?.ties ?? 0);
    const byName = asked('2016-segments', 'districts', { order: { rows: 'name', columns: 'text' } });
    const names = byName.rows.map(({ subject }) => (subject.kind === 'node' ? subject.node.name : ''));
    expect(names).toEqual([
      '高端金属合金材料',
      '工业物联网',
      '关键基础件',
      '光学电子',
      '集成电路',
      '石墨烯',
      '稀土磁性材料',
      '专用装备',
    ]);
  });
});
