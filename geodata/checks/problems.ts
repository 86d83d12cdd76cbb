/** One located problem in the seeds, the facts or the geometry; texts are for the person who maintains the tables. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Line in the file as a spreadsheet shows it (the header is row 1). */
  row?: number;
  column?: string;
  zh: string;
  en: string;
}

/** Thrown once, after every check has run, with all problems. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** `seeds/places.csv 第 12 行 parent: 没有这个编号… / No such id …` */
export function formatProblem(problem: Problem): string {
  const where = [
    problem.file,
    problem.row === undefined ? undefined : `第 ${problem.row} 行`,
    problem.column,
  ].filter((part) => part !== undefined);
  return `${where.join(' ')}: ${problem.zh} / ${problem.en}`;
}

/** Collects problems so that one run reports them all. */
export class Problems {
  readonly list: Problem[] = [];
  /** What was mended or left out in reading, said so that nothing changes without a word; never a reason to stop. */
  readonly remarks: Problem[] = [];

  add(problem: Problem): void {
    this.list.push(problem);
  }

  remark(remark: Problem): void {
    this.remarks.push(remark);
  }

  /** Whether the row has been named already: what follows from its first problem is not worth a second line. */
  hasRow(at: { file: string; row: number }): boolean {
    return this.list.some((problem) => problem.file === at.file && problem.row === at.row);
  }

  /** Whether this cell has been named already. */
  has(at: { file: string; row: number }, column: string): boolean {
    return this.list.some(
      (problem) => problem.file === at.file && problem.row === at.row && problem.column === column,
    );
  }

  /** @throws {ProblemsError} when anything was collected. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new ProblemsError(this.list);
  }
}
