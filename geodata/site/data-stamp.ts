import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, hashOf } from './file-hash.ts';
import { MAP_FONTS_FILE } from './map-fonts-file.ts';
import { OVERVIEW_FILE } from './overview-file.ts';

/** Where the data build says that it came to its end, and over which bytes. */
const DATA_STAMP_FILE = '.cache/data-stamp';

/** All that the data build leaves for the page build, from the project's root. */
const DATA_OUTPUTS = ['public/data', 'public/fonts', OVERVIEW_FILE, MAP_FONTS_FILE] as const;

const hashOfOutputs = (root: string): string =>
  hashOf(
    root,
    DATA_OUTPUTS.flatMap((path) => filesBelow(join(root, path))),
  );

/** Says that everything is written. The last step of the data build. */
export function stampData(root: string): void {
  writeWhole(join(root, DATA_STAMP_FILE), hashOfOutputs(root));
}

/**
 * @throws {Error} where what the data build leaves is not what it stamped: it never ran, was cut short, or its files were
 * changed by hand. Such a site would mix two versions.
 */
export function requireWholeData(root: string): void {
  const file = join(root, DATA_STAMP_FILE);
  if (existsSync(file) && readFileSync(file, 'utf8') === hashOfOutputs(root)) return;
  throw new Error(
    '数据不完整：数据步骤没有跑完，或产出的文件后来被改动。请运行 npm run build（先生成数据，再生成页面） / ' +
      'the data are not whole: the data step did not come to its end, or its files were changed since; run npm run build',
  );
}

/** Writes a file beside its place and moves it there: who reads it finds the old one or the new one, never half of one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}
