import type { Graph } from '../../atlas/graph/graph.ts';
import { differencesBetween } from '../../atlas/plans/differences.ts';
import { inOrderOfIssue } from '../../atlas/plans/documents-in-time.ts';
import { isGeneration } from '../../atlas/plans/plan-order.ts';
import {
  DIFFERENCE_CHANGES,
  DIFFERENCE_KINDS,
  type DifferenceChange,
  type DifferenceEntry,
  type DifferenceKind,
  type Differences,
} from '../../atlas/records/difference.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { chosenOf } from '../../state/chosen-values.ts';
import type { DifferencesState } from './differences-state.ts';

/** The two documents that are held against each other, the earlier first. */
export interface ChosenPair {
  from: AtlasDocument;
  to: AtlasDocument;
  /** Whether they were named the other way round. */
  isTurned: boolean;
}

/**
 * The pair that is meant: of one named document and its next plan of the city, or the one before; of none the last two plans of the
 * city. `undefined` for a dataset of fewer than two documents.
 */
export function pairOf(
  graph: Graph,
  { from, to }: Pick<DifferencesState, 'from' | 'to'>,
): ChosenPair | undefined {
  const documents = inOrderOfIssue(graph.dataset.documents);
  const plans = documents.filter(isGeneration);
  const named = [from, to === from ? undefined : to].map((id) =>
    documents.find((document) => document.id === id),
  );
  const [first, second] = named;
  const last = (plans.length > 1 ? plans : documents).slice(-2);
  const besides = (one: AtlasDocument) => {
    const others = plans.filter((plan) => plan !== one);
    const at = documents.indexOf(one);
    return (
      others.find((plan) => documents.indexOf(plan) > at) ??
      others.at(-1) ??
      documents.find((other) => other !== one)
    );
  };
  const one = first ?? (second === undefined ? last[0] : besides(second));
  const other = second ?? (first === undefined ? last[1] : besides(first));
  if (one === undefined || other === undefined || one === other) return undefined;
  const isTurned = documents.indexOf(one) > documents.indexOf(other);
  // Only what somebody named in that order was turned.
  return isTurned
    ? { from: other, to: one, isTurned: first !== undefined && second !== undefined }
    : { from: one, to: other, isTurned: false };
}

const known = new WeakMap<Graph, Map<string, Differences>>();

/** Worked out once for a pair: the panel and the map ask for the same. */
export function differencesOf(graph: Graph, { from, to }: ChosenPair): Differences {
  const pairs = known.get(graph) ?? new Map<string, Differences>();
  known.set(graph, pairs);
  const key = `${from.id}..${to.id}`;
  const made = pairs.get(key) ?? differencesBetween(graph, from, to);
  pairs.set(key, made);
  return made;
}

/** What passes both filters, in the chosen order. */
export interface ShownDifferences {
  entries: readonly DifferenceEntry[];
  /** How many there are of each under the other filter; those that the pair has none of are left out. */
  kinds: readonly { kind: DifferenceKind; count: number }[];
  changes: readonly { change: DifferenceChange; count: number }[];
}

export function shownOf(
  graph: Graph,
  { entries }: Differences,
  state: Pick<DifferencesState, 'kinds' | 'changes' | 'order'>,
  language: 'zh' | 'en',
): ShownDifferences {
  const [kinds, changes] = [chosenOf(state.kinds), chosenOf(state.changes)];
  const isOfKind = ({ kind }: DifferenceEntry) => kinds.length === 0 || kinds.includes(kind);
  const isOfChange = ({ change }: DifferenceEntry) => changes.length === 0 || changes.includes(change);
  const shown = entries.filter((entry) => isOfKind(entry) && isOfChange(entry));
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true });
  const name = ({ after, before }: DifferenceEntry) => {
    const [node] = [...before, ...after].flatMap((id) => graph.node(id) ?? []);
    return node === undefined ? '' : recordName(node, language);
  };
  return {
    entries: state.order === 'name' ? shown.toSorted((a, b) => collator.compare(name(a), name(b))) : shown,
    kinds: DIFFERENCE_KINDS.map((kind) => ({
      kind,
      count: entries.filter((entry) => entry.kind === kind && isOfChange(entry)).length,
    })).filter(({ kind, count }) => count > 0 || kinds.includes(kind)),
    changes: DIFFERENCE_CHANGES.map((change) => ({
      change,
      count: entries.filter((entry) => entry.change === change && isOfKind(entry)).length,
    })).filter(({ change, count }) => count > 0 || changes.includes(change)),
  };
}
