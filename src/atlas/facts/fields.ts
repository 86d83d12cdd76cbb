import type { Graph } from '../graph/graph.ts';
import { sumsNamed } from '../policy/sums-named.ts';
import type { FactSource } from '../records/fact-source.ts';
import type { AtlasNode, NodeKind } from '../records/node.ts';
import { ASSESSMENT_FIELDS } from './assessment-fields.ts';
import type { Field, FieldSource, FieldValue } from './field.ts';
import { INDICATOR_FIELDS } from './indicator-fields.ts';
import { INDUSTRY_FIELDS } from './industry-fields.ts';
import { MEASURE_FIELDS } from './measure-fields.ts';
import { ORGANISATION_FIELDS } from './organisation-fields.ts';
import { PLACE_FIELDS } from './place-fields.ts';
import { PROJECT_FIELDS } from './project-fields.ts';
import { sourcesOfFact } from './sources-of-fact.ts';

type Named = { label: string; authority?: string };
type KeysOf<Fields extends readonly Named[]> =
  | Fields[number]['label']
  | Extract<Fields[number], { authority: string }>['authority'];

/** Every key of the catalogue that a table of fields asks for: a label that has no words does not compile. */
export type FieldLabel =
  | KeysOf<typeof PLACE_FIELDS>
  | KeysOf<typeof INDUSTRY_FIELDS>
  | KeysOf<typeof PROJECT_FIELDS>
  | KeysOf<typeof ORGANISATION_FIELDS>
  | KeysOf<typeof MEASURE_FIELDS>
  | KeysOf<typeof INDICATOR_FIELDS>
  | KeysOf<typeof ASSESSMENT_FIELDS>;

/** A field that can be asked of any record; of one of another kind it says nothing. */
export type RecordField = Field<AtlasNode, FieldLabel>;

function ofKind<Kind extends NodeKind>(
  kind: Kind,
  fields: readonly Field<Extract<AtlasNode, { kind: Kind }>, FieldLabel>[],
): readonly RecordField[] {
  const isOfKind = (node: AtlasNode): node is Extract<AtlasNode, { kind: Kind }> => node.kind === kind;
  return fields.map(({ expected = () => false, value, source = 'cited', ...field }) => ({
    ...field,
    expected: (node, graph) => isOfKind(node) && (expected === true || expected(node, graph)),
    value: (node, graph) => (isOfKind(node) ? value(node, graph) : undefined),
    source: (node) => (typeof source === 'string' ? source : isOfKind(node) ? source(node) : 'none'),
  }));
}

/**
 * The one table of fields of each record kind, in the order in which they are read. A new attribute is a line in its
 * schema, a line in its kind's file, and the words of its label.
 */
export const FIELDS: Readonly<Record<NodeKind, readonly RecordField[]>> = {
  place: ofKind('place', PLACE_FIELDS),
  industry: ofKind('industry', INDUSTRY_FIELDS),
  project: ofKind('project', PROJECT_FIELDS),
  organisation: ofKind('organisation', ORGANISATION_FIELDS),
  measure: ofKind('measure', MEASURE_FIELDS),
  indicator: ofKind('indicator', INDICATOR_FIELDS),
  assessment: ofKind('assessment', ASSESSMENT_FIELDS),
};

/** The field of a kind that a column of lists shows, if it has one. */
export function fieldOfColumn(kind: NodeKind, column: string): RecordField | undefined {
  return FIELDS[kind].find((field) => field.column === column);
}

/** What is said of a record below its value in a column of lists. */
export function valuesBelow(node: AtlasNode, graph: Graph, column: string): readonly FieldValue[] {
  return FIELDS[node.kind].flatMap((field) =>
    field.below === column ? (field.value(node, graph) ?? []) : [],
  );
}

export function sourceOf(field: RecordField, node: AtlasNode): FieldSource {
  const { source = 'cited' } = field;
  return typeof source === 'string' ? source : source(node);
}

/** Whether a reader expects the record to say something here, so that its silence is said. */
export const isExpected = ({ expected }: RecordField, graph: Graph, node: AtlasNode): boolean =>
  expected === true || expected?.(node, graph) === true;

/** The attribute of the record that a field reads. */
export const attributeOf = ({ attribute, key }: RecordField): string =>
  attribute ?? key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** One fact of a record. */
export interface Fact {
  key: string;
  label: FieldLabel;
  /** `undefined` where the documents are silent about what is expected of every record of the kind (未载明). */
  value: FieldValue | undefined;
  /** Where it is from; silence has no source. */
  source: FieldSource;
  /** Where a cited one is stated. */
  sources: readonly FactSource[];
  authority: FieldLabel | undefined;
}

/** The facts of a record that are not links, in order: what is stated, and the silence where a fact is expected. */
export function factsOf(graph: Graph, node: AtlasNode): readonly Fact[] {
  return FIELDS[node.kind].flatMap((field) => {
    if (field.isAside === true) return [];
    const fact = factOf(graph, node, field);
    return fact.value === undefined && !isExpected(field, graph, node) ? [] : [fact];
  });
}

/** What a record says in a field; without a value where it says nothing there. */
export function factOf(graph: Graph, node: AtlasNode, field: RecordField): Fact {
  const value = field.value(node, graph);
  const source = value === undefined ? 'none' : sourceOf(field, node);
  return {
    key: field.key,
    label: field.label,
    value,
    source,
    sources: source === 'cited' ? sourcesOfFact(node, attributeOf(field)) : [],
    authority: field.authority,
  };
}

/** The texts of a record by which a list finds it, its names apart; a number stands there with its unit. */
export function searchedTexts(graph: Graph, node: AtlasNode): readonly string[] {
  return FIELDS[node.kind].flatMap((field) => {
    const value = field.isSearched === true ? field.value(node, graph) : undefined;
    if (value?.format === 'text' || value?.format === 'goal') return [value.text];
    if (value?.format === 'quantity')
      return [value.number, ...(value.max === undefined ? [] : [value.max])].map(
        (end) => `${end}${value.unit}`,
      );
    if (value?.format === 'states') return value.states.map(({ words }) => words);
    if (value?.format === 'benchmarks')
      return value.benchmarks.flatMap(({ other, number, unit }) => [other, `${number}${unit}`]);
    if (value?.format === 'amounts') return value.amounts.flatMap(sumsNamed);
    return value?.format === 'list' ? value.items : [];
  });
}
