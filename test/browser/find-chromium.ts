import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export interface FoundChromium {
  path: string;
  /** What `--version` prints. */
  version: string;
  /** Where it was found: the environment, this machine, or Playwright's download. */
  origin: 'CHROMIUM_PATH' | 'machine' | 'playwright';
}

/** The version a browser prints, or `undefined` when it does not run (a package's placeholder script, say). */
export function chromiumVersion(path: string): string | undefined {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    const text = execFileSync(path, ['--version', '--no-sandbox'], options).trim();
    return /\d+\./.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Full path of an executable found on `PATH`. */
export function onPath(name: string, searchPath = process.env['PATH'] ?? ''): string | undefined {
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else a Chromium or Chrome of this machine, else Playwright's download.
 * Only one that really starts counts.
 * @param downloaded where Playwright would put its own browser
 * @throws when `CHROMIUM_PATH` is set and does not run: a wrong setting must not be passed over in silence
 */
export function findChromium(downloaded: string): FoundChromium | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    const version = chromiumVersion(chosen);
    if (version === undefined) {
      throw new Error(`CHROMIUM_PATH=${chosen} 无法运行 does not run as a browser.`);
    }
    return { path: chosen, version, origin: 'CHROMIUM_PATH' };
  }
  const ofMachine = [...NAMES.map((name) => onPath(name)), ...MAC_APPLICATIONS];
  for (const path of ofMachine) {
    const version = path !== undefined && existsSync(path) ? chromiumVersion(path) : undefined;
    if (path !== undefined && version !== undefined) return { path, version, origin: 'machine' };
  }
  const version = existsSync(downloaded) ? chromiumVersion(downloaded) : undefined;
  return version === undefined ? undefined : { path: downloaded, version, origin: 'playwright' };
}
