import type { ColumnKey } from '../facts/column-keys.ts';
import type { FieldValue } from '../facts/field.ts';
import type { DistrictReach } from '../graph/districts-of.ts';
import type { Citation } from '../records/citation.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Subject } from '../records/subject-reference.ts';
import type { Faceted } from './apply-facets.ts';
import type { Grouping } from './grouping.ts';
import type { ListFilters } from './list-query.ts';
import type { Reason } from './why-found.ts';

/** What stands in a cell, as data; whoever draws the table knows how each kind looks. */
export type Cell =
  /** The row's own subject; `note` is a word of the documents that tells it from its namesakes. */
  | { kind: 'subject'; subject: Subject; note: string | undefined; isUnverified: boolean }
  /** What a field says; what is verbatim opens `citation`. What qualifies it stands `below`. */
  | {
      kind: 'value';
      value: FieldValue;
      citation: Citation | undefined;
      below?: readonly FieldValue[];
      /** How many they are is said before them. */
      isCounted?: true;
    }
  /** The districts under which the row is found; `isInherited`: carried on from the item before. */
  | {
      kind: 'districts';
      from: AtlasNode;
      reaches: readonly DistrictReach[];
      isInherited: boolean;
      /** The text goes on with 等地. */
      isOpen: boolean;
    }
  | { kind: 'source'; citation: Citation }
  /** Documents by their ids. */
  | { kind: 'documents'; documents: readonly string[] }
  /** What a record of its class cannot have: no silence of the documents. */
  | { kind: 'none' }
  /** A number that the atlas counted. */
  | { kind: 'count'; count: number };

/** What a row is ordered by: texts and numbers, the first that differs decides; `undefined` where nothing is stated. */
export type OrderValue = readonly (string | number)[] | undefined;

/** One row of any table: a subject with what is shown, searched, narrowed and ordered by. */
export interface TableRow extends Faceted {
  subject: Subject;
  id: string;
  /** The records that it is about: itself, or those that a finding concerns. */
  records: readonly NodeId[];
  /** The groups in which it stands; none where the documents do not say. */
  groups(by: Grouping): readonly string[];
  /** How deep it stands below the wholes that are rows of their own. */
  depth: number;
  /** `undefined` where the documents are silent (未载明). */
  cell(column: ColumnKey): Cell | undefined;
  order(column: ColumnKey, language: 'zh' | 'en'): OrderValue;
  /** Why it passes these filters, where these columns do not say so. */
  why(filters: Pick<ListFilters, 'bureau' | 'district'>, columns: readonly ColumnKey[]): readonly Reason[];
}
