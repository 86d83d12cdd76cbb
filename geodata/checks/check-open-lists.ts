import type { Citation } from '../../src/atlas/records/citation.ts';
import type { LinkKind } from '../../src/atlas/records/link.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { OpenRelation } from '../../src/atlas/records/open-list.ts';
import { citationsOf } from '../steps/parse-record.ts';
import { rowsOf, type Seeds } from '../steps/read-seeds.ts';
import type { StatedRecords } from '../steps/records.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** The links that are the items of a list, and the end at which its record stands. */
const LINKS_OF: Readonly<
  Record<Exclude<OpenRelation, 'directions' | 'benchmarks'>, readonly [kind: LinkKind, end: 'from' | 'to']>
> = {
  leads: ['leads', 'from'],
  'gathers-in': ['gathers-in', 'from'],
  names: ['names', 'from'],
  concerns: ['concerns', 'from'],
  pilots: ['pilots', 'from'],
  'carried-by': ['carried-by', 'from'],
  includes: ['includes', 'from'],
  'supported-by': ['supported-by', 'from'],
  'served-by': ['serves', 'to'],
  parts: ['part-of', 'to'],
};

/**
 * A list that `open-lists.csv` says is open is one: its record exists and has items under that relation, and each place that is
 * cited states one of them. Nothing is said of a record that is lost, which is told already.
 */
export function checkOpenLists(seeds: Seeds, records: StatedRecords, problems: Problems): void {
  const nodes = new Map<string, AtlasNode>(records.nodes.map(({ record }) => [record.id, record]));
  const broken = new Set(problems.list.map(({ file }) => file));
  // Records that a broken table would have held are not missing.
  const isWhole = [...seeds.tables.values()].every(({ file, readable }) => readable && !broken.has(file));
  for (const row of rowsOf(seeds, 'open-lists')) {
    const id = textOf(row, 'record');
    const relation = textOf(row, 'relation');
    if (!isWhole || id === undefined || relation === undefined || seeds.lost.has(id)) continue;
    const node = nodes.get(id);
    if (node === undefined) {
      tell(row, 'record', `没有编号为“${id}”的记录`, `there is no record “${id}”`, problems);
      continue;
    }
    const stated = itemPlaces(node, relation, records);
    if (stated === undefined) {
      tell(row, 'relation', `“${id}”没有 ${relation} 的名单`, `“${id}” has no list of ${relation}`, problems);
      continue;
    }
    for (const place of citationsOf(row))
      if (!stated.has(keyOf(place)))
        tell(
          row,
          'citations',
          `“${id}”的 ${relation} 没有一项出自“${place.locator}”`,
          `no item of ${relation} of “${id}” is stated in “${place.locator}”`,
          problems,
        );
  }
}

const keyOf = ({ document, locator }: Citation): string => `${document}#${locator}`;

/** The places that state the items of a list; `undefined` where the record has no item of the kind. */
function itemPlaces(node: AtlasNode, relation: string, records: StatedRecords): Set<string> | undefined {
  const citations =
    relation === 'directions' || relation === 'benchmarks'
      ? ofAttribute(node, relation)
      : ofLinks(node, relation, records);
  return citations === undefined ? undefined : new Set(citations.map(keyOf));
}

function ofAttribute(
  { attributes, citations, sources }: AtlasNode,
  attribute: 'directions' | 'benchmarks',
): readonly Citation[] | undefined {
  if ('benchmarks' in attributes && attribute === 'benchmarks')
    return attributes.benchmarks?.flatMap((benchmark) => benchmark.citations);
  if (!('directions' in attributes) || attribute !== 'directions') return undefined;
  return sources?.['directions']?.flatMap((source) => source.citations) ?? citations;
}

function ofLinks(
  { id }: AtlasNode,
  relation: string,
  records: StatedRecords,
): readonly Citation[] | undefined {
  const [kind, end] = Object.entries(LINKS_OF).find(([name]) => name === relation)?.[1] ?? [];
  const links = records.links.filter(
    ({ record }) => end !== undefined && record.kind === kind && record[end] === id,
  );
  return links.length === 0 ? undefined : links.flatMap(({ record }) => record.citations);
}

function tell(row: Row, column: string, zh: string, en: string, problems: Problems): void {
  problems.add({ file: row.file, row: row.row, column, zh, en });
}
