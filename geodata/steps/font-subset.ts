import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import * as v from 'valibot';
import { LAST_RULE } from '../../src/lib/whole-sheet.ts';
import { coveredCodePoints } from './font-coverage.ts';

/** One font file as CSS and the map's `font-faces` need it. */
export interface AtlasFontFace {
  family: 'Atlas Sans' | 'Atlas Serif';
  weight: 500 | 700;
  /** File name inside the output directory. */
  file: string;
  bytes: number;
  /** CSS unicode ranges; absent for the file that holds almost everything. */
  unicodeRange?: string[];
}

export interface SubsetResult {
  faces: AtlasFontFace[];
  /** Characters that no file of the package draws; the reader's own fonts must. */
  missing: string[];
}

interface Typeface {
  family: AtlasFontFace['family'];
  weight: AtlasFontFace['weight'];
  packageName: string;
  file: string;
}

const SANS: Typeface = {
  family: 'Atlas Sans',
  weight: 500,
  packageName: '@fontsource/noto-sans-sc',
  file: 'atlas-sans-500',
};
const SERIF: Typeface = {
  family: 'Atlas Serif',
  weight: 700,
  packageName: '@fontsource/noto-serif-sc',
  file: 'atlas-serif-700',
};

/** The slice that holds almost everything. */
const MAIN_SLICE = 'chinese-simplified';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const PUNCTUATION = '，。、；：？！“”‘’（）《》〈〉【】—–…·×±°';

/**
 * Writes the fonts that draw the atlas on a machine without Chinese fonts: Noto Sans SC 500 for map labels, Noto Serif SC 700
 * for titles, each cut to the characters in use, with the licence (SIL OFL 1.1) and a style sheet `fonts.css` beside them.
 * Characters outside the package's main file (rare place names) come from its numbered slices, as small files of their own.
 * The same text gives the same bytes.
 */
export async function subsetFonts(options: {
  mapText: string;
  /** In the order in which a visit needs them: each becomes a file of what the ones before do not hold. */
  titleTexts: readonly string[];
  outputDirectory: string;
}): Promise<SubsetResult> {
  // Files of an earlier cut must not stay beside the new ones.
  await rm(options.outputDirectory, { recursive: true, force: true });
  await mkdir(options.outputDirectory, { recursive: true });
  const sans = await subsetTypeface(
    SANS,
    options.mapText + ASCII + PUNCTUATION,
    options.outputDirectory,
    false,
  );
  const faces = [...sans.faces];
  const missing = new Set(sans.missing);
  const held = new Set<string>();
  for (const [index, text] of options.titleTexts.entries()) {
    const fresh = charactersOf(index === 0 ? text + ASCII + PUNCTUATION : text).filter(
      (character) => !held.has(character),
    );
    for (const character of fresh) held.add(character);
    const face = { ...SERIF, file: index === 0 ? SERIF.file : `${SERIF.file}-${index + 1}` };
    const serif = await subsetTypeface(face, fresh.join(''), options.outputDirectory, true);
    faces.push(...serif.faces);
    for (const character of serif.missing) missing.add(character);
  }
  await writeFile(join(options.outputDirectory, 'fonts.css'), styleSheet(faces));
  const licence = await readFile(join(packageDirectory(SANS.packageName), 'LICENSE'), 'utf8');
  const notice = 'Noto Sans SC, Noto Serif SC: subsets, renamed Atlas Sans and Atlas Serif.\n\n';
  await writeFile(join(options.outputDirectory, 'OFL.txt'), notice + licence);
  return { faces, missing: [...missing] };
}

/** The two typefaces cut to these characters, as files that whatever draws without a browser reads; rare ones in files of their own. */
export async function sfntFonts(text: string): Promise<Buffer[]> {
  const wanted = charactersOf(text + ASCII + PUNCTUATION);
  const cut = async (face: Typeface, slice: string): Promise<Buffer> =>
    subsetFont(await readSlice(face, slice), wanted.join(''), { targetFormat: 'sfnt' });
  const fonts = await Promise.all([SANS, SERIF].map((face) => cut(face, MAIN_SLICE)));
  const covered = coveredCodePoints(fonts[0] ?? Buffer.alloc(0));
  const { slices } = await slicesFor(
    SANS.packageName,
    wanted.filter((character) => !covered.has(character.codePointAt(0) ?? 0)),
  );
  const rare = slices.flatMap(([slice]) => [SANS, SERIF].map((face) => cut(face, slice)));
  return [...fonts, ...(await Promise.all(rare))];
}

/** @param isPart the file holds only some of the typeface's characters and says which, so that it is fetched when needed */
async function subsetTypeface(
  face: Typeface,
  text: string,
  outputDirectory: string,
  isPart: boolean,
): Promise<SubsetResult> {
  const wanted = charactersOf(text);
  const main = await readSlice(face, MAIN_SLICE);
  const covered = coveredCodePoints(await subsetFont(main, wanted.join(''), { targetFormat: 'sfnt' }));
  const drawn = (character: string): boolean => covered.has(character.codePointAt(0) ?? 0);

  const faces: AtlasFontFace[] = [];
  const write = async (file: string, font: Buffer, characters: string[], rare: boolean): Promise<void> => {
    const bytes = await subsetFont(font, characters.join(''), { targetFormat: 'woff2' });
    await writeFile(join(outputDirectory, file), bytes);
    const range = rare ? { unicodeRange: characters.map(cssCodePoint) } : {};
    faces.push({ family: face.family, weight: face.weight, file, bytes: bytes.length, ...range });
  };
  await write(`${face.file}.woff2`, main, wanted.filter(drawn), isPart);

  const { slices, missing } = await slicesFor(
    face.packageName,
    wanted.filter((character) => !drawn(character)),
  );
  for (const [index, [slice, characters]] of slices.entries()) {
    const suffix = index === 0 ? 'rare' : `rare-${index + 1}`;
    await write(`${face.file}-${suffix}.woff2`, await readSlice(face, slice), characters, true);
  }
  return { faces, missing };
}

/** A file of the package: almost everything, or one of its numbered slices. */
function readSlice({ packageName, weight }: Typeface, slice: string): Promise<Buffer> {
  const name = packageName.replace('@fontsource/', '');
  return readFile(join(packageDirectory(packageName), 'files', `${name}-${slice}-${weight}-normal.woff2`));
}

/** Each character once, in code point order. */
function charactersOf(text: string): string[] {
  return [...new Set(text)]
    .filter((character) => character >= ' ')
    .toSorted((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0));
}

/** The numbered slices of the package that hold these characters, and those that none holds. */
async function slicesFor(
  packageName: string,
  characters: readonly string[],
): Promise<{ slices: [string, string[]][]; missing: string[] }> {
  const text = await readFile(join(packageDirectory(packageName), 'unicode.json'), 'utf8');
  const ranges = Object.entries(v.parse(v.record(v.string(), v.string()), JSON.parse(text)));
  const slices = new Map<string, string[]>();
  const missing: string[] = [];
  for (const character of characters) {
    const holder = ranges.find(([slice, range]) => /^\[\d+\]$/.test(slice) && inRange(character, range));
    if (holder === undefined) missing.push(character);
    else {
      const slice = holder[0].slice(1, -1);
      slices.set(slice, [...(slices.get(slice) ?? []), character]);
    }
  }
  return { slices: [...slices], missing };
}

/** Whether a CSS unicode-range (`U+4e00-4e10,U+6fa5`) holds a character. */
function inRange(character: string, range: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

function cssCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

function styleSheet(faces: readonly AtlasFontFace[]): string {
  const rules = faces.map((face) =>
    [
      '@font-face {',
      `  font-family: '${face.family}';`,
      `  font-weight: ${face.weight};`,
      '  font-display: swap;',
      `  src: url('./${face.file}') format('woff2');`,
      ...(face.unicodeRange === undefined ? [] : [`  unicode-range: ${face.unicodeRange.join(', ')};`]),
      '}\n',
    ].join('\n'),
  );
  return [...rules, LAST_RULE].join('');
}

function packageDirectory(packageName: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
}
