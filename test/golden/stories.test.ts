import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatProblem, Problems } from '../../geodata/checks/problems.ts';
import { STORIES_FOLDER, storiesOf } from '../../geodata/stories/build-stories.ts';
import { STORY_COLUMNS } from '../../geodata/stories/story-table.ts';
import { filesIn, type ProjectFiles } from '../../geodata/tables/project-files.ts';
import { realDataset } from '../fixtures/real-atlas.ts';

const dataset = await realDataset();
const project = filesIn(fileURLToPath(new URL('../..', import.meta.url)));

describe('the stories that are published', async () => {
  const problems = new Problems();
  const stories = await storiesOf(project, dataset, problems);

  test('are these, in this order, and sound', () => {
    expect(problems.list.map(formatProblem)).toEqual([]);
    expect(stories.map(({ id, steps }) => `${id} ${steps.length}`)).toEqual([
      'layout 6',
      'cars 6',
      'magnets 7',
      'three-six-one 6',
    ]);
  });

  test.each(
    stories.flatMap(({ id, steps }) => steps.map((step, index) => [`${id}.${index + 1}`, step] as const)),
  )('%s is short enough to be read beside the map, and has notes in both languages', (_, step) => {
    expect(step.heading.length).toBeLessThanOrEqual(16);
    expect(step.words.length).toBeLessThanOrEqual(180);
    expect(step.wordsEn.split(/\s+/).length).toBeLessThanOrEqual(90);
    expect([step.notes, step.notesEn].every((notes) => notes !== undefined)).toBe(true);
  });
});

const SOUND: Readonly<Record<string, string>> = {
  address: '?select=place/belt/north-qianwan',
  records: 'finding/2021/fifty-seven-subzones',
  heading: '头',
  heading_en: 'Head',
  words: '共 57 片',
  words_en: '57 sections',
  notes: '',
  notes_en: '',
  citations: '2021-14fyp#四（二）3',
};

/** A project with one story of one step. */
function storyOf(change: Readonly<Record<string, string>>, name = '1-one.md', more = ''): ProjectFiles {
  const cells = STORY_COLUMNS.map((column) => change[column] ?? SOUND[column] ?? '');
  const rule = STORY_COLUMNS.map(() => '---');
  const table = [STORY_COLUMNS, rule, cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const text = `# 题\n\n## Title\n\n导语\n\nLead\n\n${table}\n${more}`;
  return {
    read: (path) => (path === `${STORIES_FOLDER}/${name}` ? new TextEncoder().encode(text) : undefined),
    list: () => [name],
  };
}

async function messagesFor(files: ProjectFiles): Promise<string[]> {
  const problems = new Problems();
  await storiesOf(files, dataset, problems);
  return problems.list.map(formatProblem);
}

test('a story of one sound step is sound', async () => {
  expect(await messagesFor(storyOf({}))).toEqual([]);
});

test.each([
  ['a figure that no record has', { words: '共 58 片' }, 'words: “58”在所引的记录里找不到'],
  [
    'a figure of a record that is not cited',
    { citations: '2021-14fyp#四（二）2' },
    'words: “57”在所引的记录里找不到',
  ],
  ['a figure in the notes', { notes: '另有 99 处' }, 'notes: “99”'],
  ['a number written out', { words_en: 'Fifty sections' }, 'words_en: “Fifty”请用阿拉伯数字写'],
  [
    'a source of another record',
    { citations: '2021-14fyp#四（二）3；2023-361-plan#一（二）' },
    'citations: “2023-361-plan#一（二）”不是这一步任何一条记录的出处',
  ],
  [
    'a record that there is none of',
    { records: 'finding/no-such；finding/2021/fifty-seven-subzones' },
    'records: 没有“finding/no-such”',
  ],
  [
    'a selection that there is none of',
    { address: '?select=place/zone/no-such' },
    'address: 网址中的“select”',
  ],
  ['a view that there is none of', { address: '?view=no-such' }, 'address: 网址中的“view”'],
  [
    'one of several values that is unknown',
    { address: '?view=compare&compare=place/core/urban,place/zone/no-such' },
    'address: 网址中的“compare”',
  ],
  [
    'a value of a surface that is unknown',
    { address: '?view=rules&rule-source=no-such' },
    'address: 网址中的“rule-source”',
  ],
  [
    'a name of a view that is not open',
    { address: '?view=rules&compare=place/core/urban' },
    'address: 网址中的“compare”',
  ],
  ['a name of nobody', { address: '?view=rules&colour=red' }, 'address: 网址中的“colour”'],
  [
    'an address with its host',
    { address: 'https://example.org/?view=rules' },
    'address: 网址中的“https://example.org/',
  ],
  ['the language of who reads', { address: '?view=rules&lang=en' }, 'address: 网址中的“lang”'],
  ['no words in English', { words_en: '' }, 'wordsEn: 缺少'],
  ['no source', { citations: '' }, 'citations: 缺少'],
])('%s is told', async (_, change, message) => {
  const told = await messagesFor(storyOf(change));
  expect(told.join('\n')).toContain(message);
  expect(told[0]).toContain('seeds/stories/1-one.md 第 11 行');
});

test('a file without its number, and a line that is no step, are told', async () => {
  expect((await messagesFor(storyOf({}, 'one.md'))).join()).toContain('seeds/stories/one.md: 文件名应为');
  expect((await messagesFor(storyOf({}, '1-my-one.md'))).join()).toContain('不以 my- 开头');
  expect((await messagesFor(storyOf({}, '1-one.md', 'more\n'))).join()).toContain(
    '第 12 行: 这一行不合讲解的写法',
  );
});
