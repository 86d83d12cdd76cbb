import type { DistrictReach } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import type { Benchmark } from '../records/benchmark.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Precision } from '../records/location.ts';
import type { PolicyAmount } from '../records/measure.ts';
import type { AtlasNode, NodeClass } from '../records/node.ts';
import type { PlanningRule } from '../records/planning-rule.ts';
import type { PolicyCondition } from '../records/policy-condition.ts';
import type { Project } from '../records/project.ts';
import type { RecordState } from '../records/state.ts';
import type { ColumnKey } from './column-keys.ts';

/** A word of a closed list, named by its key in the catalogue. */
export type WordKey =
  | `class.${NodeClass}`
  | `comparison.${Indicator['attributes']['comparison']}`
  | `force.${NonNullable<Indicator['attributes']['force']>}`
  | `counting.${NonNullable<Indicator['attributes']['counting']>}`
  | `yearBasis.${Exclude<NonNullable<Indicator['attributes']['yearBasis']>, 'stated'>}`
  | `achieved.${NonNullable<Indicator['attributes']['achieved']>}`
  | `dossier.precision.${Precision}`
  | `list.located.${Project['attributes']['districtBasis']}`
  | `state.${RecordState['state']}`;

/** What a record says under one of its attributes, with what it takes to write it in any language. */
export type FieldValue =
  /** Verbatim; `remark` is a word of ours about it. */
  | { format: 'text'; text: string; remark?: 'fact.district.inherited' }
  /** `isLong` where the items are clauses and no names, and stand one below the other; `isOpen` where the text goes on with 等. */
  | {
      format: 'list';
      items: readonly string[];
      itemsEn?: readonly string[] | undefined;
      isLong?: boolean;
      isOpen?: boolean;
    }
  | { format: 'word'; word: WordKey }
  | { format: 'number'; number: number }
  /** Never grouped by thousands, `2025`; in brackets, `[2025]`, where the text does not give it and the atlas supplies it. */
  | { format: 'year'; year: number; isSupplied?: boolean }
  /** Years as printed; without a beginning where only the end is known. */
  | { format: 'period'; from: string | undefined; to: string }
  | {
      format: 'quantity';
      number: number;
      /** The upper end of a range; then `number` is the lower. */
      max?: number | undefined;
      unit: string;
      comparison?: Indicator['attributes']['comparison'];
      /** The word of the document that governs it, and how it is counted. */
      force?: Indicator['attributes']['force'];
      counting?: Indicator['attributes']['counting'];
      /** The year that it is of, where that is not a field of its own. */
      year?: number | undefined;
    }
  /** A goal in the words of the document, where it gives no number. */
  | { format: 'goal'; text: string; force: Indicator['attributes']['force'] }
  /** By how much a value is above that of the year `from`; a fall is negative. */
  | { format: 'change'; number: number; unit: string; from: number }
  | { format: 'amounts'; amounts: readonly PolicyAmount[] }
  | { format: 'conditions'; conditions: readonly PolicyCondition[] }
  | { format: 'rules'; rules: readonly PlanningRule[] }
  /** How far something is, each with sources of its own. */
  | { format: 'states'; states: readonly RecordState[] }
  /** What others have, each with sources of its own. */
  | { format: 'benchmarks'; benchmarks: readonly Benchmark[]; isOpen?: boolean }
  | { format: 'records'; nodes: readonly AtlasNode[]; isOpen?: boolean }
  /** Records each under the one that the document names, as a bureau's later name under its earlier. */
  | { format: 'names'; names: readonly { name: AtlasNode; under: AtlasNode }[] }
  /** Districts by conclusion, each with the way there from the record. */
  | { format: 'ways'; from: AtlasNode; reaches: readonly DistrictReach[] };

/**
 * Where a value is from: the record's own citations, an authority outside the documents (`authority` names it), or
 * nowhere, as for what says so itself.
 */
export type FieldSource = 'cited' | 'outside' | 'none';

/**
 * An attribute of a record kind, said once for all that reads it: the facts of a dossier, the columns of a list and of a
 * download, what is searched and what a list is ordered by, and a comparison of records.
 */
export interface Field<Record extends AtlasNode, Label extends string = string> {
  /** Its name for programs, snake_case: the column of a download and the property of a GeoJSON feature. */
  key: string;
  /** The key of its label in the catalogue. */
  label: Label;
  /** The attribute by which the record's sources name it; its key in camelCase unless told. */
  attribute?: string;
  /** `undefined` where nothing is stated. */
  value: (record: Record, graph: Graph) => FieldValue | undefined;
  /** `cited` where it does not say otherwise. */
  source?: FieldSource | ((record: Record) => FieldSource);
  /** Who says it, a key of the catalogue; with the source `outside`. */
  authority?: Label;
  /** A reader expects it of every record of the kind, or of those that this tells: where it is silent, the silence is said. */
  expected?: true | ((record: Record, graph: Graph) => boolean);
  /** No fact of its own in a dossier: it stands in its head, among its links, or in another fact. */
  isAside?: true;
  /** Only records of these classes can have it. */
  classes?: readonly NodeClass[];
  /** The text is found when a list is searched. */
  isSearched?: true;
  /** The column of lists that shows it. */
  column?: ColumnKey;
  /** The column of lists below whose value it is said, quietly. */
  below?: ColumnKey;
}

export const text = (value: string | undefined): FieldValue | undefined =>
  value === undefined || value === '' ? undefined : { format: 'text', text: value };

export const list = (items: readonly string[] | undefined, isOpen = false): FieldValue | undefined =>
  items === undefined || items.length === 0 ? undefined : { format: 'list', items, isOpen };

export const number = (value: number | undefined): FieldValue | undefined =>
  value === undefined ? undefined : { format: 'number', number: value };

export const year = (value: number | undefined, isSupplied = false): FieldValue | undefined =>
  value === undefined ? undefined : { format: 'year', year: value, isSupplied };

export const word = (key: WordKey): FieldValue => ({ format: 'word', word: key });

export const records = (nodes: readonly AtlasNode[], isOpen = false): FieldValue | undefined =>
  nodes.length === 0 ? undefined : { format: 'records', nodes, isOpen };
