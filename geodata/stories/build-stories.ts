import * as v from 'valibot';
import { createGraph } from '../../src/atlas/graph/graph.ts';
import type { Dataset } from '../../src/atlas/records/dataset.ts';
import { type Story, type StoryStep, storySchema } from '../../src/atlas/records/story.ts';
import { OWN_PREFIX } from '../../src/atlas/stories/story-place.ts';
import type { Problems } from '../checks/problems.ts';
import type { ProjectFiles } from '../tables/project-files.ts';
import { checkStep } from './check-step.ts';
import { readStoryText, type StoryRow } from './story-table.ts';

export const STORIES_FOLDER = 'seeds/stories';
/** The number says where it stands among the stories, the rest is its id. */
const FILE_NAME = /^\d+-([a-z][a-z0-9-]*)\.md$/;

/** Reads and checks the stories in the order of their files; what is wrong is told by file, line and column. */
export async function storiesOf(files: ProjectFiles, dataset: Dataset, problems: Problems): Promise<Story[]> {
  const stories: Story[] = [];
  const names = files.list?.(STORIES_FOLDER) ?? [];
  if (names.length === 0) return [];
  const graph = createGraph(dataset);
  for (const name of names) {
    const file = `${STORIES_FOLDER}/${name}`;
    const id = FILE_NAME.exec(name)?.[1];
    if (id === undefined || id.startsWith(OWN_PREFIX)) {
      problems.add({
        file,
        zh: `文件名应为“序号-编号.md”，编号不以 ${OWN_PREFIX} 开头`,
        en: `the file must be called number-id.md, the id without ${OWN_PREFIX} before it`,
      });
      continue;
    }
    const story = storyOf(id, file, new TextDecoder().decode(files.read(file)), problems);
    if (story === undefined) continue;
    for (const { step, line } of story.steps) checkStep(step, { file, row: line }, graph, problems);
    stories.push({ ...story.head, steps: story.steps.map(({ step }) => step) });
  }
  return stories;
}

interface ReadStory {
  head: Omit<Story, 'steps'>;
  steps: readonly { line: number; step: StoryStep }[];
}

/** `undefined` where it does not have the form of a story. */
function storyOf(id: string, file: string, text: string, problems: Problems): ReadStory | undefined {
  const { titles, leads, rows, strange } = readStoryText(text);
  for (const row of strange)
    problems.add({ file, row, zh: '这一行不合讲解的写法', en: 'this line has not the form of a story' });
  const parsed = v.safeParse(storySchema, {
    id,
    title: titles[0],
    titleEn: titles[1],
    lead: leads[0],
    leadEn: leads[1],
    steps: rows.map(stepOf),
  });
  if (parsed.success && titles.length === 2 && leads.length === 2) {
    const { steps, ...head } = parsed.output;
    return { head, steps: steps.map((step, index) => ({ step, line: rows[index]?.line ?? 0 })) };
  }
  for (const issue of parsed.issues ?? []) {
    const path = issue.path?.map(({ key }) => key) ?? [];
    const line = path[0] === 'steps' && typeof path[1] === 'number' ? rows[path[1]]?.line : undefined;
    problems.add({
      file,
      ...(line === undefined ? {} : { row: line }),
      column: v.getDotPath(issue) ?? '',
      zh: '缺少，或不合写法',
      en: `missing or of another form: ${issue.message}`,
    });
  }
  if (parsed.success)
    problems.add({
      file,
      zh: '应有中英文标题各一行、导语各一段',
      en: 'there must be a title and a lead in each language',
    });
  return undefined;
}

const list = (cell: string): string[] =>
  cell.split('；').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));

function stepOf({ cells }: StoryRow): unknown {
  return {
    address: cells.address,
    heading: cells.heading,
    headingEn: cells.heading_en,
    words: cells.words,
    wordsEn: cells.words_en,
    ...(cells.notes === '' ? {} : { notes: cells.notes }),
    ...(cells.notes_en === '' ? {} : { notesEn: cells.notes_en }),
    records: list(cells.records),
    citations: list(cells.citations).map((text) => {
      const mark = text.indexOf('#');
      return { document: text.slice(0, mark), locator: text.slice(mark + 1) };
    }),
  };
}
