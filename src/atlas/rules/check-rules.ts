import { placesGoverned } from '../graph/governed.ts';
import type { Graph } from '../graph/graph.ts';
import type { Citation } from '../records/citation.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { openListOf } from '../records/open-list.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import { type CountRange, verdictOn } from './count-range.ts';
import { leadingReadings } from './leading-readings.ts';
import {
  type Counted,
  isElsewhere,
  type Reading,
  type ReadingName,
  type Reason,
  type RuleCheck,
  TIE_KINDS,
  type Verdict,
} from './rule-check.ts';
import { type StatedRule, statedRules } from './stated-rules.ts';

/** What one reading counts, before it is judged. */
interface ReadCount {
  reading: ReadingName;
  counted: readonly Counted[];
  range: CountRange | undefined;
}

/** Every rule of the documents held against everything that it governs. Deterministic: in the order of the documents. */
export function rulesChecked(graph: Graph): readonly RuleCheck[] {
  return statedRules(graph).flatMap((stated) => ruleChecked(graph, stated));
}

/** One rule held against each subject that it governs; once for all where the document lists none of them. */
export function ruleChecked(graph: Graph, stated: StatedRule): readonly RuleCheck[] {
  const subjects = subjectsOf(graph, stated);
  return subjects.length === 0
    ? [checkOf(stated, undefined, [{ reading: 'stated', counted: [], range: undefined }])]
    : subjects.map((subject) => subjectChecked(graph, stated, subject));
}

/** One rule held against one subject. */
export function subjectChecked(graph: Graph, stated: StatedRule, subject: AtlasNode): RuleCheck {
  return checkOf(stated, subject, readingsOf(graph, stated, subject));
}

/** What the rule governs: places by their class or name, or what a list of the document names; of segments, those that another document has. */
function subjectsOf(graph: Graph, { rule }: StatedRule): readonly AtlasNode[] {
  if (rule.listedIn !== undefined)
    return graph
      .outgoing(rule.listedIn)
      .flatMap(({ kind, to }) => (kind === 'names' ? (graph.node(to) ?? []) : []));
  if (rule.governs === 'segment-cluster')
    return graph.dataset.nodes
      .filter((node) => node.class === 'segment')
      .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  return placesGoverned(graph, rule);
}

function readingsOf(graph: Graph, { document, rule }: StatedRule, subject: AtlasNode): readonly ReadCount[] {
  if (rule.counted === 'leading-industries')
    return leadingReadings(graph, subject, document).map(({ range, reading, ties }) => ({
      reading,
      range,
      counted: ties.map(({ industry, link, node, way }) => ({
        record: industry.id,
        of: node.id,
        ...tieKind(link),
        ...groundOf(link),
        ...(link.note === undefined ? {} : { note: link.note }),
        way: way.map((step) => ({ from: step.from, to: step.to, kind: step.kind, ...groundOf(step) })),
      })),
    }));
  const silent: ReadCount = { reading: 'stated', counted: [], range: undefined };
  if (rule.counted === 'strategic-parks') return [silent, ...parksListed(graph, subject)];
  return [silent, ...nearFigure(graph, rule.figure, subject)];
}

/** The parks that a document lists under a segment, as if they were the strategic parks that support it. */
function parksListed(graph: Graph, segment: AtlasNode): readonly ReadCount[] {
  const links = graph
    .outgoing(segment.id)
    .filter(({ kind, to }) => kind === 'names' && graph.node(to)?.class === 'park');
  if (links.length === 0) return [];
  const range = {
    least: links.length,
    most: links.length,
    isOpen: openListOf(segment, 'names') !== undefined,
  };
  const counted = links.map((link) => ({
    record: link.to,
    of: segment.id,
    ...tieKind(link),
    ...groundOf(link),
    way: [],
  }));
  return [{ reading: 'elsewhere', counted, range }];
}

function nearFigure(graph: Graph, id: AtlasNode['id'] | undefined, subject: AtlasNode): readonly ReadCount[] {
  const figure = id === undefined ? undefined : graph.node(id);
  if (figure?.kind !== 'indicator') return [];
  const { comparison, value, valueMax } = figure.attributes;
  if (value === undefined) return [];
  const isOpen = comparison === 'gte' || comparison === 'gt';
  return [
    {
      reading: 'near-figure',
      counted: [{ record: figure.id, of: subject.id, citations: figure.citations, way: [] }],
      range: { least: value, most: valueMax ?? value, isOpen },
    },
  ];
}

const groundOf = (link: Link): Pick<Counted, 'rule' | 'citations'> => ({
  ...(link.basis === 'stated' ? {} : { rule: link.rule }),
  citations: [...link.citations],
});

function tieKind(link: Link): Pick<Counted, 'kind'> {
  const kind = TIE_KINDS.find((known) => known === link.kind);
  return kind === undefined ? {} : { kind };
}

function checkOf(
  { document, measure, rule }: StatedRule,
  subject: AtlasNode | undefined,
  counts: readonly ReadCount[],
): RuleCheck {
  const counted: Counted[] = [];
  const positions = new Map<string, number>();
  const place = (one: Counted): number => {
    const key = JSON.stringify(one);
    const known = positions.get(key) ?? counted.push(one) - 1;
    positions.set(key, known);
    return known;
  };
  const readings = counts.map(
    ({ counted: own, range, reading }): Reading => ({
      reading,
      ...(range === undefined ? {} : { least: range.least, most: range.most }),
      isOpen: range?.isOpen ?? false,
      verdict: range === undefined ? 'undetermined' : verdictOn(range, rule),
      counted: own.map(place),
    }),
  );
  const verdict = verdictOf(readings);
  const reason = verdict === 'undetermined' ? reasonOf(readings, subject, rule.counted) : undefined;
  const { comparison, number, unit, force, words, basis, note } = rule;
  return {
    rule: measure.id,
    no: rule.no,
    document,
    governs: rule.governs,
    ...(subject === undefined ? {} : { subject: subject.id }),
    limit: {
      counted: rule.counted,
      comparison,
      number,
      unit,
      ...(force === undefined ? {} : { force }),
      words,
      ...(basis === undefined ? {} : { basis }),
      ...(note === undefined ? {} : { note }),
    },
    counted,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    readings,
    citations: [
      ...uniqueCitations([...rule.citations, ...counted.flatMap((one): Citation[] => one.citations)]),
    ],
  };
}

/** Firm only where every reading of the rule's own document gives the same; figures of another document decide nothing. */
export function verdictOf(readings: readonly Reading[]): Verdict {
  const own = readings.filter((reading) => !isElsewhere(reading));
  const [first] = own;
  return first !== undefined && own.every(({ verdict }) => verdict === first.verdict)
    ? first.verdict
    : 'undetermined';
}

/** Things that are listed one by one, and not measured. */
const LISTED: ReadonlySet<string> = new Set(['leading-industries', 'strategic-parks', 'parks']);

function reasonOf(
  readings: readonly Reading[],
  subject: AtlasNode | undefined,
  counted: RuleCheck['limit']['counted'],
): Reason {
  if (!LISTED.has(counted)) return 'no-figure';
  if (subject === undefined || subject.kind === 'industry') return 'no-list';
  return readings[0]?.least === undefined ? 'not-stated' : 'readings-differ';
}
