import { describe, expect, test } from 'vitest';
import { judge, outcomeTable, summaryLine } from '../../check/outcome.ts';

const report = (passed: number, failed: number): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 2, numTodoTests: 1 });

describe('the account of npm run check', () => {
  test('counts tests by their report and any other step as one check', () => {
    const outcomes = [judge('types', 0, 2, undefined), judge('tests', 1, 3, report(40, 2))];
    expect(summaryLine(outcomes)).toBe('41 passed, 2 failed');
    expect(outcomeTable(outcomes)).toBe(
      '✓ types: 1 passed, 0 failed (2.0 s)\n✗ tests: 40 passed, 2 failed, 3 skipped (3.0 s)',
    );
  });

  test('never passes over a failure that no test owns', () => {
    expect(judge('lint', 2, 1, undefined)).toMatchObject({ passed: 0, failed: 1 });
    expect(judge('a file did not import', 1, 1, report(40, 0))).toMatchObject({ passed: 40, failed: 1 });
    expect(judge('no test was found', 0, 1, report(0, 0))).toMatchObject({ failed: 1 });
    expect(judge('no report was written', 0, 1, null)).toMatchObject({ failed: 1 });
    expect(() => judge('an unknown report', 0, 1, '{}')).toThrow('no counts');
  });
});
