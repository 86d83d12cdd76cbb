import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { StatedRecords } from '../steps/records.ts';
import type { Problems } from './problems.ts';

/** A place of a document as notes write it: 五（二）专栏3, 表4-1, 附件2, 第39条. */
const LOCATOR = /[一二三四五六七]（[一二三四五六七八九十]）\d*(?:专栏\d+)?|专栏\d+|表\d-\d|附件\d|第\d+条/g;

/** A remark that names a place in a document is cited there, as every other fact is. */
export function checkNotes(records: StatedRecords, problems: Problems): void {
  for (const { record: node, row } of records.nodes) {
    const uncited = placesNamedIn(node).filter(
      (place) => !citedAt(node).some((locator) => locator.includes(place)),
    );
    if (uncited.length === 0) continue;
    problems.add({
      file: row.file,
      row: row.row,
      column: 'note',
      zh: `备注说到“${uncited.join('、')}”，而这条记录没有出处在那里：请在 fact-sources.csv 为备注写明`,
      en: `the note speaks of “${uncited.join(', ')}”, where the record cites nothing: say so of the note in fact-sources.csv`,
    });
  }
}

const placesNamedIn = ({ attributes }: AtlasNode): readonly string[] => [
  ...new Set(attributes.note?.match(LOCATOR) ?? []),
];

const citedAt = ({ citations, sources = {} }: AtlasNode): readonly string[] =>
  [...citations, ...Object.values(sources).flatMap((all) => all.flatMap((source) => source.citations))].map(
    ({ locator }) => locator,
  );
