import type { Link, LinkKind } from '../../src/atlas/records/link.ts';
import { linkFits } from '../../src/atlas/records/link-endpoints.ts';
import type { LinkRule } from '../../src/atlas/records/link-rule.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { compareText } from '../lib/compare-text.ts';
import type { StatedRecords } from '../steps/records.ts';
import type { Row } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** Which classes a place of a class may be a stated part of; classes not listed may be part of any place. */
const PARENT_CLASSES: Readonly<Record<string, readonly string[]>> = {
  district: ['city'],
  core: ['city'],
  belt: ['city'],
  zone: ['core', 'belt'],
  subzone: ['zone'],
};

/** Links join kinds that fit, are said once, never lead back to their start, and parts form a tree. */
export function checkLinks(records: StatedRecords, problems: Problems): void {
  const nodes = new Map<string, AtlasNode>(records.nodes.map(({ record }) => [record.id, record]));
  const firstRows = new Map<string, Row>();
  for (const { record: link, row } of records.links) {
    const at = { file: row.file, row: row.row };
    const identity = identityOf(link);
    const first = firstRows.get(identity);
    if (first !== undefined && !problems.hasRow(row)) {
      problems.add({
        ...at,
        zh: `与 ${first.file} 第 ${first.row} 行是同一条关系，请合并出处`,
        en: `states the same link as ${first.file} row ${first.row}; merge the citations`,
      });
    }
    firstRows.set(identity, first ?? row);
    if (link.basis === 'derived' && link.note === undefined) {
      problems.add({ ...at, column: 'note', ...lackOfNote(link.rule) });
    }
    if (link.from === link.to) {
      problems.add({ ...at, zh: `“${link.from}”指向自己`, en: `“${link.from}” points at itself` });
    }
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    // A missing end is a broken foreign key, which the tables have reported.
    if (from !== undefined && to !== undefined) checkEnds(link.kind, from, to, at, problems);
  }
  checkParts(records, problems);
}

/** What a row must say that no document says outright. */
function lackOfNote(rule: LinkRule): { zh: string; en: string } {
  return rule === 'reading'
    ? {
        zh: '依据是 reading，须写明怎么读出来的',
        en: 'a link that is our reading must say how the text is read',
      }
    : {
        zh: `依据是 ${rule}，须写明凭什么`,
        en: 'a link from outside knowledge must say what it is based on',
      };
}

/** Sameness has no direction: said both ways it is said twice. */
function identityOf(link: Link): string {
  const ends = link.kind === 'same-as' ? [link.from, link.to].toSorted(compareText) : [link.from, link.to];
  return [link.kind, ...ends].join(' ');
}

function checkEnds(
  kind: LinkKind,
  from: AtlasNode,
  to: AtlasNode,
  at: { file: string; row: number },
  problems: Problems,
): void {
  if (!linkFits(kind, from.kind, to.kind)) {
    problems.add({
      ...at,
      zh: `“${kind}”不能从 ${from.kind} 指向 ${to.kind}`,
      en: `“${kind}” cannot lead from a ${from.kind} to a ${to.kind}`,
    });
  }
  const allowed = PARENT_CLASSES[from.class];
  if (kind === 'part-of' && from.kind === 'place' && allowed !== undefined && !allowed.includes(to.class)) {
    problems.add({
      ...at,
      column: 'parent',
      zh: `${from.class} 的上级应为 ${allowed.join('、')}，“${to.name}”是 ${to.class}`,
      en: `the parent of a ${from.class} is a ${allowed.join(' or ')}, but “${to.name}” is a ${to.class}`,
    });
  }
}

function checkParts(records: StatedRecords, problems: Problems): void {
  const parents = new Map<string, string>();
  for (const { record } of records.links) {
    if (record.kind === 'part-of') parents.set(record.from, record.to);
  }
  for (const { record: node, row } of records.nodes) {
    const path: string[] = [node.id];
    for (let parent = parents.get(node.id); parent !== undefined; parent = parents.get(parent)) {
      if (parent === node.id) {
        problems.add({
          file: row.file,
          row: row.row,
          column: 'parent',
          zh: `上级绕成一圈：${[...path, parent].join(' → ')}`,
          en: `the parents form a circle: ${[...path, parent].join(' → ')}`,
        });
      }
      if (path.includes(parent)) break;
      path.push(parent);
    }
  }
}
