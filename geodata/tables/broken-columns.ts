import type { Problem, Problems } from '../checks/problems.ts';

/** Fewer problems than these in a column are told one by one, however short the table. */
const MANY = 10;

/** A problem of a cell, with its row and column. */
export type CellProblemAt = Problem & { row: number; column: string };

/**
 * Tells the problems of cells; those of a column that is broken as a whole (more than half of what is filled in) are one, at the
 * first of them: such a column was moved, refilled or reformatted, its cells are not at fault one by one.
 * @param filled how many cells of a column hold something
 * @returns whether a column is broken as a whole: then the table says nothing that could be relied on.
 */
export function tellCells(
  found: readonly CellProblemAt[],
  filled: (column: string) => number,
  problems: Problems,
): boolean {
  const counts = new Map<string, number>();
  for (const { column } of found) counts.set(column, (counts.get(column) ?? 0) + 1);
  const told = new Set<string>();
  for (const problem of found) {
    const { column } = problem;
    const count = counts.get(column) ?? 0;
    const isBroken = count >= MANY && count * 2 > filled(column);
    if (!isBroken) problems.add(problem);
    else if (!told.has(column)) {
      told.add(column);
      problems.add({
        ...problem,
        zh: `这一列有 ${count} 格不对，像是整列错位、清空或被改写，请从上一版恢复；第一格：${problem.zh}`,
        en: `${count} cells of this column are wrong, as if it had been moved, emptied or rewritten; restore it from the last version. The first: ${problem.en}`,
      });
    }
  }
  return told.size > 0;
}
