import type { DistrictReach } from '../graph/districts-of.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Faceted } from './facets.ts';

/** One row of a list: a record with what the list shows beside its name. */
export interface ListRow extends Faceted {
  node: AtlasNode;
  /** The whole that it is part of, or the places that it lies in, or the box that names it. */
  parents: readonly AtlasNode[];
  /** Those of its districts that a document states in one step. */
  districts: readonly AtlasNode[];
  /** All districts that it is found under, with the way there; `districts` are among them. */
  reaches: readonly DistrictReach[];
  industries: readonly AtlasNode[];
  bureaus: readonly AtlasNode[];
  /** Earlier and later names of its bureaus, by which it is found too, each with the bureau that the document names. */
  otherNames: readonly { name: AtlasNode; under: AtlasNode }[];
  /** Its place in the order of the documents. */
  order: number;
  /** Numbers of measures and of indicators that an organisation answers for. */
  measures: number;
  indicators: number;
  /** Number of records linked with it. */
  links: number;
  /** True for a place that is found nowhere (位置待核). */
  unverified: boolean;
}
