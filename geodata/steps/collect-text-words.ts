import { SCHEMA_VERSION } from '../../src/atlas/records/schema-version.ts';
import type { TextWordsFile } from '../../src/atlas/search/text-words.ts';
import type { Problems } from '../checks/problems.ts';
import type { ProjectFiles } from '../tables/project-files.ts';
import { textOf } from '../tables/table.ts';
import { readWords, TEXT_WORDS } from '../texts/text-words-file.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';

/** The words of every document's text. A document of `documents.csv` without a list, or with a broken one, is a problem. */
export function textWordsOf(seeds: Seeds, files: ProjectFiles, problems: Problems): TextWordsFile {
  const documents: TextWordsFile['documents'] = {};
  for (const row of rowsOf(seeds, 'documents')) {
    const id = textOf(row, 'id');
    if (id === undefined) continue;
    const file = `${TEXT_WORDS}/${id}.txt`;
    const bytes = files.read(file);
    const read = bytes === undefined ? undefined : readWords(id, new TextDecoder().decode(bytes));
    if (read !== undefined) {
      if (read.words !== null) documents[id] = read.words;
    } else if (bytes === undefined)
      problems.add({
        file,
        zh: `缺少文件“${id}”的用字表：用 npm run data:words -- 目录 生成；手头没有全文的，这个文件写两行：“${id}”“none”`,
        en: `the words of the document “${id}” are missing: npm run data:words -- DIR writes them; where its text is not at hand the file has two lines, “${id}” and “none”`,
      });
    else
      problems.add({
        file,
        zh: `不是文件“${id}”的用字表，请用 npm run data:words -- 目录 重新生成`,
        en: `these are not the words of the document “${id}”; write them again by npm run data:words -- DIR`,
      });
  }
  return { schemaVersion: SCHEMA_VERSION, documents };
}
