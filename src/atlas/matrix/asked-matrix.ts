import type { Graph } from '../graph/graph.ts';
import { type IndustryAxis, industryAxes, OTHER_AXES, type OtherAxis } from './axes.ts';
import { KEPT_TIES, type KeptTies, type MatrixQuestion, ORDERS, type Order } from './matrix.ts';

/** What an address says, as it stands there. */
export interface MatrixAddress {
  /** An axis of industries (`2021-clusters`) or another one (`zones`); the columns are of the other sort. */
  rows?: string | undefined;
  columns?: string | undefined;
  /** One order for both, or that of the rows and that of the columns with a comma between. */
  order?: string | undefined;
  ties?: string | undefined;
  /** `show`: lines without ties as well. */
  empty?: string | undefined;
  /** Id of a document. */
  source?: string | undefined;
}

const DEFAULT_INDUSTRIES = '2021';
// Of what the texts say of places most is about districts: the sheet that somebody sees first has something to say.
const DEFAULT_OTHERS: OtherAxis = 'districts';

const among = <Item extends string>(list: readonly Item[], text: string | undefined): Item | undefined =>
  list.find((item) => item === text);

/**
 * The question that an address asks, the default for what it leaves out or what means nothing today.
 * @returns with the names of what means nothing; no question where the dataset has no industries
 */
export function askedMatrix(
  graph: Graph,
  address: MatrixAddress,
): { question: MatrixQuestion | undefined; unknown: readonly (keyof MatrixAddress)[] } {
  const axes = industryAxes(graph);
  const industriesAt = (name: string | undefined): IndustryAxis | undefined =>
    axes.find((axis) => axis.name === name);
  const [rows, columns] = [address.rows, address.columns].map((name) => ({
    industries: industriesAt(name),
    others: among(OTHER_AXES, name),
  }));
  const isSwapped =
    rows?.others !== undefined || (rows?.industries === undefined && columns?.industries !== undefined);
  const fitting = isSwapped ? columns?.industries : columns?.others;
  const industries =
    (isSwapped ? columns?.industries : rows?.industries) ?? industriesAt(DEFAULT_INDUSTRIES) ?? axes[0];
  const others = (isSwapped ? rows?.others : columns?.others) ?? DEFAULT_OTHERS;
  const order = orderOf(address.order);
  const kept = among<KeptTies>(KEPT_TIES, address.ties ?? 'all');
  const unknown: (keyof MatrixAddress)[] = [];
  if (address.rows !== undefined && rows?.industries === undefined && rows?.others === undefined)
    unknown.push('rows');
  if (address.columns !== undefined && fitting === undefined) unknown.push('columns');
  if (order === undefined) unknown.push('order');
  if (kept === undefined) unknown.push('ties');
  if (address.empty !== undefined && address.empty !== 'show') unknown.push('empty');
  const source = address.source === undefined ? undefined : graph.document(address.source)?.id;
  if (source !== address.source) unknown.push('source');
  if (industries === undefined) return { question: undefined, unknown };
  const question = {
    industries,
    others,
    isSwapped,
    order: order ?? { rows: 'text', columns: 'text' },
    isEmptyShown: address.empty === 'show',
    kept: kept ?? 'all',
    source,
  } as const;
  return { question, unknown };
}

/** `undefined` where it is none. A pattern is one of rows and columns together. */
function orderOf(text: string | undefined): MatrixQuestion['order'] | undefined {
  if (text === undefined) return { rows: 'text', columns: 'text' };
  const [first, second, ...more] = text.split(',').map((name) => among<Order>(ORDERS, name));
  if (first === undefined || more.length > 0) return undefined;
  if (!text.includes(',')) return { rows: first, columns: first };
  return second === undefined || first === 'pattern' || second === 'pattern'
    ? undefined
    : { rows: first, columns: second };
}

/** An order as an address writes it; nothing for the default. */
export function orderAddress({ rows, columns }: MatrixQuestion['order']): string | undefined {
  if (rows !== columns) return `${rows},${columns}`;
  return rows === 'text' ? undefined : rows;
}
