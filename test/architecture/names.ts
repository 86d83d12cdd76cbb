import { posix } from 'node:path';

/** Names that say the same job in every folder that has a file of it. */
const SHARED_STEMS: ReadonlySet<string> = new Set(['surface', 'words', 'words.zh', 'words.en']);

/** A file's name without its folder and the ending of its language: `words.zh` of `src/surfaces/lists/words.zh.ts`. */
function stemOf(path: string): string {
  return posix.basename(path).replace(/(\.d)?\.tsx?$/, '');
}

/** Source files that share a stem although they do different jobs, those of one stem in one line. */
export function twinsAmong(paths: readonly string[]): string[] {
  const byStem = new Map<string, string[]>();
  for (const path of paths) byStem.set(stemOf(path), [...(byStem.get(stemOf(path)) ?? []), path]);
  return [...byStem]
    .filter(([stem, twins]) => twins.length > 1 && !SHARED_STEMS.has(stem))
    .map(([, twins]) => twins.join(' and '));
}

/** Source files that a text in Markdown names in code spans, as written but without the dots that lead upwards. */
export function filesNamedIn(markdown: string): string[] {
  return [...markdown.matchAll(/`(?:\.\.\/)*([\w-][\w./-]*\.tsx?)`/g)].map(([, name = '']) => name);
}

/** Puts a module of ours, or of others, in the place of another for the whole graph of modules. */
const MOCKS_A_MODULE = /\bvi\s*\.\s*(?:mock|doMock)\(/;

/**
 * Test files that put one module in the place of another though they share their module graph with others: those of the project
 * that does not isolate its files, unless their name ends with `.alone.test.ts`, which takes them out of it.
 */
export function mocksAmongOthers(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    MOCKS_A_MODULE.test(text) && !/\.alone\.test\.tsx?$/.test(path) ? [path] : [],
  );
}
