import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { readDocument } from '../../src/atlas/reading/document-reading.ts';
import { readDossier } from '../../src/atlas/reading/node-reading.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { LinkKind } from '../../src/atlas/records/link.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

/* What holds of every record of the real seeds, asked of each: the atlas is walked by what its dossiers show. */
const graph = await realGraph();
const { nodes, links, documents } = graph.dataset;
const dossiers = new Map(nodes.map((node) => [node.id, readDossier(graph, node.id)]));
const outlines = new Map(
  documents.map((document) => [
    document.id,
    (readDocument(graph, document.id)?.sections ?? []).flatMap(({ records }) =>
      records.nodes.map((node) => node.id),
    ),
  ]),
);

/** Records that a reader of the dossier can open from it. */
function openedFrom(id: NodeId): readonly NodeId[] {
  return dossiers.get(id)?.groups.flatMap((group) => group.items.map((item) => item.node.id)) ?? [];
}

/** Records that can be opened after any number of steps. */
function reachedFrom(start: NodeId, steps: (id: NodeId) => readonly NodeId[]): ReadonlySet<NodeId> {
  const reached = new Set([start]);
  // A set is walked in the order in which it grows.
  for (const id of reached) for (const next of steps(id)) reached.add(next);
  return reached;
}

/** Records that lie on a way of these links back to themselves. */
function onCircles(kinds: readonly LinkKind[]): NodeId[] {
  const steps = (id: NodeId) =>
    graph
      .outgoing(id)
      .filter((link) => kinds.includes(link.kind))
      .map((link) => link.to);
  return nodes
    .map((node) => node.id)
    .filter((id) => steps(id).some((next) => reachedFrom(next, steps).has(id)));
}

const withDocuments = (id: NodeId): readonly NodeId[] => [
  ...openedFrom(id),
  ...(graph.node(id)?.citations.flatMap((citation) => outlines.get(citation.document) ?? []) ?? []),
];

describe('reaching', () => {
  const places = nodes.filter((node) => node.kind === 'place').map((node) => node.id);
  const organisations = nodes.filter((node) => node.kind === 'organisation').map((node) => node.id);
  const [city] = places.filter((id) => graph.node(id)?.class === 'city');
  if (city === undefined) throw new Error('there is no city');
  const body = reachedFrom(city, openedFrom);

  test('what a dossier opens opens it in turn, so that reaching goes both ways', () => {
    const opened = new Map(nodes.map((node) => [node.id, new Set(openedFrom(node.id))]));
    const oneWay = nodes.flatMap((node) =>
      openedFrom(node.id).filter((other) => opened.get(other)?.has(node.id) !== true),
    );
    expect(oneWay).toEqual([]);
  });

  test('by links alone every place is reached from every other', () => {
    expect(places.filter((id) => !body.has(id))).toEqual([]);
  });

  test('by links alone every organisation is reached, but for those whose work is tied to no place or industry', () => {
    expect(organisations.filter((id) => !body.has(id)).toSorted()).toEqual([
      // The office that issues the plan, and the one that sends the draft round: neither is given a task.
      'organisation/cixi/government-office',
      // Named as brands of elsewhere.
      'organisation/company/sany',
      'organisation/company/xiaomi',
      // Its one clause names no industry and no place.
      'organisation/department/civil-military-integration-office',
      'organisation/group/industrial-city-leading-group-office',
      // It is to advise on manufacturing as a whole.
      'organisation/group/made-in-china-2025-advisory-committee-2016',
    ]);
  });

  test('links alone leave only a small part aside', () => {
    expect(nodes.filter((node) => !body.has(node.id)).length).toBeLessThan(nodes.length / 20);
  });

  test('with the outlines of the documents every record is reached from every other', () => {
    const all = reachedFrom(city, withDocuments);
    expect(nodes.filter((node) => !all.has(node.id)).map((node) => node.id)).toEqual([]);
    const stuck = nodes.filter((node) => !withDocuments(node.id).some((other) => body.has(other)));
    expect(stuck.map((node) => node.id)).toEqual([]);
  });
});

describe('no dead ends', () => {
  test('a record without links says something of its own, or says what is not stated', () => {
    const silent = nodes.filter((node) => {
      const model = dossiers.get(node.id);
      const facts = Object.keys(node.attributes).filter((name) => name !== 'no');
      const isLinked = openedFrom(node.id).length > 0;
      return !isLinked && facts.length + (model?.groups.length ?? 0) + (model?.findings.length ?? 0) === 0;
    });
    expect(silent.map((node) => node.id)).toEqual([]);
  });

  test('every record leads to its document, and the document back to it', () => {
    const lost = nodes.filter((node) =>
      node.citations.some((citation) => outlines.get(citation.document)?.includes(node.id) !== true),
    );
    expect(lost.map((node) => node.id)).toEqual([]);
  });

  test('a key project of which no document states where it is says so', () => {
    const open = nodes.filter(
      (node) =>
        node.kind === 'project' &&
        node.class === 'key-project' &&
        node.attributes.districtBasis === 'not-stated' &&
        !graph.outgoing(node.id).some((link) => link.kind === 'located-in'),
    );
    expect(open.length).toBeGreaterThan(0);
    const hidden = open.filter((node) => {
      const group = dossiers.get(node.id)?.groups.find(({ key }) => key === 'locatedIn');
      return group?.items.length !== 0;
    });
    expect(hidden.map((node) => node.id)).toEqual([]);
  });
});

describe('no circles', () => {
  test.each([
    { kinds: ['part-of'] },
    { kinds: ['located-in'] },
    { kinds: ['part-of', 'located-in'] },
    { kinds: ['continues'] },
  ] as const)('$kinds never lead back', ({ kinds }) => {
    expect(links.some((link) => kinds.some((kind) => kind === link.kind))).toBe(true);
    expect(onCircles(kinds)).toEqual([]);
  });

  test('the wholes of a record end at one that is part of nothing', () => {
    for (const node of nodes) {
      const [outermost] = graph.breadcrumb(node.id);
      if (outermost === undefined) continue;
      expect(graph.outgoing(outermost.id).filter((link) => link.kind === 'part-of')).toEqual([]);
    }
  });
});

describe('from the bureau to its places and back', () => {
  const CHARGE: readonly LinkKind[] = ['responsible', 'guides'];
  const PLACE: readonly LinkKind[] = ['pilots', 'names'];

  /** Every way bureau → task (→ part of the task) → place, by the measures on it. */
  const ways = links
    .filter((link) => CHARGE.includes(link.kind))
    .flatMap((charge) => {
      const parts = graph.incoming(charge.to).filter((link) => link.kind === 'part-of');
      const tasks = [[charge.to], ...parts.map((part) => [charge.to, part.from])];
      return tasks.flatMap((way) =>
        graph
          .outgoing(way.at(-1) ?? charge.to)
          .filter((link) => PLACE.includes(link.kind) && graph.node(link.to)?.kind === 'place')
          .map((link) => ({ bureau: charge.from, way, place: link.to })),
      );
    });

  test('there are such ways in more documents than one', () => {
    const introducedBy = new Set(ways.flatMap(({ way }) => way.map((id) => graph.node(id)?.document)));
    expect(introducedBy.size).toBeGreaterThan(1);
    expect(ways.length).toBeGreaterThan(links.filter((link) => link.kind === 'pilots').length);
  });

  test('every place is among the places of its bureau', () => {
    const lost = ways.filter(({ bureau, place }) => !placesOf(graph, bureau).includes(place));
    expect(lost).toEqual([]);
  });

  test('the dossiers lead back step by step: place, task, task group, bureau', () => {
    const lost = ways.filter(({ bureau, way, place }) => {
      const back = [place, ...way.toReversed(), bureau];
      return back.some((id, step) => {
        const next = back[step + 1];
        return next !== undefined && !openedFrom(id).includes(next);
      });
    });
    expect(lost).toEqual([]);
  });
});
