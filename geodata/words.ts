import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOfText } from '../src/atlas/search/text-words.ts';
import { formatProblem, Problems } from './checks/problems.ts';
import { writeWhole } from './site/data-stamp.ts';
import { readTables } from './steps/read-seeds.ts';
import { filesIn } from './tables/project-files.ts';
import { textOf } from './tables/table.ts';
import { readText } from './texts/read-text.ts';
import { TEXT_WORDS, writeWords } from './texts/text-words-file.ts';

/*
 * npm run data:words -- DIR   writes seeds/text-words from the texts DIR/<document id>.txt; of a document without a text there
 *                             the list stays as it is, and where it has none it says so
 */
const rootDirectory = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2];
const problems = new Problems();
const files = filesIn(rootDirectory);
if (folder === undefined)
  problems.add({
    file: 'npm run data:words',
    zh: '请写出存放全文的目录',
    en: 'name the folder of the texts',
  });
const rows = readTables(files, problems).tables.get('documents')?.rows ?? [];
for (const id of folder === undefined ? [] : rows.flatMap((row) => textOf(row, 'id') ?? [])) {
  const own = `${TEXT_WORDS}/${id}.txt`;
  const before = problems.list.length;
  const text = readText(folder ?? '', id, problems);
  if (text !== undefined) {
    const words = wordsOfText(text);
    writeWhole(join(rootDirectory, own), writeWords(id, words));
    console.log(
      `${own} ${words.pairs.replaceAll(' ', '').length} 字 signs · ${words.words.split(' ').length} 词 words`,
    );
  } else if (problems.list.length === before && files.read(own) === undefined) {
    writeWhole(join(rootDirectory, own), writeWords(id, null));
    console.log(`${own} 没有全文 no text`);
  }
}
if (problems.list.length > 0) {
  console.error(problems.list.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
