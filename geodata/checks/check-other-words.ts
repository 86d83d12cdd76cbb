import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { namesOf } from '../rules/same-name.ts';
import type { StatedRecords } from '../steps/records.ts';
import type { Problems } from './problems.ts';

/** The words that a note gives as those of the document: 原文作“家电”, 名称列有“汽车”“石化”. */
const DOCUMENTS_WORDS = /(?:原文|原文此处|任务|名称|专项名称)(?:作|称|列名|列有|写明)((?:“[^“]*”)+)/;

const MARKS = /[“”"‘’（）()\s]/g;
const plain = (text: string) => text.replaceAll(MARKS, '');

/**
 * A tie to an industry is stated where the document calls the industry by a name that is recorded of it. Where the row's
 * own note says that the document uses another word, narrower or wider, that this industry is meant is a reading.
 */
export function checkOtherWords(records: StatedRecords, problems: Problems): void {
  const nodes = new Map<string, AtlasNode>(records.nodes.map(({ record }) => [record.id, record]));
  for (const { record: link, row } of records.links) {
    const industry = nodes.get(link.to);
    const [, words] = DOCUMENTS_WORDS.exec(link.note ?? '') ?? [];
    if (link.basis !== 'stated' || words === undefined || industry?.kind !== 'industry') continue;
    if (namesOf(industry).some((name) => plain(words).includes(plain(name)))) continue;
    problems.add({
      file: row.file,
      row: row.row,
      column: 'basis',
      zh: `备注说原文的用词是${words}，不是“${industry.name}”或其别名：依据应为 reading，或把该词登记为别名`,
      en: `the note says that the document writes ${words}, which is no name of “${industry.name}”: the basis is reading, or the word is an alias`,
    });
  }
}
