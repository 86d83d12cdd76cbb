/** The columns of a story's table, in their order. */
export const STORY_COLUMNS = [
  'address',
  'records',
  'heading',
  'heading_en',
  'words',
  'words_en',
  'notes',
  'notes_en',
  'citations',
] as const;
type StoryColumn = (typeof STORY_COLUMNS)[number];

/** A row of the table with its line in the file, from 1. */
export interface StoryRow {
  line: number;
  cells: Readonly<Record<StoryColumn, string>>;
}

/** A story's file as it is written: two headings (Chinese, English), two paragraphs, a table of steps. */
export interface StoryText {
  titles: readonly string[];
  leads: readonly string[];
  rows: readonly StoryRow[];
  /** Lines that are neither, and rows with too many or too few cells. */
  strange: readonly number[];
}

const isRow = (line: string): boolean => line.startsWith('|');
/** The line below a table's head. */
const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell));

/** The cells of a line of a table, by GitHub's Markdown: `\|` is a stroke within a cell. https://github.github.com/gfm/#tables-extension- */
function cellsOf(line: string): string[] {
  return line
    .replace(/\|\s*$/, '')
    .slice(1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

function rowOf(cells: readonly string[]): StoryRow['cells'] {
  const cell = (column: StoryColumn): string => cells[STORY_COLUMNS.indexOf(column)] ?? '';
  return {
    address: cell('address'),
    records: cell('records'),
    heading: cell('heading'),
    heading_en: cell('heading_en'),
    words: cell('words'),
    words_en: cell('words_en'),
    notes: cell('notes'),
    notes_en: cell('notes_en'),
    citations: cell('citations'),
  };
}

/** Reads the one form of Markdown that stories are written in; any other line is told by its number. */
export function readStoryText(text: string): StoryText {
  const titles: string[] = [];
  const leads: string[] = [];
  const rows: StoryRow[] = [];
  const strange: number[] = [];
  let hasHead = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const cells = isRow(line) ? cellsOf(line) : [];
    if (line.startsWith('# ') || line.startsWith('## ')) titles.push(line.replace(/^#+ /, '').trim());
    else if (!isRow(line)) {
      if (hasHead || line.startsWith('#')) strange.push(index + 1);
      else leads.push(line.trim());
    } else if (!hasHead && cells.join() === STORY_COLUMNS.join()) hasHead = true;
    else if (!hasHead || cells.length !== STORY_COLUMNS.length) strange.push(index + 1);
    else if (!isRule(cells)) rows.push({ line: index + 1, cells: rowOf(cells) });
  }
  return { titles, leads, rows, strange };
}
