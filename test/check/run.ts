/** `npm run check`: everything that must hold, in one word. All steps run, so that one run tells all that is wrong. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Outcome, outcomeTable, summaryLine } from './outcome.ts';
import { STEPS, type Step } from './steps.ts';

const REPORTS = '.cache/check';

function run(step: Step, number: number): Outcome {
  console.log(`\n── ${number}/${STEPS.length} ${step.title}: ${step.command.join(' ')}`);
  const reportFile = join(REPORTS, `${number}.json`);
  const [program, ...words] = step.command;
  const reporting = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const started = performance.now();
  const { status } = spawnSync(program, step.vitest ? [...words, ...reporting] : words, {
    stdio: 'inherit',
    // CI makes Vitest refuse a forgotten `test.only`.
    env: { ...process.env, CI: '1', ...step.environment },
  });
  const seconds = (performance.now() - started) / 1000;
  const report = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : null;
  return judge(step.title, status ?? 1, seconds, step.vitest ? report : undefined);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes = STEPS.map((step, index) => run(step, index + 1));
const summary = summaryLine(outcomes);
writeFileSync(join(REPORTS, 'summary.txt'), `${summary}\n`);
console.log(`\n${outcomeTable(outcomes)}\n\n${summary}`);
if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;
