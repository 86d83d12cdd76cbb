import type { ColumnKey } from '../facts/column-keys.ts';
import type { DistrictReach } from '../graph/districts-of.ts';
import type { AtlasNode } from '../records/node.ts';
import type { ListFilters } from './list-query.ts';

/** Why a row passes a filter where what it shows does not say so. */
export type Reason =
  /** Its bureau bore the chosen name at another time. */
  | { kind: 'other-name'; name: AtlasNode; under: AtlasNode }
  /** A document puts it in the chosen district, which no column shows now. */
  | { kind: 'district'; district: AtlasNode }
  /** It lies in the chosen district by our conclusion. */
  | { kind: 'way'; from: AtlasNode; reach: DistrictReach };

/** By what a record can be found besides what it says itself. */
interface FoundBy {
  node: AtlasNode;
  bureaus: readonly AtlasNode[];
  /** Earlier and later names of its bureaus, each with the bureau that the document names. */
  otherNames: readonly { name: AtlasNode; under: AtlasNode }[];
  reaches: readonly DistrictReach[];
}

/** The reasons for a row under these filters, while these columns are shown. */
export function whyFound(
  { node, bureaus, otherNames, reaches }: FoundBy,
  filters: Pick<ListFilters, 'bureau' | 'district'>,
  columns: readonly ColumnKey[],
): readonly Reason[] {
  const isNamed = bureaus.some(({ id }) => filters.bureau.includes(id));
  const names = otherNames.filter(({ name }) => !isNamed && filters.bureau.includes(name.id));
  const chosen = reaches.filter(({ district }) => filters.district.includes(district.id));
  return [
    ...names.map(({ name, under }): Reason => ({ kind: 'other-name', name, under })),
    ...chosen.flatMap((reach): Reason[] => {
      if (!reach.isStated) return [{ kind: 'way', from: node, reach }];
      const isShown = columns.includes('district') || reach.way.length === 0;
      return isShown ? [] : [{ kind: 'district', district: reach.district }];
    }),
  ];
}
