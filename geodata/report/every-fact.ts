import * as v from 'valibot';
import { attributeOf, FIELDS, sourceOf } from '../../src/atlas/facts/fields.ts';
import { sourcesOfFact, sourcesOfItem } from '../../src/atlas/facts/sources-of-fact.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { type Citation, citationSchema } from '../../src/atlas/records/citation.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';

/** One thing that the atlas says, with where it says to have it from. */
export interface Fact {
  /** The record, link or finding that says it. */
  about: string;
  /** What of it: an attribute, the kind of a link, a reading. */
  what: string;
  value: string;
  basis: string;
  citations: readonly Citation[];
  note?: string | undefined;
}

/** Everything that the atlas says of its records, one value a fact: attributes, items of lists, links and readings. */
export function everyFact(graph: Graph): readonly Fact[] {
  const { nodes, links, findings } = graph.dataset;
  return [
    ...nodes.flatMap(factsOf),
    ...links.map((link) => ({
      about: `${link.from}（${graph.node(link.from)?.name}）`,
      what: link.kind,
      value: `${link.to}（${graph.node(link.to)?.name}）`,
      basis: link.basis === 'derived' ? `derived ${link.rule}` : link.basis,
      citations: link.citations,
      note: link.note,
    })),
    ...findings.flatMap(({ id, title, readings }) =>
      readings.map(({ text, citations }, index) => ({
        about: `${id}（${title}）`,
        what: `reading ${index + 1}`,
        value: text,
        basis: 'stated',
        citations,
      })),
    ),
  ];
}

/** A value that is a table of its own: a state, a sum, a condition, each with sources of its own. */
const partSchema = v.looseObject({
  basis: v.optional(v.string(), 'stated'),
  citations: v.optional(v.array(citationSchema)),
});

function factsOf(node: AtlasNode): readonly Fact[] {
  const about = `${node.id}（${node.name}）`;
  const said = (what: string, value: unknown, source: Omit<Fact, 'about' | 'what' | 'value'>): Fact => ({
    about,
    what,
    value: typeof value === 'string' ? value : JSON.stringify(value),
    ...source,
  });
  const items = (what: string, texts: readonly string[]) =>
    texts.flatMap((text) => sourcesOfItem(node, what, text).map((source) => said(what, text, source)));
  const partOf = (what: string, part: unknown): Fact => {
    const { basis, citations = node.citations, ...rest } = v.parse(partSchema, part);
    return said(what, rest, { basis, citations });
  };
  const attributes: Readonly<Record<string, unknown>> = node.attributes;
  const shown = FIELDS[node.kind].filter(
    (field) => attributeOf(field) in attributes && sourceOf(field, node) === 'cited',
  );
  return [
    said('name', node.name, { basis: 'stated', citations: node.citations }),
    ...items('aliases', node.aliases ?? []),
    ...[...new Set(shown.map(attributeOf))].flatMap((what) => {
      const value = attributes[what];
      // The unit of a goal in words is empty.
      if (value === '') return [];
      if (!Array.isArray(value)) return sourcesOfFact(node, what).map((source) => said(what, value, source));
      return value.flatMap((item: unknown) =>
        typeof item === 'string' ? items(what, [item]) : partOf(what, item),
      );
    }),
  ];
}
