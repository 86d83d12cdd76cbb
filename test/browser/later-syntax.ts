import { parseSync, Visitor } from 'vite';
import { compatBranch, isKnownToOldest } from './later-built-ins.ts';

/** Look-behind, modifiers of a part and the flag `v`: a kernel that does not know them refuses the whole file. */
const LATER_PATTERN = /\(\?<[=!]|\(\?[ims-]+:/;

/** Syntax of a script that the oldest kernels cannot parse, with a piece of the text. */
export function laterScriptSyntax(file: string, text: string): string[] {
  const found: string[] = [];
  const note = (what: string, { start, end }: { start: number; end: number }): void => {
    found.push(`${file}: ${what}: ${text.slice(start, Math.min(end, start + 60))}`);
  };
  new Visitor({
    StaticBlock: (node) => note('static block', node),
    VariableDeclaration: (node) => {
      if (node.kind === 'using' || node.kind === 'await using') note(node.kind, node);
    },
    ImportDeclaration: (node) => {
      if (node.attributes.length > 0) note('import attributes', node);
    },
    Literal: (node) => {
      if ('regex' in node && (LATER_PATTERN.test(node.regex.pattern) || node.regex.flags.includes('v')))
        note('regular expression', node);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

/** Declarations that only make a page nicer: where they are not known nothing else changes. */
const HARMLESS = new Set([
  'text-wrap',
  'content-visibility',
  'contain-intrinsic-size',
  'overscroll-behavior',
  'hyphens',
  'scrollbar-width',
  'forced-color-adjust',
  // MapLibre sets text back to how it was born.
  'font-variant-position',
  'font-variant-alternates',
  'color-rendering',
  // Of paper: where it is not known pages break as they come, and their size is the printer's.
  'break-after',
  'size',
]);

/** At-rules of the same kind. */
const HARMLESS_RULES = new Set(['page', 'bottom-center', 'bottom-right', 'bottom-left']);

/** Functions and units of values by their section in the compatibility data. */
const VALUES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(color-mix|light-dark|oklch|oklab|lab|lch|hwb|contrast-color)\(/, ['css', 'types', 'color']],
  [/\b\d*\.?\d+(dvh|dvw|svh|svw|lvh|lvw|cqw|cqh|cqi|cqb|rlh|lh)\b/, []],
  [/\b(anchor|anchor-size|calc-size|if|round|mod|rem|abs|sign|sibling-index)\(/, ['css', 'types']],
];
/** The data has no entry of one's own for each unit. */
const LATER_UNITS = /^(cq|r?lh$)/;

/**
 * What a style sheet says that the oldest kernels do not know, outside `@supports`: properties, keywords, at-rules and
 * functions. A fallback declared before does not help where a value holds `var()`, so none is looked for.
 */
export function laterStyleSyntax(file: string, text: string): string[] {
  const found = new Set<string>();
  // A prefixed twin does instead.
  const properties = Object.fromEntries(
    Object.entries(compatBranch(['css', 'properties'])).filter(
      ([name]) => !text.includes(`-webkit-${name}:`),
    ),
  );
  const plain = text.replaceAll(/\/\*[^]*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');
  const blocks: string[] = [];
  for (const [, before = '', mark] of plain.matchAll(/([^{};]*)([{};]|$)/g)) {
    const part = before.trim();
    if (mark === '{') blocks.push(part);
    const isGuarded = blocks.some((block) => block.startsWith('@supports'));
    const isNested =
      mark === '{' && blocks.some((block, depth) => depth < blocks.length - 1 && !block.startsWith('@'));
    if (isNested) found.add(`${file}: nested rule: ${part}`);
    const rule = /^@([\w-]+)/.exec(part)?.[1];
    if (
      rule !== undefined &&
      !isGuarded &&
      !HARMLESS_RULES.has(rule) &&
      !isKnownToOldest(compatBranch(['css', 'at-rules', rule]))
    )
      found.add(`${file}: @${rule}`);
    const range = /^@media[^{]*[<>]/.test(part);
    if (range) found.add(`${file}: range of a media query: ${part}`);
    if (mark !== '{' && !isGuarded && !part.startsWith('--')) {
      for (const problem of declarationProblems(part, properties)) found.add(`${file}: ${problem}`);
    }
    if (mark === '}') blocks.pop();
  }
  return [...found];
}

function declarationProblems(declaration: string, properties: Readonly<Record<string, unknown>>): string[] {
  const [, property = '', value = ''] = /^([\w-]+)\s*:(.*)$/s.exec(declaration) ?? [];
  if (property === '' || property.startsWith('-') || HARMLESS.has(property)) return [];
  if (!isKnownToOldest(properties[property])) return [property];
  const keyword = value.trim();
  // Its prefixed twin takes the same keywords.
  const known = property in properties ? compatBranch(['css', 'properties', property]) : {};
  if (/^[a-z-]+$/.test(keyword) && !isKnownToOldest(known[keyword])) return [`${property}: ${keyword}`];
  return VALUES.flatMap(([pattern, path]) => {
    const name = pattern.exec(value)?.[1];
    if (name === undefined) return [];
    const isLater = path.length === 0 ? LATER_UNITS.test(name) : !isKnownToOldest(compatBranch(path)[name]);
    return isLater ? [`${property}: … ${name}`] : [];
  });
}
