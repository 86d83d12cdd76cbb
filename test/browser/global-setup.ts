import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with the built atlas that browser tests serve. */
    atlasDirectory: string;
  }
}

/** Builds the atlas once for all browser tests, exactly as it ships, or takes the folder that `ATLAS_DIST` names. */
export function setup(project: TestProject): void {
  const named = process.env['ATLAS_DIST'];
  const directory = resolve(named ?? 'dist');
  if (named === undefined) {
    // Vitest has set NODE_ENV to "test", which would build React's development version.
    const environment = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env: environment });
  }
  if (!existsSync(join(directory, 'index.html'))) throw new Error(`${directory} holds no built atlas.`);
  project.provide('atlasDirectory', directory);
}
