import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { placeTies } from '../../src/atlas/on-map/place-ties.ts';
import { readDossier } from '../../src/atlas/reading/node-reading.ts';
import { NODE_KINDS } from '../../src/atlas/records/node.ts';
import { isMessageKey } from '../../src/messages/translate.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const { nodes, links, findings, documents } = graph.dataset;
const dossiers = new Map(nodes.map((node) => [node.id, readDossier(graph, node.id)]));

/** Ids that the dossier of a record names, with the links that it names them by. */
function namedLinks(id: (typeof nodes)[number]['id']) {
  return dossiers.get(id)?.groups.flatMap((group) => group.items.flatMap((item) => item.links)) ?? [];
}

test('the seeds hold records of every kind', () => {
  for (const kind of NODE_KINDS) expect(nodes.filter((node) => node.kind === kind)).not.toEqual([]);
  expect(links.length).toBeGreaterThan(nodes.length);
});

describe('walking the dossiers', () => {
  test('every link is read once from each end', () => {
    const read = new Map(nodes.map((node) => [node.id, namedLinks(node.id)]));
    const missed = links.filter(
      (link) =>
        read.get(link.from)?.filter((other) => other === link).length !== 1 ||
        read.get(link.to)?.filter((other) => other === link).length !== 1,
    );
    expect(missed).toEqual([]);
  });

  test('every heading has its words', () => {
    const keys = new Set(
      [...dossiers.values()].flatMap((model) => model?.groups.map((group) => group.key) ?? []),
    );
    expect([...keys].filter((key) => !isMessageKey(`group.${key}`))).toEqual([]);
  });

  test('no heading stands twice in a dossier', () => {
    const doubled = nodes.filter((node) => {
      const keys = dossiers.get(node.id)?.groups.map((group) => group.key) ?? [];
      return new Set(keys).size !== keys.length;
    });
    expect(doubled).toEqual([]);
  });

  test.each(NODE_KINDS)('every %s has something to read: links, facts or findings', (kind) => {
    const empty = nodes.filter((node) => {
      const facts = Object.keys(node.attributes).filter((name) => name !== 'no');
      const findingCount = dossiers.get(node.id)?.findings.length ?? 0;
      return node.kind === kind && namedLinks(node.id).length + facts.length + findingCount === 0;
    });
    expect(empty.map((node) => node.id)).toEqual([]);
  });

  test('every finding is read from what it concerns', () => {
    const unread = findings.flatMap((finding) =>
      finding.concerns.filter((id) => dossiers.get(id)?.findings.includes(finding) !== true),
    );
    expect(unread).toEqual([]);
  });

  test('every citation opens a section that names the record', () => {
    const lost = nodes.flatMap((node) =>
      node.citations.filter((citation) => !graph.citedAt(citation).nodes.includes(node)),
    );
    expect(lost).toEqual([]);
    expect(documents.flatMap((document) => document.sections)).not.toEqual([]);
  });
});

describe('places', () => {
  test('every responsible or guiding bureau reaches the places of its tasks', () => {
    const piloted = nodes
      .filter((node) => node.kind === 'organisation')
      .map((bureau) => {
        const groups = graph.outgoing(bureau.id).map((link) => link.to);
        const tasks = groups.flatMap((group) => [
          group,
          ...graph.incoming(group).flatMap((link) => (link.kind === 'part-of' ? [link.from] : [])),
        ]);
        const places = tasks.flatMap((task) =>
          graph.outgoing(task).flatMap((link) => (link.kind === 'pilots' ? [link.to] : [])),
        );
        return { id: bureau.id, places };
      });
    const lost = piloted.filter(({ id, places }) => {
      const reached = new Set(placesOf(graph, id));
      return places.some((place) => !reached.has(place));
    });
    // Only the plan of 2016 pilots its tasks in districts; its thirteen departments all do.
    expect(piloted.filter(({ places }) => places.length > 0).length).toBeGreaterThanOrEqual(13);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('an industry system reaches the places that its parts reach', () => {
    for (const system of nodes.filter((node) => node.class === 'industry-system'))
      expect(placesOf(graph, system.id)).not.toEqual([]);
  });

  test('placesOf answers with places, each once, never the record itself', () => {
    for (const node of nodes) {
      const places = placesOf(graph, node.id);
      expect(new Set(places).size).toBe(places.length);
      expect(places).not.toContain(node.id);
      expect(places.every((place) => graph.node(place)?.kind === 'place')).toBe(true);
    }
  });
});

test('ties lead from a place to other places, each once', () => {
  const tied = nodes.filter(({ id }) => placeTies(graph, id).length > 0);
  expect(tied.length).toBeGreaterThan(10);
  for (const { id, kind } of tied) {
    const ends = placeTies(graph, id).map(({ to }) => to);
    expect(kind).toBe('place');
    expect(new Set(ends).size).toBe(ends.length);
    expect(ends.every((end) => end !== id && graph.node(end)?.kind === 'place')).toBe(true);
  }
});
