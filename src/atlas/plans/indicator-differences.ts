import type { Graph } from '../graph/graph.ts';
import { comparableWords, isIndicator } from '../reading/indicator-series.ts';
import type { DifferenceEntry } from '../records/difference.ts';
import type { Indicator } from '../records/indicator.ts';
import { type DocumentPair, entryOf, type KindDifferences } from './document-pair.ts';

/**
 * The targets of two documents. Of one definition (subject, scope, unit, counting) whether target or base differ; then what a topic
 * gathers of both in one unit, with definitions that differ, side by side. What was reached is no target and is not compared.
 */
export function indicatorDifferences(pair: DocumentPair): KindDifferences {
  const { from, graph, to } = pair;
  const [before, after] = [targetsOf(graph, from.id), targetsOf(graph, to.id)];
  const silent = [...(before.length === 0 ? [from.id] : []), ...(after.length === 0 ? [to.id] : [])];
  if (silent.length > 0)
    return { entries: [], notCompared: [{ kind: 'indicator', reason: 'not-named', documents: silent }] };
  const told = new Set<Indicator>();
  const entries: DifferenceEntry[] = [];
  for (const [definition, earlier] of groupBy(before, comparableWords)) {
    const later = after.filter((one) => comparableWords(one) === definition);
    if (later.length === 0) continue;
    for (const one of [...earlier, ...later]) told.add(one);
    const topic = topicOf(graph, [...earlier, ...later]);
    const entry = (change: DifferenceEntry['change']) =>
      entryOf(pair, {
        kind: 'indicator',
        change,
        before: earlier,
        after: later,
        basis: 'definition',
        ...topic,
      });
    entries.push(entry(haveOneTarget(earlier, later) ? 'same-target' : 'target-differs'));
    if (haveOtherBases(earlier, later)) entries.push(entry('base-differs'));
  }
  for (const topic of graph.dataset.topics) {
    const own = (all: readonly Indicator[]) =>
      all.filter((one) => topic.records.includes(one.id) && !told.has(one));
    for (const [unit, earlier] of groupBy(own(before), unitOf)) {
      const later = own(after).filter((one) => unitOf(one) === unit);
      if (later.length === 0) continue;
      entries.push(
        entryOf(pair, {
          kind: 'indicator',
          change: 'other-definition',
          before: earlier,
          after: later,
          basis: 'topic',
          topic: topic.id,
        }),
      );
    }
  }
  return {
    entries,
    notCompared: entries.length > 0 ? [] : [{ kind: 'indicator', reason: 'none-again', documents: [to.id] }],
  };
}

function targetsOf(graph: Graph, document: string): readonly Indicator[] {
  return graph.dataset.nodes
    .filter(isIndicator)
    .filter((node) => node.document === document && node.class === 'target')
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

/** 家/年 and 家 count different things. */
const unitOf = ({ attributes }: Indicator): string => attributes.unit;

function groupBy(
  all: readonly Indicator[],
  keyOf: (one: Indicator) => string,
): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** The topic that gathers them, where one does. */
function topicOf(graph: Graph, all: readonly Indicator[]): { topic?: string } {
  const topic = graph.dataset.topics.find(({ records }) => all.every(({ id }) => records.includes(id)));
  return topic === undefined ? {} : { topic: topic.id };
}

/** Whether both documents set the same numbers, whatever the year that they are for. */
function haveOneTarget(before: readonly Indicator[], after: readonly Indicator[]): boolean {
  return numbersOf(before) === numbersOf(after);
}

function numbersOf(own: readonly Indicator[]): string {
  const numbers = own.map(({ attributes: { comparison, goal, value, valueMax } }) =>
    [comparison, value, valueMax, goal].join('|'),
  );
  return [...new Set(numbers)].toSorted().join(';');
}

/** Whether one year has another base in the later document. */
function haveOtherBases(before: readonly Indicator[], after: readonly Indicator[]): boolean {
  return before.some(({ attributes: earlier }) =>
    after.some(
      ({ attributes: later }) =>
        earlier.baseYear !== undefined &&
        earlier.baseYear === later.baseYear &&
        earlier.baseValue !== undefined &&
        later.baseValue !== undefined &&
        earlier.baseValue !== later.baseValue,
    ),
  );
}
