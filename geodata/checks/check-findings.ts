import { citationsOf } from '../steps/parse-record.ts';
import { rowsOf, type Seeds } from '../steps/read-seeds.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** Words by which the atlas speaks of itself or of what it takes something for; no document prints them so. */
const OUR_WORDS =
  /本图|我们|应为|应作|疑为|疑似|疑误|疑缺|疑漏|疑衍|可读作|读作|读法|判读|推定|视为|五份文件之外/;
const OUR_ENGLISH_WORDS = /\b(?:we|our|atlas|seems?|perhaps|presumably|looks? like)\b/i;

/**
 * What the documents print stands apart from what the atlas says of it: no text of a reading holds our words, a judgement says
 * on what it rests, and each finding has a reading that stands in one place of one document; what nobody wrote
 * (`missing`) may rest on several.
 */
export function checkFindings(seeds: Seeds, problems: Problems): void {
  const placed = new Set<string>();
  const told = new Set<string>();
  for (const row of rowsOf(seeds, 'finding-readings')) {
    const finding = textOf(row, 'finding') ?? '';
    told.add(finding);
    if (citationsOf(row).length === 1) placed.add(finding);
    checkWords(row, 'text', OUR_WORDS, problems);
    checkWords(row, 'text_en', OUR_ENGLISH_WORDS, problems);
  }
  for (const row of rowsOf(seeds, 'findings')) {
    const id = textOf(row, 'id') ?? '';
    if (told.has(id) && !placed.has(id) && textOf(row, 'conflict') !== 'missing')
      tell(
        problems,
        row,
        'id',
        '没有一条写法恰有一个出处，请至少写出一条',
        'no reading of it has exactly one citation; give one',
      );
    if ((textOf(row, 'judgement') === undefined) !== (textOf(row, 'judgement_basis') === undefined))
      tell(
        problems,
        row,
        'judgement_basis',
        '与 judgement 须同填同空',
        'is filled in where judgement is, and only there',
      );
  }
}

function checkWords(row: Row, column: 'text' | 'text_en', words: RegExp, problems: Problems): void {
  const found = words.exec(textOf(row, column) ?? '')?.[0];
  if (found === undefined) return;
  tell(
    problems,
    row,
    column,
    `“${found}”是本图集的话，请移到 findings.csv 的 judgement`,
    `“${found}” is a word of the atlas; move it to judgement in findings.csv`,
  );
}

function tell(problems: Problems, { file, row }: Row, column: string, zh: string, en: string): void {
  problems.add({ file, row, column, zh, en });
}
