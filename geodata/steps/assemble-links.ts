import { type Link, linkSchema } from '../../src/atlas/records/link.ts';
import type { LinkRule } from '../../src/atlas/records/link-rule.ts';
import type { Problems } from '../checks/problems.ts';
import { type Row, textOf } from '../tables/table.ts';
import { type SourceRows, sourceRowsOf } from './fact-sources.ts';
import { citationsOf, parseRecord, withoutAbsent } from './parse-record.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';
import type { FromRow } from './records.ts';

/** How a table states links: the columns of both ends, and the kind as a word or as a column, which may be empty for the usual one. */
interface LinkTable {
  table: string;
  from: string;
  to: string;
  kind: string | { column: string; usual?: string };
}

/** What a row's `basis` may say that makes its link derived; each is the name of a rule. Anything else is stated. */
const DERIVED_BASES: ReadonlySet<string> = new Set<LinkRule>([
  'reading',
  'same-name',
  'same-position',
  'judgement',
  'outside-knowledge',
]);

const LINK_TABLES: readonly LinkTable[] = [
  { table: 'places', from: 'id', to: 'parent', kind: 'part-of' },
  { table: 'industries', from: 'id', to: 'parent', kind: 'part-of' },
  { table: 'measures', from: 'id', to: 'parent', kind: 'part-of' },
  { table: 'place-places', from: 'from', to: 'to', kind: { column: 'kind' } },
  { table: 'place-industries', from: 'place', to: 'industry', kind: 'leads' },
  {
    table: 'industry-places',
    from: 'industry',
    to: 'place',
    kind: { column: 'kind', usual: 'gathers-in' },
  },
  { table: 'industry-industries', from: 'from', to: 'to', kind: { column: 'kind' } },
  { table: 'organisation-organisations', from: 'from', to: 'to', kind: { column: 'kind' } },
  { table: 'project-projects', from: 'from', to: 'to', kind: { column: 'kind' } },
  { table: 'project-organisations', from: 'organisation', to: 'project', kind: 'undertakes' },
  { table: 'organisation-places', from: 'organisation', to: 'place', kind: 'undertakes' },
  { table: 'organisation-indicators', from: 'indicator', to: 'organisation', kind: 'targets' },
  { table: 'project-places', from: 'project', to: 'place', kind: 'located-in' },
  { table: 'project-industries', from: 'project', to: 'industry', kind: 'serves' },
  { table: 'measure-organisations', from: 'organisation', to: 'measure', kind: { column: 'role' } },
  { table: 'measure-places', from: 'measure', to: 'place', kind: { column: 'kind' } },
  { table: 'measure-industries', from: 'measure', to: 'industry', kind: 'concerns' },
  { table: 'measure-projects', from: 'measure', to: 'project', kind: 'names' },
  { table: 'assessment-subjects', from: 'assessment', to: 'industry', kind: 'concerns' },
  { table: 'assessment-subjects', from: 'assessment', to: 'place', kind: 'names' },
  { table: 'assessment-subjects', from: 'assessment', to: 'indicator', kind: 'rests-on' },
  { table: 'indicator-subjects', from: 'indicator', to: 'industry', kind: 'targets' },
  { table: 'indicator-subjects', from: 'indicator', to: 'place', kind: 'targets' },
  { table: 'indicator-subjects', from: 'indicator', to: 'measure', kind: 'targets' },
  {
    table: 'indicator-organisations',
    from: 'organisation',
    to: 'indicator',
    kind: { column: 'role' },
  },
];

/**
 * Turns parent columns and link tables into links. Rows that are read from the context, rest on outside knowledge or
 * only hold two names or places beside each other become derived links that say so, and keep their citations.
 */
export function assembleLinks(seeds: Seeds, problems: Problems): FromRow<Link>[] {
  const sources = sourceRowsOf(seeds);
  return LINK_TABLES.flatMap((table) => {
    const rows = rowsOf(seeds, table.table).filter(
      (row) => row.cells[table.from] !== undefined && row.cells[table.to] !== undefined,
    );
    const orders = isOfBureaus(table) ? ordersOf(table, rows) : undefined;
    return rows.flatMap((row) =>
      parseRecord(linkSchema, candidateOf(table, row, sources, orders?.get(row)), row, problems),
    );
  });
}

/** Tables whose rows of one duty stand in the order of the text. */
const isOfBureaus = ({ from, kind }: LinkTable): boolean =>
  from === 'organisation' && typeof kind === 'object' && kind.column === 'role';

/** The place of each bureau in the list that one passage gives for a duty; nothing for those that stand alone or are read. */
function ordersOf({ to }: LinkTable, rows: readonly Row[]): ReadonlyMap<Row, number> {
  const stated = rows.filter((row) => (textOf(row, 'basis') ?? 'stated') === 'stated');
  const lists = new Map<string, Row[]>();
  for (const row of stated) {
    const key = [to, 'role', 'citations'].map((column) => textOf(row, column)).join(' ');
    lists.set(key, [...(lists.get(key) ?? []), row]);
  }
  return new Map(
    [...lists.values()]
      .filter((list) => list.length > 1)
      .flatMap((list) => list.map((row, index) => [row, index + 1] as const)),
  );
}

function candidateOf(
  table: LinkTable,
  row: Row,
  sources: ReadonlyMap<string, SourceRows>,
  order: number | undefined,
): unknown {
  // What of a record's own row states the parent is said as of its other facts.
  const [said] =
    (table.to === 'parent' ? sources.get(textOf(row, 'id') ?? '')?.get('parent') : undefined) ?? [];
  const basis = textOf(said ?? row, 'basis') ?? 'stated';
  const isDerived = DERIVED_BASES.has(basis);
  return withoutAbsent({
    from: textOf(row, table.from),
    to: textOf(row, table.to),
    kind: typeof table.kind === 'string' ? table.kind : (textOf(row, table.kind.column) ?? table.kind.usual),
    basis: isDerived ? 'derived' : 'stated',
    rule: isDerived ? basis : undefined,
    // The note of a node's own row is about the node, not about its parent.
    note: table.to === 'parent' ? said && textOf(said, 'note') : textOf(row, 'note'),
    order,
    citations: citationsOf(said ?? row),
  });
}
