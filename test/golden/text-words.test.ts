import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWords, TEXT_WORDS } from '../../geodata/texts/text-words-file.ts';
import { askTexts, type TextWordsFile } from '../../src/atlas/search/text-words.ts';
import { PROJECT_ROOT } from '../fixtures/build-from-seeds.ts';
import { buildMini, messagesFor, miniProject } from '../fixtures/mini-project.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { cellsOf } from '../fixtures/real-tables.ts';

const folder = join(PROJECT_ROOT, TEXT_WORDS);
const ids = cellsOf('documents')
  .slice(1)
  .map(([id = '']) => id);

const words: TextWordsFile = {
  schemaVersion: '1.3.0',
  documents: Object.fromEntries(
    ids.flatMap((id) => {
      const read = readWords(id, readFileSync(join(folder, `${id}.txt`), 'utf8'));
      return read === undefined || read.words === null ? [] : [[id, read.words]];
    }),
  ),
};

test('there is a list for each document and for nothing else, and all five texts were at hand', () => {
  expect(readdirSync(folder).toSorted()).toEqual(ids.map((id) => `${id}.txt`).toSorted());
  expect(Object.keys(words.documents).toSorted()).toEqual(ids.toSorted());
});

test.each([
  ['工匠精神', ['2016-pilot-plan']],
  ['天使投资人', ['2016-pilot-plan']],
  ['抗击疫情', ['2021-14fyp']],
  ['唱好双城记', ['2021-14fyp']],
  ['购物体验', ['2020-cixi-plan']],
  ['急需人才', ['2020-policy-draft']],
  ['韧性与安全水平', ['2023-361-plan']],
])('%s, of which no record has a word, may stand in %o', async (typed, documents) => {
  const { dataset } = await realGraph();
  expect(JSON.stringify(dataset)).not.toContain(typed);
  expect(askTexts(words, typed)).toEqual({ kind: 'possible', documents });
});

test.each(['钠离子电池', '低空经济', '元宇宙', '固态电池', '脑机接口', '钙钛矿', '瞪羚企业孵化园区'])(
  '%s stands in none of the five',
  (typed) => {
    expect(askTexts(words, typed)).toEqual({ kind: 'absent', said: [typed], isForeign: false, texts: 5 });
  },
);

test.each([
  ['that is missing', undefined, '缺少文件“plan-2021”的用字表'],
  ['of another document', 'draft-2020\n5g\n前湾\n', '不是文件“plan-2021”的用字表'],
  ['that was cut short', 'plan-2021\n', '不是文件“plan-2021”的用字表'],
  ['that holds a text', 'plan-2021\n5g\n加快前湾新区建设，\n', '不是文件“plan-2021”的用字表'],
])('a list %s is told with its file', async (_, content, said) => {
  const file = `${TEXT_WORDS}/plan-2021.txt`;
  const whole = miniProject(content === undefined ? {} : { [file]: content });
  const files = {
    read: (path: string) => (path === file && content === undefined ? undefined : whole.read(path)),
  };
  expect(await messagesFor(files)).toEqual([expect.stringContaining(`${file}: ${said}`)]);
});

test('what is published tells the documents whose texts were at hand', async () => {
  const { outputs } = await buildMini();
  const file: unknown = JSON.parse(outputs.find(({ path }) => path === 'words.json')?.text ?? '');
  expect(file).toMatchObject({ documents: { 'plan-2021': { pairs: '前湾 湾新 新区', words: '2021 5g' } } });
});
