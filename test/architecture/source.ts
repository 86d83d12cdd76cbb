import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseSync } from 'vite';

/** One import or re-export of a module. */
export interface Import {
  /** As written, `../lib/x.ts` or a package name. */
  specifier: string;
  /** `import type …` or a type query, which leaves nothing behind in the built code. */
  typeOnly: boolean;
}

export interface SourceModule {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
  imports: readonly Import[];
  hasDefaultExport: boolean;
  /** Specifiers that are exported on without being used: what makes a barrel. */
  reExports: readonly string[];
  /** 1-based lines that write the type `any`. */
  anyLines: readonly number[];
}

/** All files below a folder whose name ends in one of these, from the project's root, in order. */
export function filesBelow(root: string, folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.split(sep).join('/')))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .toSorted();
}

/** Visits every node of a syntax tree (ESTree with TypeScript's additions). */
function walk(node: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
  } else if (typeof node === 'object' && node !== null) {
    const fields = Object.fromEntries(Object.entries(node));
    if (typeof fields['type'] === 'string') visit(fields);
    for (const value of Object.values(fields)) walk(value, visit);
  }
}

/**
 * Parses a module with the parser that also builds the atlas (oxc, through Vite), so that an import can hide in no
 * comment, string or unusual line break.
 * @throws when the text is no valid TypeScript
 */
export function parseModule(path: string, text: string): SourceModule {
  const { module, program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = module.staticImports.map((statement) => ({
    specifier: statement.moduleRequest.value,
    typeOnly: /^import\s+type\b/.test(text.slice(statement.start, statement.end)),
  }));
  const reExports: string[] = [];
  for (const statement of module.staticExports) {
    const specifier = statement.entries[0]?.moduleRequest?.value;
    if (specifier === undefined) continue;
    reExports.push(specifier);
    imports.push({
      specifier,
      typeOnly: /^export\s+type\b/.test(text.slice(statement.start, statement.end)),
    });
  }
  const anyLines: number[] = [];
  walk(program, (node) => {
    const source = Object.fromEntries(Object.entries(node['source'] ?? {}));
    if (node['type'] === 'ImportExpression' && typeof source['value'] === 'string') {
      imports.push({ specifier: source['value'], typeOnly: false });
    }
    if (node['type'] === 'TSImportType' && typeof source['value'] === 'string') {
      imports.push({ specifier: source['value'], typeOnly: true });
    }
    if (node['type'] === 'TSAnyKeyword' && typeof node['start'] === 'number') {
      anyLines.push(text.slice(0, node['start']).split('\n').length);
    }
  });
  const hasDefaultExport = module.staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
  );
  return { path, text, imports, hasDefaultExport, reExports, anyLines };
}

/** The modules of a folder, parsed. */
export function readModules(root: string, folder: string): SourceModule[] {
  return filesBelow(root, folder, ['.ts', '.tsx']).map((path) =>
    parseModule(path, readFileSync(join(root, path), 'utf8')),
  );
}
