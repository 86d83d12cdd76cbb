/** One thing that `npm run check` does. */
export interface Step {
  /** Shown before the step and in the closing table, Chinese first. */
  title: string;
  /** Program and words; `npm run …` scripts are named so that each can be run alone. */
  command: readonly [string, ...string[]];
  /** Vitest steps: their counts are read from its JSON report. Every other step counts as one check. */
  vitest?: true;
  environment?: Readonly<Record<string, string>>;
}

const npm = (script: string, ...words: string[]): Step['command'] => [
  'npm',
  'run',
  '--silent',
  script,
  ...words,
];

/** Quick before slow, and what explains a failure before what suffers from it; the build comes before its readers. */
export const STEPS: readonly Step[] = [
  { title: '浏览器 Chromium for the tests', command: npm('setup') },
  { title: 'GDAL for the tests', command: npm('setup:gdal') },
  { title: 'LibreOffice for the tests', command: npm('setup:office') },
  { title: '数据 data: validate and build', command: npm('data') },
  { title: '类型 types', command: npm('types') },
  { title: '检查 lint', command: npm('lint') },
  { title: '格式 format', command: npm('format:check') },
  { title: '冗余 dead code', command: npm('dead') },
  { title: '单元与组件测试 node and component tests', command: npm('test'), vitest: true },
  { title: '构建 build', command: npm('build') },
  { title: '体积 size budgets', command: npm('size') },
  {
    title: '浏览器测试 browser tests',
    command: npm('test:browser'),
    vitest: true,
    // The build step has just made it.
    environment: { ATLAS_DIST: 'dist' },
  },
];
