import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../browser/find-chromium.ts';

let folder: string;

/** A stand-in for a browser: prints a version, or fails as a package's placeholder does. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the search for a Chromium', () => {
  test('takes CHROMIUM_PATH before one of the machine', () => {
    program('chromium', 'echo Chromium 1.0');
    vi.stubEnv('CHROMIUM_PATH', program('chosen', 'echo Chromium 2.0'));
    expect(findChromium('/nowhere')).toMatchObject({ version: 'Chromium 2.0', origin: 'CHROMIUM_PATH' });
  });

  test('refuses a CHROMIUM_PATH that does not run', () => {
    program('chromium', 'echo Chromium 1.0');
    vi.stubEnv('CHROMIUM_PATH', program('chosen', 'exit 1'));
    expect(() => findChromium('/nowhere')).toThrow('does not run as a browser');
  });

  test('passes over a placeholder that does not run', () => {
    program('chromium', 'echo "please install the snap" >&2; exit 1');
    const chrome = program('google-chrome', 'echo Google Chrome 3.0');
    expect(findChromium('/nowhere')).toMatchObject({ path: chrome, origin: 'machine' });
  });

  test("falls back to Playwright's download, else finds none", () => {
    const downloaded = program('downloaded', 'echo Chromium 4.0');
    expect(findChromium(downloaded)).toMatchObject({ path: downloaded, origin: 'playwright' });
    expect(findChromium('/nowhere')).toBeUndefined();
  });
});
