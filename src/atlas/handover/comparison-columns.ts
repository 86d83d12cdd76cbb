import type { Reader } from '../reading/block.ts';
import { recordName } from '../records/display-name.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Column } from './briefing.ts';

/** Share of the width that the names of the rows have. */
const NAMES = 0.2;

/** Columns of a table of records side by side: the names of its rows, then one a record. */
export const columnsOf = ({ language, words }: Reader, nodes: readonly AtlasNode[]): readonly Column[] => [
  { title: words('handover.column.item'), share: NAMES },
  ...nodes.map((node) => ({ title: recordName(node, language), share: (1 - NAMES) / nodes.length })),
];
