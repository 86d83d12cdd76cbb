import type { FieldValue } from '../facts/field.ts';
import { type FieldLabel, valuesBelow } from '../facts/fields.ts';
import { indicatorValue } from '../facts/indicator-value.ts';
import { sourcesOfFact } from '../facts/sources-of-fact.ts';
import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { Citation } from '../records/citation.ts';
import type { FactSource } from '../records/fact-source.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Link } from '../records/link.ts';
import type { Measure } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { OpenList } from '../records/open-list.ts';
import { uniqueCitations } from '../records/unique-citations.ts';

/** One thing that a document says: a row of the table that lays documents side by side. */
export interface Statement {
  key: string;
  /**
   * What is stated: an attribute, a relation by its heading, or a record with its own definition, and the relation by which it
   * is met.
   */
  about:
    | { kind: 'field'; label: FieldLabel }
    | { kind: 'relation'; group: string }
    | { kind: 'record'; node: AtlasNode; scope: string | undefined; group?: string };
  /** What is said of it: a value, or the records that it names. */
  value: FieldValue | undefined;
  named: readonly AtlasNode[];
  /** Where the text leaves the list of these open (A、B等). */
  open?: OpenList | undefined;
  /** What is said beside the value: growth, whether it was reached, what it starts from. */
  beside: readonly { label: 'fact.base' | undefined; value: FieldValue }[];
  year: FieldValue | undefined;
  /** The word of the document that governs it. */
  force: Indicator['attributes']['force'];
  places: readonly AtlasNode[];
  /** Who answers for it. */
  responsible: readonly AtlasNode[];
  sources: readonly FactSource[];
}

const NOTHING_ELSE = {
  named: [],
  beside: [],
  year: undefined,
  force: undefined,
  places: [],
  responsible: [],
} as const;

/** A value that an indicator sets or tells, with its own definition. The force has a column of its own. */
export function indicatorStatement(graph: Graph, node: Indicator): Statement {
  const { attributes } = node;
  const { baseValue, baseYear, force, scope, unit, value, year, yearBasis = 'stated' } = attributes;
  const said = indicatorValue({ ...attributes, force: undefined });
  return {
    key: node.id,
    about: { kind: 'record', node, scope },
    value: said,
    named: [],
    beside: [
      ...valuesBelow(node, graph, 'value').map((remark) => ({ label: undefined, value: remark })),
      ...(baseValue === undefined
        ? []
        : [
            {
              label: 'fact.base' as const,
              value: { format: 'quantity' as const, number: baseValue, unit, year: baseYear },
            },
          ]),
    ],
    year: yearBasis === 'none' ? undefined : { format: 'year', year, isSupplied: yearBasis !== 'stated' },
    force,
    places: reachedFrom(graph, node.id, ['isAbout'], 'place'),
    responsible: reachedFrom(graph, node.id, ['isInChargeOf'], 'organisation'),
    sources: sourcesOfFact(node, value === undefined ? 'goal' : 'value'),
  };
}

/** What a measure grants, or else its content. */
export function measureStatement(graph: Graph, node: Measure): Statement {
  const { amounts = [], content } = node.attributes;
  return {
    ...NOTHING_ELSE,
    key: node.id,
    about: { kind: 'record', node, scope: undefined },
    value:
      amounts.length > 0
        ? { format: 'amounts', amounts }
        : content === undefined
          ? undefined
          : { format: 'text', text: content },
    places: reachedFrom(graph, node.id, ['pilots'], 'place'),
    responsible: reachedFrom(graph, node.id, ['isInChargeOf'], 'organisation'),
    sources:
      amounts.length > 0
        ? [
            {
              basis: 'stated',
              citations: [...uniqueCitations(amounts.flatMap(({ citations = [] }) => citations))],
            },
          ]
        : sourcesOfFact(node, 'content'),
  };
}

/** An attribute of a record, as a document states it. */
export function factStatement(
  node: AtlasNode,
  {
    key,
    label,
    sources,
    value,
  }: { key: string; label: FieldLabel; value: FieldValue; sources: readonly FactSource[] },
): Statement {
  return { ...NOTHING_ELSE, key: `${node.id} ${key}`, about: { kind: 'field', label }, value, sources };
}

/** The records that a document names in one relation. */
export function relationStatement(
  node: AtlasNode,
  group: string,
  items: readonly { node: AtlasNode; links: readonly Link[] }[],
  open?: OpenList,
): Statement {
  const links = items.flatMap((item) => item.links);
  const isRead = links.some(({ basis }) => basis === 'derived');
  return {
    ...NOTHING_ELSE,
    key: `${node.id} ${group}`,
    about: { kind: 'relation', group },
    value: undefined,
    named: items.map((item) => item.node),
    open,
    sources: [
      {
        basis: isRead ? 'derived' : 'stated',
        citations: [...uniqueCitations(links.flatMap(({ citations }) => citations))],
      },
    ],
  };
}

/** The statement as far as one document makes it; `undefined` where it does not. */
export function saidIn(statement: Statement, document: string): Statement | undefined {
  const sources = statement.sources.flatMap((source) => {
    const citations = source.citations.filter((citation: Citation) => citation.document === document);
    return citations.length === 0 ? [] : [{ ...source, citations }];
  });
  const isOpenThere = statement.open?.citations.some((citation) => citation.document === document) ?? false;
  return sources.length === 0
    ? undefined
    : { ...statement, sources, open: isOpenThere ? statement.open : undefined };
}
