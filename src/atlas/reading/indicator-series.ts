import { citationsOfFact } from '../facts/sources-of-fact.ts';
import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { Citation } from '../records/citation.ts';
import type { Indicator } from '../records/indicator.ts';

/** A value in a year, as one row of a document gives it. */
export interface ChartPoint {
  year: number;
  value: number;
  status: 'target' | 'actual';
  /** The indicator that states it, as its value or as its base. */
  indicator: Indicator;
  isBase: boolean;
  /** Which definition it belongs to: an index into the chart's `definitions`. */
  definition: number;
}

/** Where the value of a point is stated: that of a base is seldom where the value that it is the base of is. */
export function citationsOfPoint({ indicator, isBase }: ChartPoint): readonly Citation[] {
  return citationsOfFact(indicator, isBase ? 'baseValue' : 'value');
}

/** Two points that one definition joins; `status` is that of the later. */
export interface ChartStroke {
  from: ChartPoint;
  to: ChartPoint;
  status: 'target' | 'actual';
}

/** What a name means in one document, about the same records. Values of two definitions are never joined by a line. */
export interface ChartDefinition {
  document: string | undefined;
  name: string;
}

/** Values of one subject, of one scope, in one unit through the years. */
export interface IndicatorChart {
  /** Names it among charts. */
  key: string;
  subject: string;
  /** Verbatim; absent where the subject says it already or the documents name none. */
  scope: string | undefined;
  unit: string;
  definitions: readonly ChartDefinition[];
  /** True where the values are of spans of years, which no line joins. */
  isOfSpans: boolean;
  /** By year, then definition. */
  points: readonly ChartPoint[];
  strokes: readonly ChartStroke[];
}

/**
 * Rates of growth, declines and additions are of a span of years. A row's base is of another span, often of another
 * length (one year beside the average of five), so that even within a row they are two definitions.
 */
const OF_A_SPAN = /年均|增速|新增|下降|降幅/;

export function isIndicator(node: { kind: string }): node is Indicator {
  return node.kind === 'indicator';
}

/** All indicators about the same subject, of the same scope, in the same unit, the given one among them. */
export function alikeIndicators(graph: Graph, indicator: Indicator): readonly Indicator[] {
  const key = subjectKey(indicator);
  return graph.dataset.nodes.filter(isIndicator).filter((other) => subjectKey(other) === key);
}

/** Those of its kind, then what else its topics gather: what is seen beside it, each in a chart of its own definition. */
export function indicatorsBeside(graph: Graph, indicator: Indicator): readonly Indicator[] {
  const gathered = graph.dataset.topics
    .filter(({ records }) => records.includes(indicator.id))
    .flatMap(({ records }) => records.flatMap((id) => graph.node(id) ?? []))
    .filter(isIndicator);
  return [...new Set([...alikeIndicators(graph, indicator), ...gathered])];
}

/**
 * Charts of these indicators, one a subject, scope and unit, in the order given. A subject with values in fewer than two
 * years makes no chart: nothing changes in it.
 */
export function chartsOf(graph: Graph, indicators: readonly Indicator[]): readonly IndicatorChart[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = subjectKey(indicator);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()]
    .map((group) => chartOf(graph, group))
    .filter((chart) => new Set(chart.points.map((point) => point.year)).size > 1);
}

function subjectKey({ attributes: { scope = '', subject, unit } }: Indicator): string {
  return [subject, plain(scope), unit].join('|');
}

/** What makes two values comparable word by word: subject, scope, unit, and whether they are 累计, 新增 or 每年. */
export function comparableWords(indicator: Indicator): string {
  return [subjectKey(indicator), indicator.attributes.counting].join('|');
}

function chartOf(graph: Graph, indicators: readonly Indicator[]): IndicatorChart {
  const keys = [...new Set(indicators.map((indicator) => definitionKey(graph, indicator)))];
  const rows = indicators.map((indicator) => rowOf(indicator, keys.indexOf(definitionKey(graph, indicator))));
  const own = rows.flatMap((row) => row.value ?? []);
  const isOfSpans = indicators.some(isOfSpan);
  // A base that another row of the same definition already gives as an actual is that actual.
  const strokes: ChartStroke[] = [];
  const bases: ChartPoint[] = [];
  for (const { base, value } of rows) {
    if (base === undefined) continue;
    const known = [...own, ...bases].find((point) => isSame(point, base));
    if (known === undefined) bases.push(base);
    if (!isOfSpans && value !== undefined)
      strokes.push({ from: known ?? base, to: value, status: value.status });
  }
  const definitions = keys.map((key) =>
    definitionOf(indicators.find((indicator) => definitionKey(graph, indicator) === key)),
  );
  if (!isOfSpans) strokes.push(...consecutiveActuals(own, strokes));
  const [first] = indicators;
  const { scope, subject = '', unit = '' } = first?.attributes ?? {};
  return {
    key: first === undefined ? '' : subjectKey(first),
    subject,
    scope: scope === undefined || subject.includes(scope) ? undefined : scope,
    unit,
    definitions,
    isOfSpans,
    points: [...own, ...bases].toSorted((a, b) => a.year - b.year || a.definition - b.definition),
    strokes,
  };
}

/** Same document, same name, about the same records: what else differs in the text is in the note of the indicator. */
function definitionKey(graph: Graph, indicator: Indicator): string {
  const scope = reachedFrom(graph, indicator.id, ['isAbout'], 'place').map(({ id }) => id);
  return [indicator.document, indicator.name, ...scope.toSorted()].join('|');
}

/**
 * The definition of an indicator in the words of its document: name, subject, scope, unit, and whose it is. Equal in two
 * documents where neither says anything else; the city is named by few and meant by all that are not a district's own.
 */
export function definitionWords(graph: Graph, indicator: Indicator): string {
  const own = graph.document(indicator.document ?? '')?.scope ?? '';
  const places = reachedFrom(graph, indicator.id, ['isAbout'], 'place')
    .filter((place) => place.class !== 'city')
    .map(({ id }) => id);
  return [plain(indicator.name), subjectKey(indicator), own, ...places.toSorted()].join('|');
}

/** True where the value is of a span of years, and so comparable only with one of the very same span. */
export function isOfSpan({ attributes, name }: Indicator): boolean {
  return OF_A_SPAN.test(`${attributes.subject} ${name}`);
}

/** 规上 is short for 规模以上: the documents write both for one scope. */
const plain = (words: string): string => words.replace('规模以上', '规上');

function definitionOf(indicator: Indicator | undefined): ChartDefinition {
  return { document: indicator?.document, name: indicator?.name ?? '' };
}

/** The points of a row: a goal in words has no value to draw, nor has a rule a year. */
function rowOf(
  indicator: Indicator,
  definition: number,
): { value: ChartPoint | undefined; base: ChartPoint | undefined } {
  const { baseValue, baseYear, status, value, year, yearBasis } = indicator.attributes;
  const point = { indicator, definition };
  return {
    value:
      value === undefined || yearBasis === 'none'
        ? undefined
        : { ...point, year, value, status, isBase: false },
    base:
      baseValue === undefined || baseYear === undefined
        ? undefined
        : { ...point, year: baseYear, value: baseValue, status: 'actual', isBase: true },
  };
}

function isSame(a: ChartPoint, b: ChartPoint): boolean {
  return a.definition === b.definition && a.year === b.year && a.value === b.value && a.status === b.status;
}

/** Actuals of one definition in successive years; none where a year has two values, or a row joins them already. */
function consecutiveActuals(points: readonly ChartPoint[], drawn: readonly ChartStroke[]): ChartStroke[] {
  const actuals = points
    .filter((point) => point.status === 'actual')
    .toSorted((a, b) => a.definition - b.definition || a.year - b.year);
  return actuals.flatMap((to, index) => {
    const from = actuals[index - 1];
    if (from === undefined || from.definition !== to.definition || from.year === to.year) return [];
    const isAmbiguous = actuals.some(
      (other) =>
        other.definition === to.definition &&
        other !== to &&
        other !== from &&
        (other.year === to.year || other.year === from.year),
    );
    const isDrawn = drawn.some((stroke) => stroke.to === to && stroke.status === 'actual');
    return isAmbiguous || isDrawn ? [] : [{ from, to, status: 'actual' as const }];
  });
}
