import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    // Vitest leaves one core to itself, half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{unit,golden,style,architecture}/**/*.test.ts'],
          exclude: ['**/*.alone.test.ts'],
          setupFiles: ['test/fixtures/all-words.ts'],
          // What reads every record takes seconds when both cores are busy.
          testTimeout: 30_000,
          // One module graph a worker: each file would read the dataset and the rules again.
          isolate: false,
          unstubGlobals: true,
        },
      },
      {
        // Files that put a module of theirs in the place of another, which no other file may meet.
        extends: true,
        test: { name: 'alone', environment: 'node', include: ['test/unit/**/*.alone.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/component/**/*.test.tsx'],
          isolate: false,
          setupFiles: ['test/component/setup.ts', 'test/fixtures/all-words.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page is waited for may take long where both cores are busy.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
          // Of tests that say they may run beside others (none that draws a map), as many as there are cores.
          maxConcurrency: 2,
          // One worker and one module graph: the files share the browser and what the server has compressed.
          isolate: false,
        },
      },
    ],
  },
});
