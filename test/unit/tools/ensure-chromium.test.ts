import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../browser/ensure-chromium.ts', import.meta.url));

let folder: string;
const program = (name: string, script: string): void => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
};

/** A machine that has nothing on its path but Node and a sudo that asks nothing. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'machine-'));
  symlinkSync(process.execPath, join(folder, 'node'));
  program('sudo', 'shift; exec "$@"');
});
afterEach(() => rmSync(folder, { recursive: true }));

function setUp(): { output: string; status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT], {
    encoding: 'utf8',
    env: { PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder, HOME: folder },
  });
  return { output: stdout, status };
}

/** An apt-get that puts a browser on the path, as the real one would. */
const APT = `case "$*" in *install*chromium*fonts-noto-cjk*)
  printf '#!/bin/sh\\necho Chromium 9.0\\n' > "\${0%/*}/chromium"; /bin/chmod +x "\${0%/*}/chromium";; esac`;

// Each test starts a program of its own, which a busy machine may take seconds to do.
describe('npm run setup', { timeout: 30_000 }, () => {
  test('uses what the machine has, and installs nothing', () => {
    program('google-chrome', 'echo Google Chrome 8.0');
    program('apt-get', 'echo must not run; exit 1');
    const { output, status } = setUp();
    expect(status).toBe(0);
    expect(output).toContain('Browser tests use Google Chrome 8.0 (of this machine)');
    expect(output).not.toContain('apt-get');
  });

  test('installs Chromium and a Chinese font with apt, and says so in both languages', () => {
    program('apt-get', APT);
    const { output, status } = setUp();
    expect(status).toBe(0);
    expect(output).toContain('未找到 Chromium，正用 apt-get 安装');
    expect(output).toContain('installing chromium, fonts-noto-cjk with apt-get');
    expect(output).toContain('浏览器测试使用 Chromium 9.0');
  });

  test('downloads with Playwright where apt does not help, and fails with a plain message where nothing does', () => {
    program('apt-get', 'exit 100');
    program('npx', 'echo "npx $*"; exit 1');
    const { output, status } = setUp();
    expect(output).toContain('npx playwright-core install chromium');
    expect(output).toContain(
      'Could not install Chromium. Install Chromium or Chrome yourself, or set CHROMIUM_PATH',
    );
    expect(status).toBe(1);
  });
});
