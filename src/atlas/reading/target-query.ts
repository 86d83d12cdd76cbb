import type { Graph } from '../graph/graph.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Indicator } from '../records/indicator.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Topic } from '../records/topic.ts';
import type { TargetLine } from './target-lines.ts';
import type { TargetState } from './target-verdict.ts';

/** What the lines stand together by; the address uses these names. */
export const TARGET_GROUPINGS = ['subject', 'bureau', 'document', 'year'] as const;
export type TargetGrouping = (typeof TARGET_GROUPINGS)[number];

/** What governs a target: the word of its document, or how its figure is bounded. */
export type Governing = NonNullable<Indicator['attributes']['force']> | Indicator['attributes']['comparison'];

/** Of one filter any of the chosen values passes, of several each must; an empty one lets all pass. */
export interface TargetFilters {
  documents: readonly string[];
  /** Only targets that are due by this year. */
  due: number | undefined;
  governing: readonly string[];
  states: readonly TargetState[];
  bureaus: readonly string[];
  places: readonly string[];
}

/** Lines with a common subject, bureau, document or year; `of` is undefined where they have none. */
export interface TargetGroup {
  key: string;
  of:
    | { kind: 'topic'; topic: Topic }
    | { kind: 'record'; node: AtlasNode }
    | { kind: 'document'; document: AtlasDocument }
    | { kind: 'year'; year: number }
    | undefined;
  lines: readonly TargetLine[];
}

/** The value of the filters by place and bureau for what the documents are silent of. */
export const SILENT = 'none';

/** The year by which a target is due; a rule is due in none, and an actual without a target neither. */
export function dueYear({ target }: TargetLine): number | undefined {
  return target === undefined || target.attributes.yearBasis === 'none' ? undefined : target.attributes.year;
}

/** What governs the target of a line; nothing where it has none. */
export function governingOf({ target }: TargetLine): readonly Governing[] {
  if (target === undefined) return [];
  const { comparison, force, value } = target.attributes;
  return [...(force === undefined ? [] : [force]), ...(value === undefined ? [] : [comparison])];
}

export function filteredLines(
  lines: readonly TargetLine[],
  { bureaus, documents, due, governing, places, states }: TargetFilters,
): readonly TargetLine[] {
  return lines.filter((line) => {
    const year = dueYear(line);
    return (
      passes(documents, [line.lead.document ?? '']) &&
      (due === undefined || (year !== undefined && year <= due)) &&
      passes(governing, governingOf(line)) &&
      passes(states, [line.state]) &&
      passes(bureaus, idsOrSilent(line.bureaus.map(({ bureau }) => bureau))) &&
      passes(places, idsOrSilent(line.places))
    );
  });
}

const passes = (chosen: readonly string[], own: readonly string[]): boolean =>
  chosen.length === 0 || own.some((value) => chosen.includes(value));

const idsOrSilent = (nodes: readonly AtlasNode[]): readonly string[] =>
  nodes.length === 0 ? [SILENT] : nodes.map(({ id }) => id);

/** The lines in groups; one of several groups stands in each, and those without stand together in the end. */
export function groupedLines(
  graph: Graph,
  lines: readonly TargetLine[],
  by: TargetGrouping,
): readonly TargetGroup[] {
  const groups = new Map<string, { of: TargetGroup['of']; lines: TargetLine[] }>();
  for (const line of lines) {
    const own = groupsOf(graph, line, by);
    for (const { key, of } of own.length === 0 ? [{ key: SILENT, of: undefined }] : own) {
      const group = groups.get(key) ?? { of, lines: [] };
      groups.set(key, group);
      group.lines.push(line);
    }
  }
  const rank = rankOf(graph, by);
  return [...groups]
    .map(([key, { of, lines: own }]) => ({ key, of, lines: targetsFirst(own) }))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Actuals for which no target is set come after the targets. */
const targetsFirst = (lines: readonly TargetLine[]): readonly TargetLine[] => [
  ...lines.filter(({ target }) => target !== undefined),
  ...lines.filter(({ target }) => target === undefined),
];

type Key = Pick<TargetGroup, 'key' | 'of'>;

function groupsOf(graph: Graph, line: TargetLine, by: TargetGrouping): readonly Key[] {
  switch (by) {
    case 'subject':
      return line.topics.map((topic) => ({ key: topic.id, of: { kind: 'topic', topic } }));
    case 'bureau':
      return line.bureaus.map(({ bureau }) => ({ key: bureau.id, of: { kind: 'record', node: bureau } }));
    case 'document': {
      const document = graph.document(line.lead.document ?? '');
      return document === undefined ? [] : [{ key: document.id, of: { kind: 'document', document } }];
    }
    case 'year': {
      const year = dueYear(line);
      return year === undefined ? [] : [{ key: String(year), of: { kind: 'year', year } }];
    }
  }
}

/** Topics and documents in their own order, years ascending, bureaus by how much they answer for; what has none comes last. */
function rankOf(graph: Graph, by: TargetGrouping): (group: TargetGroup) => number {
  const topics = graph.dataset.topics.map(({ id }) => id);
  const documents = graph.dataset.documents.map(({ id }) => id);
  return ({ key, lines, of }) => {
    if (of === undefined) return Number.POSITIVE_INFINITY;
    if (by === 'year') return Number(key);
    if (by === 'bureau') return -lines.length;
    const order: readonly string[] = by === 'subject' ? topics : documents;
    return order.indexOf(key);
  };
}
