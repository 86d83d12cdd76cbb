import { posix } from 'node:path';
import type { SourceModule } from './source.ts';

/**
 * Circles of files that import one another, directly or through others, imports of types included: each is one list of
 * paths that starts and ends with the same file. One circle is told for each knot of files; cutting it may show another.
 */
export function circlesOf(modules: readonly SourceModule[]): string[][] {
  const known = new Map(modules.map((module) => [module.path, module]));
  const importsOf = (path: string): string[] =>
    (known.get(path)?.imports ?? [])
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')))
      .filter((target) => known.has(target));

  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      circles.push([...way.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of importsOf(path)) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return circles;
}
