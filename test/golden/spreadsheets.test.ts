import { expect, test } from 'vitest';
import { buildMini, miniProject, miniText } from '../fixtures/mini-project.ts';

const FILE = 'seeds/places.csv';
const SOUND = miniText(FILE);

/** What spreadsheets do to a table without changing what it says. */
const SAVED_BY_A_SPREADSHEET: readonly (readonly [string, string | Uint8Array])[] = [
  ['byte order mark', `\uFEFF${SOUND}`],
  ['CRLF', SOUND.replaceAll('\n', '\r\n')],
  ['semicolons between cells', SOUND.replaceAll(',', ';')],
  ['tabs between cells, UTF-16', utf16(SOUND.replaceAll(',', '\t'))],
  ['blank columns at the end', SOUND.replaceAll('\n', ',,\n')],
  ['blank rows at the end', `${SOUND},,,\n\n,,\n`],
  ['every cell quoted', SOUND.replaceAll(/[^,\n]+/g, '"$&"')],
  ['spaces around a cell', SOUND.replace(',余姚市,', ', 余姚市　,')],
  ['columns in another order', columnsReversed(SOUND)],
];

test.each(SAVED_BY_A_SPREADSHEET)('%s: the dataset is the same', async (_change, saved) => {
  const sound = await buildMini();
  const resaved = await buildMini(miniProject({ [FILE]: saved }));
  expect(resaved.dataset).toEqual(sound.dataset);
});

test('rows are counted as a spreadsheet shows them, blank rows included', async () => {
  const withBlankRow = SOUND.replace('\n', '\n,,,\n').replace('前湾新区', '');
  await expect(buildMini(miniProject({ [FILE]: withBlankRow }))).rejects.toThrow('第 7 行 name');
});

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

function columnsReversed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split(',').toReversed().join(','))
    .join('\n');
}
