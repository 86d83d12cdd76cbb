import type { Graph } from '../graph/graph.ts';
import { printedTables } from '../graph/tables-as-printed.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';
import type { Indicator } from '../records/indicator.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Topic } from '../records/topic.ts';
import { definitionWords, isIndicator } from './indicator-series.ts';
import { type Figures, figuresOf, isBaseOf, statedBase } from './target-figures.ts';
import { type AskedBureau, whoToAsk } from './who-to-ask.ts';

/** What one document sets, with what it starts from, what became of it, and whom it concerns. */
export interface TargetLine extends Figures {
  key: NodeId;
  /** The record that names the line: the target, or an actual that has none. */
  lead: Indicator;
  topics: readonly Topic[];
  places: readonly AtlasNode[];
  /** Under their names of today; the duty says whether it is for the indicator itself or for the measure that sets it. */
  bureaus: readonly AskedBureau[];
  /** Inconsistencies of the documents that concern one of its figures. */
  findings: readonly Finding[];
}

const linesOf = new WeakMap<Graph, readonly TargetLine[]>();

/** All indicators of all documents, each once: with the target it belongs to, or in a line of its own. In the order of the documents. */
export function targetLines(graph: Graph): readonly TargetLine[] {
  const lines = linesOf.get(graph) ?? readLines(graph);
  linesOf.set(graph, lines);
  return lines;
}

function readLines(graph: Graph): readonly TargetLine[] {
  const indicators = graph.dataset.nodes
    .filter(isIndicator)
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  const words = new Map(indicators.map((indicator) => [indicator.id, definitionWords(graph, indicator)]));
  const isOneDefinition = (a: Indicator, b: Indicator) => words.get(a.id) === words.get(b.id);
  const actuals = indicators.filter((indicator) => indicator.class === 'actual');
  const lines = indicators
    .filter((indicator) => indicator.class === 'target')
    .map((target) => figuresOf(target, actuals, isOneDefinition));
  const told = new Set(
    lines.flatMap((line) =>
      actuals.filter(
        (actual) =>
          actual.document === line.target?.document &&
          (actual === line.actual || isBaseOf(actual, line, isOneDefinition)),
      ),
    ),
  );
  const rest = actuals
    .filter((actual) => !told.has(actual))
    .map(
      (actual): Figures => ({
        target: undefined,
        base: statedBase(actual),
        actual,
        state: 'no-target',
        beside: [],
      }),
    );
  const topics = topicsByRecord(graph);
  const all = [...lines, ...rest].flatMap((figures) => {
    const lead = figures.target ?? figures.actual;
    return lead === undefined ? [] : [lineOf(graph, lead, figures, topics)];
  });
  return inOrderOfText(graph, all);
}

function lineOf(
  graph: Graph,
  lead: Indicator,
  figures: Figures,
  topics: ReadonlyMap<NodeId, readonly Topic[]>,
): TargetLine {
  const all = [lead, figures.actual].flatMap((one) => one ?? []);
  const own = all.filter(({ document }) => document === lead.document);
  const { bureaus, districts } = whoToAsk(graph, [lead]);
  const each = <Item>(of: (indicator: Indicator) => readonly Item[]) => [...new Set(own.flatMap(of))];
  return {
    ...figures,
    key: lead.id,
    lead,
    topics: each(({ id }) => topics.get(id) ?? []),
    places: each(({ id }) => reachedFrom(graph, id, ['isAbout'], 'place')),
    bureaus: [...bureaus, ...districts],
    findings: [...new Set(all.flatMap(({ id }) => graph.findingsOf(id)))].filter(
      ({ conflict }) => conflict !== undefined,
    ),
  };
}

/** By section; within one that is printed as a table, by its rows. */
function inOrderOfText(graph: Graph, lines: readonly TargetLine[]): readonly TargetLine[] {
  const printed = printedTables(graph).flatMap(({ document, locator, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ items }) =>
        items.flatMap(({ record }) => (record === undefined ? [] : [{ record, row, document, locator }])),
      ),
    ),
  );
  const sectionOf = ({ lead: { citations } }: TargetLine) =>
    `${citations[0]?.document}#${citations[0]?.locator}`;
  const sections = new Map<string, number>();
  for (const line of lines) {
    const order = graph.documentOrder(line.key);
    sections.set(sectionOf(line), Math.min(order, sections.get(sectionOf(line)) ?? order));
  }
  const placeOf = (line: TargetLine) => [
    sections.get(sectionOf(line)) ?? 0,
    // A table of groups is cited by its group: 附件1 创新能力.
    printed.find(
      ({ document, locator, record }) =>
        record === line.key && sectionOf(line).startsWith(`${document}#${locator}`),
    )?.row ?? Number.MAX_SAFE_INTEGER,
    graph.documentOrder(line.key),
  ];
  return lines
    .map((line) => ({ line, place: placeOf(line) }))
    .toSorted((a, b) => a.place.reduce((known, own, index) => known || own - (b.place[index] ?? 0), 0))
    .map(({ line }) => line);
}

function topicsByRecord(graph: Graph): ReadonlyMap<NodeId, readonly Topic[]> {
  const topics = new Map<NodeId, Topic[]>();
  for (const topic of graph.dataset.topics)
    for (const id of topic.records) topics.set(id, [...(topics.get(id) ?? []), topic]);
  return topics;
}
