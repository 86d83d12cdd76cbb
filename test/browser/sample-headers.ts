import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One block of a `_headers` file: a path pattern (a trailing `*` matches the rest) and its headers. */
export interface HeaderRule {
  pattern: string;
  headers: ReadonlyMap<string, string>;
}

/** Reads the `_headers` format: a pattern at the margin, its headers indented, `#` for remarks. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Map<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: new Map() });
      continue;
    }
    const separator = line.indexOf(':');
    const rule = rules.at(-1);
    if (!rule || separator < 0) throw new Error(`_headers: 无法读懂 cannot read the line "${line.trim()}"`);
    rule.headers.set(line.slice(0, separator).trim(), line.slice(separator + 1).trim());
  }
  return rules;
}

/** The headers for a path, later rules overriding earlier ones. `path` starts with `/` and has no prefix. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return new Map(matching.flatMap(({ headers }) => [...headers]));
}

/** The sample server headers that a built atlas ships. */
export function readSampleHeaders(directory: string): HeaderRule[] {
  return parseHeaderRules(readFileSync(join(directory, '_headers'), 'utf8'));
}
