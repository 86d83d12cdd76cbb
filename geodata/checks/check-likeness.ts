import type { Link, LinkKind } from '../../src/atlas/records/link.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { namesOf } from '../rules/same-name.ts';
import { pairsApart } from '../steps/assemble-look-alikes.ts';
import type { StatedRecords } from '../steps/records.ts';
import type { Row } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** On what a row may say that two records are one, or that one became the other; `stated` where the document says it. */
const GROUNDS: Readonly<Partial<Record<LinkKind, readonly string[]>>> = {
  'same-as': ['stated', 'same-name', 'same-position', 'outside-knowledge'],
  continues: ['stated', 'judgement', 'outside-knowledge'],
};

/** Bases that say nothing but of sameness or succession. */
const OF_LIKENESS: ReadonlySet<string> = new Set(['same-name', 'same-position', 'judgement']);

/**
 * Sameness is said only where a document or an act outside says it; equal names and near positions go by their own names,
 * and what we conclude is a succession. Look-alikes are never joined.
 */
export function checkLikeness(records: StatedRecords, problems: Problems): void {
  const nodes = new Map<string, AtlasNode>(records.nodes.map(({ record }) => [record.id, record]));
  const apart = pairsApart(records.lookAlikes.map(({ record }) => record));
  for (const { record: link, row } of records.links) {
    checkGround(link, row, problems);
    checkNames(link, nodes, row, problems);
    if (GROUNDS[link.kind] !== undefined && apart.has(`${link.from} ${link.to}`))
      problems.add({
        ...at(row),
        zh: `look-alikes.csv 说“${link.from}”与“${link.to}”不是一处，不能再以 ${link.kind} 相连`,
        en: `look-alikes.csv says that “${link.from}” and “${link.to}” are not one; they cannot be joined by ${link.kind}`,
      });
  }
}

const at = ({ file, row }: Row) => ({ file, row });

const groundOf = (link: Link): string => (link.basis === 'stated' ? 'stated' : link.rule);

function checkGround(link: Link, row: Row, problems: Problems): void {
  const ground = groundOf(link);
  const allowed = GROUNDS[link.kind];
  if (allowed === undefined ? !OF_LIKENESS.has(ground) : allowed.includes(ground)) return;
  const [zh, en] =
    allowed === undefined
      ? ['只用于 same-as 和 continues', 'is for same-as and continues only']
      : [
          `不能作 ${link.kind} 的依据，应为 ${allowed.join('、')} 之一`,
          `is no ground of ${link.kind}, which takes ${allowed.join(', ')}`,
        ];
  problems.add({ ...at(row), column: 'basis', zh: `“${ground}”${zh}`, en: `“${ground}” ${en}` });
}

function checkNames(link: Link, nodes: ReadonlyMap<string, AtlasNode>, row: Row, problems: Problems): void {
  const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
  if (groundOf(link) !== 'same-name' || from === undefined || to === undefined) return;
  const names = new Set(namesOf(to));
  if (namesOf(from).some((name) => names.has(name))) return;
  problems.add({
    ...at(row),
    column: 'basis',
    zh: `“${from.name}”与“${to.name}”没有相等的名称或别名，不是 same-name`,
    en: `“${from.name}” and “${to.name}” share no name or alias, which is not same-name`,
  });
}
