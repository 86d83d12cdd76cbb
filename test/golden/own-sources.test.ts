import { beforeAll, expect, test } from 'vitest';
import { attributeOf, FIELDS, sourceOf } from '../../src/atlas/facts/fields.ts';
import { sourcesOfFact, sourcesOfItem } from '../../src/atlas/facts/sources-of-fact.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { Citation } from '../../src/atlas/records/citation.ts';
import type { FactSource } from '../../src/atlas/records/fact-source.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await realGraph();
}, 60_000);

const key = ({ document, locator }: Citation) => `${document}#${locator}`;

/** The attributes that a record shows as its own facts, lists item by item. */
function shownFacts(node: AtlasNode): { fact: string; sources: readonly FactSource[] }[] {
  const facts = FIELDS[node.kind].flatMap((field) => {
    const attribute = attributeOf(field);
    if (!(attribute in node.attributes) || sourceOf(field, node) !== 'cited') return [];
    const value = field.value(node, graph);
    // How far something is has a source with every word.
    if (value === undefined || value.format === 'states') return [];
    if (value.format !== 'list') return [{ fact: attribute, sources: sourcesOfFact(node, attribute) }];
    return value.items.map((item) => ({
      fact: `${attribute} ${item}`,
      sources: sourcesOfItem(node, attribute, item),
    }));
  });
  const aliases = (node.aliases ?? []).map((alias) => ({
    fact: `aliases ${alias}`,
    sources: sourcesOfItem(node, 'aliases', alias),
  }));
  return [...facts, ...aliases];
}

test('every value of every record has a source of its own: one place, or words that say that no document states it', () => {
  const wrong = graph.dataset.nodes.flatMap((node) => {
    const own = new Set(node.citations.map(key));
    return shownFacts(node).flatMap(({ fact, sources }) => {
      const at = `${node.id} ${fact}`;
      if (sources.length === 0) return [`${at}: no source`];
      return sources.flatMap(({ basis, citations, note }) => [
        ...(basis === 'stated' && citations.length === 0 ? [`${at}: stated nowhere`] : []),
        ...((basis === 'derived' || basis === 'outside') && note === undefined
          ? [`${at}: ${basis} without why`]
          : []),
        // Six places for one fact would be all places of the record.
        ...(citations.length > 3 && citations.length === own.size ? [`${at}: all ${own.size} places`] : []),
        ...citations
          .filter((citation) => !own.has(key(citation)))
          .map((citation) => `${at}: ${key(citation)} is not among the record's`),
      ]);
    });
  });
  expect(wrong).toEqual([]);
  expect(graph.dataset.nodes.flatMap(shownFacts).length).toBeGreaterThan(3000);
});

test('every sum that a clause grants names its clause or paragraph', () => {
  const amounts = graph.dataset.nodes.flatMap((node) =>
    node.kind === 'measure' ? (node.attributes.amounts ?? []) : [],
  );
  expect(amounts.length).toBeGreaterThan(50);
  expect(amounts.filter(({ citations = [] }) => citations.length === 0)).toEqual([]);
});

const wholeCitedAt = (from: string): string[] =>
  graph.dataset.links
    .filter((link) => link.kind === 'part-of' && link.from === from)
    .flatMap(({ citations }) => citations.map(key));

test('a record is part of its whole where a document names the whole', () => {
  expect(wholeCitedAt('place/zone/qianwan')).toEqual(['2021-14fyp#四（二）3 表4-1']);
});
