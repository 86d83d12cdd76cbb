/** What a step came to. Steps that are no tests count as one check. */
export interface Outcome {
  title: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

/** The part of Vitest's JSON report that is read here. */
function reportCounts(report: string): { passed: number; failed: number; skipped: number } {
  const parsed: unknown = JSON.parse(report);
  const fields = new Map(Object.entries(parsed ?? {}));
  const count = (name: string): number => Number(fields.get(name) ?? Number.NaN);
  const counts = {
    passed: count('numPassedTests'),
    failed: count('numFailedTests'),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
  if (Object.values(counts).some(Number.isNaN)) throw new Error('The test report has no counts.');
  return counts;
}

/**
 * Judges a finished step.
 * @param exitCode 0 when the command says that all went well
 * @param report Vitest's JSON report; `undefined` for a step that has none, `null` when it should have and has not
 */
export function judge(
  title: string,
  exitCode: number,
  seconds: number,
  report: string | null | undefined,
): Outcome {
  const single = {
    title,
    passed: exitCode === 0 ? 1 : 0,
    failed: exitCode === 0 ? 0 : 1,
    skipped: 0,
    seconds,
  };
  if (report === undefined) return single;
  if (report === null) return { ...single, passed: 0, failed: 1 };
  const counts = reportCounts(report);
  // A file that cannot be imported fails the run without failing a test; so does a run that finds no test.
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return { title, ...counts, failed: silent ? 1 : counts.failed, seconds };
}

/** The closing line, `N passed, N failed`. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed'): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** One line a step: a mark, its counts, its time. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  return outcomes
    .map(({ title, passed, failed, skipped, seconds }) => {
      const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
      return `${failed === 0 ? '✓' : '✗'} ${title}: ${counts} (${seconds.toFixed(1)} s)`;
    })
    .join('\n');
}
