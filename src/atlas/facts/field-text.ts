import type { DistrictReach } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { recordName } from '../records/display-name.ts';
import type { LinkRule } from '../records/link-rule.ts';
import type { PolicyAmount } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { RecordState } from '../records/state.ts';
import { type BenchmarkKey, benchmarkText } from './benchmark-text.ts';
import { type ConditionKey, conditionLine, ruleLine } from './condition-text.ts';
import type { FieldValue, WordKey } from './field.ts';
import { type ChangeKey, changeText, goalText, quantityText } from './quantity-text.ts';

/** Keys of the catalogue that writing a value takes. */
type TextKey =
  | WordKey
  | ConditionKey
  | `rule.${LinkRule}`
  | 'fact.district.inherited'
  | ChangeKey
  | 'dossier.silent'
  | BenchmarkKey
  | 'fact.valid.until'
  | 'fact.valid.between'
  | 'policy.rate'
  | 'policy.rate.atMost'
  | 'download.amount.cap'
  | 'download.amount.fixed'
  | 'list.bracket'
  | 'list.separator'
  | 'list.open'
  | 'list.and';

/** What it takes to write values: the words of a language, and by which name records go. */
export interface FieldWords {
  translate: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  language: 'zh' | 'en';
  graph: Graph;
}

/** The items of a list in a language: verbatim Chinese, or our own translation of all of them. */
export const itemsIn = (
  language: 'zh' | 'en',
  { items, itemsEn }: Extract<FieldValue, { format: 'list' }>,
): readonly string[] =>
  (language === 'en' && itemsEn?.length === items.length ? itemsEn : undefined) ?? items;

/** A value as pieces of text, one for each thing that it holds: the items of a list, the names of records. */
export function fieldTexts(value: FieldValue, words: FieldWords): readonly string[] {
  const { translate, language, graph } = words;
  switch (value.format) {
    case 'text':
      return [value.text];
    case 'list':
      return [...itemsIn(language, value), ...andOthers(value, translate)];
    case 'word':
      return [translate(value.word)];
    case 'number':
      return [String(value.number)];
    case 'year':
      return [value.isSupplied === true ? `[${value.year}]` : String(value.year)];
    case 'period':
      return [
        value.from === undefined
          ? translate('fact.valid.until', { to: value.to })
          : translate('fact.valid.between', { from: value.from, to: value.to }),
      ];
    case 'quantity':
      return [quantityText(value, translate)];
    case 'states':
      return value.states.map((state) => stateText(state, translate));
    case 'benchmarks':
      return [
        ...value.benchmarks.map((benchmark) => benchmarkText(benchmark, words)),
        ...andOthers(value, translate),
      ];
    case 'goal':
      return [goalText(value, translate)];
    case 'change':
      return [changeText(value, translate)];
    case 'amounts':
      return value.amounts.map((amount) => amountText(amount, translate));
    case 'conditions':
      return value.conditions.map((condition) => conditionLine(condition, translate));
    case 'rules':
      return value.rules.map((rule) => ruleLine(rule, translate));
    case 'records':
      return [...value.nodes.map((node) => recordName(node, language)), ...andOthers(value, translate)];
    case 'names':
      return value.names.map(({ name, under }) =>
        translate('list.bracket', {
          outer: recordName(name, language),
          inner: recordName(under, language),
        }),
      );
    case 'ways':
      return value.reaches.map((reach) =>
        wayText(graph, value.from, reach, translate, (node) => recordName(node, language)),
      );
  }
}

/** 等, where the text does not close its list: an item of its own, so that none of the others is changed. */
const andOthers = ({ isOpen = false }: { isOpen?: boolean }, translate: FieldWords['translate']): string[] =>
  isOpen ? [translate('list.open')] : [];

/**
 * `拟建 2025，限重点优势领域`: what the word of a text comes to, for which year, and our note of it; not again where the text
 * has that very word (启动建设 is 启动), and empty where nothing is left.
 */
export function stateRemark(
  { note, state, words, year }: RecordState,
  translate: (key: `state.${RecordState['state']}`) => string,
): string {
  const own = translate(`state.${state}`);
  const inYear = [...(words.includes(own) ? [] : [own]), ...(year === undefined ? [] : [String(year)])].join(
    ' ',
  );
  return [inYear, ...(note === undefined ? [] : [note])].filter((part) => part !== '').join('，');
}

/** What a text says of how far something is, with what that comes to in brackets. */
export function stateText(
  state: RecordState,
  translate: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string,
): string {
  const inner = stateRemark(state, translate);
  return inner === '' ? state.words : translate('list.bracket', { outer: state.words, inner });
}

/** A value in one line, as a reader says it; a text with our remark in brackets. */
export function fieldText(value: FieldValue, words: FieldWords): string {
  const joined = fieldTexts(value, words).join(words.translate('list.separator'));
  return value.format === 'text' && value.remark !== undefined
    ? words.translate('list.bracket', { outer: joined, inner: words.translate(value.remark) })
    : joined;
}

/**
 * A value as a cell of a download: a number where it is one; several values stand apart by a full-width semicolon, as in the
 * seeds. States and benchmarks have their own sources behind them, which the row's do not tell apart.
 */
export function fieldCell(value: FieldValue | undefined, words: FieldWords): string | number | undefined {
  if (value === undefined) return undefined;
  if (value.format === 'number' || value.format === 'quantity' || value.format === 'change')
    return value.number;
  // It has a column of its own: one of numbers holds no words.
  if (value.format === 'goal') return undefined;
  if (value.format === 'year') return value.year;
  const texts = fieldTexts(value, words);
  if (value.format !== 'states' && value.format !== 'benchmarks') return texts.join('；');
  const cited = value.format === 'states' ? value.states : value.benchmarks;
  const sources = cited.map(({ citations }) =>
    citations.map(({ document, locator }) => `${document}#${locator}`).join('、'),
  );
  return texts.map((text, index) => `${text} ${sources[index] ?? ''}`).join('；');
}

/**
 * What a list is ordered by: texts and numbers, the first that differs decides. Values of different units do not compare:
 * unit by unit, then by size. `undefined` where nothing is stated.
 */
export function fieldOrder(
  value: FieldValue | undefined,
  words: FieldWords,
): readonly (string | number)[] | undefined {
  if (value === undefined) return undefined;
  if (value.format === 'number') return [value.number];
  if (value.format === 'goal') return undefined;
  if (value.format === 'year') return [value.year];
  if (value.format === 'quantity' || value.format === 'change') return [value.unit, value.number];
  return fieldTexts(value, words).slice(0, 1);
}

/** One grant of a clause in a line; money in 万元. */
function amountText(amount: PolicyAmount, translate: FieldWords['translate']): string {
  const { condition, rateBound, ratePct, capWan, amountWan, instalments } = amount;
  const rate = rateBound === 'at-most' ? 'policy.rate.atMost' : 'policy.rate';
  const parts = [
    condition,
    ratePct === undefined ? undefined : translate(rate, { rate: ratePct }),
    capWan === undefined ? undefined : translate('download.amount.cap', { value: capWan }),
    amountWan === undefined ? undefined : translate('download.amount.fixed', { value: amountWan }),
    instalments?.map(({ stage, pct }) => `${stage} ${pct}%`).join(' → '),
  ];
  return parts.filter((part) => part !== undefined).join('，');
}

/** `宁波大榭开发区 → 北仑区（据本图地名表所在区县）`: the places on the way, and the rules of its derived links. */
export function wayText(
  graph: Graph,
  from: AtlasNode,
  { way }: Pick<DistrictReach, 'way'>,
  translate: FieldWords['translate'],
  nameOf: (node: AtlasNode) => string,
): string {
  let at = from.id;
  const names: string[] = [];
  const rules = new Set<string>();
  for (const link of way) {
    at = link.from === at ? link.to : link.from;
    const place = graph.node(at);
    if (place !== undefined) names.push(nameOf(place));
    if (link.basis === 'derived') rules.add(translate(`rule.${link.rule}`));
  }
  const outer = names.join(' → ');
  const inner = [...rules].join(translate('list.and'));
  return inner === '' ? outer : translate('list.bracket', { outer, inner });
}
