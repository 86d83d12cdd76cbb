import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BREAKPOINTS } from '../../src/ui/breakpoints.ts';
import { filesBelow } from './source.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Type has few sizes: they stand in `tokens.css`, or follow the text around them. */
const SIZE = /^(?:var\(--(?:text|title|name)[a-z-]*(?:, [\d.]+px)?\)|inherit|[\d.]+em|100%)$/;

/** What lies over what is one list; within a piece, 0 to 2 are its own affair. */
const LEVEL = /^(?:var\(--z-[a-z]+\)|auto|-1|[012])$/;

/** Conditions that are no width of the page. */
const FEATURE =
  /^\((?:prefers-reduced-motion: reduce|prefers-color-scheme: dark|forced-colors: active|hover: (?:hover|none)|pointer: coarse|scripting: (?:enabled|none))\)$/;

const WIDTHS: readonly string[] = Object.values(BREAKPOINTS);

interface Sheet {
  path: string;
  text: string;
}

const sheets: readonly Sheet[] = filesBelow(ROOT, 'src', ['.css']).map((path) => ({
  path,
  text: readFileSync(`${ROOT}/${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}));

function declared(text: string, property: string): string[] {
  return [...text.matchAll(new RegExp(`(?<![a-z-])${property}:\\s*([^;}]+)`, 'g'))].map(([, value = '']) =>
    value.trim(),
  );
}

/** What a style sheet writes that only the tokens may, one sentence each. */
export function problemsIn({ path, text }: Sheet): string[] {
  if (path.endsWith('/tokens.css')) return [];
  const queries = [...text.matchAll(/@media ([^{]+)\{/g)].flatMap(([, query = '']) =>
    query.split(',').map((part) => part.trim()),
  );
  return [
    ...declared(text, 'font-size')
      .filter((size) => !SIZE.test(size))
      .map((size) => `${path}: a type size of its own, ${size}`),
    ...declared(text, 'z-index')
      .filter((level) => !LEVEL.test(level))
      .map((level) => `${path}: a level of its own, ${level}`),
    ...queries
      .filter((query) => query !== 'print' && !FEATURE.test(query) && !WIDTHS.includes(query))
      .map((query) => `${path}: a breakpoint of its own, ${query}`),
  ];
}

describe('style sheets', () => {
  test('take type sizes, levels and breakpoints from one list', () => {
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.flatMap(problemsIn)).toEqual([]);
  });

  test.each([
    ['.a { font-size: 12.5px; }', 'a type size of its own, 12.5px'],
    ['.a { z-index: 99; }', 'a level of its own, 99'],
    ['@media (max-width: 767px) { .a { color: red; } }', 'a breakpoint of its own, (max-width: 767px)'],
  ])('are told: %s', (text, problem) => {
    expect(problemsIn({ path: 'src/ui/a.css', text }).join()).toContain(problem);
  });

  test('and may say what the list says', () => {
    const text =
      '@media (max-width: 720px) { .a { font-size: var(--text-small); z-index: var(--z-bar); } } @media print { .b { font-size: 0.8em; z-index: 1; } }';
    expect(problemsIn({ path: 'src/ui/a.css', text })).toEqual([]);
  });

  test('of a surface are modules, so that no surface dresses another', () => {
    const own = sheets.filter(({ path }) => path.startsWith('src/surfaces/'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(({ path }) => !path.endsWith('.module.css')).map(({ path }) => path)).toEqual([]);
  });
});
