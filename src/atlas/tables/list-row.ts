import type { DistrictReach } from '../graph/districts-of.ts';
import type { AtlasNode } from '../records/node.ts';
import type { TableRow } from './table-row.ts';

/** The row of a record. */
export interface ListRow extends TableRow {
  node: AtlasNode;
  /** All districts that it is found under, with the way there. */
  reaches: readonly DistrictReach[];
  bureaus: readonly AtlasNode[];
  /** Earlier and later names of its bureaus, by which it is found too, each with the bureau that the document names. */
  otherNames: readonly { name: AtlasNode; under: AtlasNode }[];
}
