/** `npm run setup`: finds a Chromium for the tests, else installs one by the means this machine has. */
import { spawnSync } from 'node:child_process';
import { downloadedChromiumPath } from './browser.ts';
import { type FoundChromium, findChromium, onPath } from './find-chromium.ts';

const APT_PACKAGES = ['chromium', 'fonts-noto-cjk'];

function say(chinese: string, english: string): void {
  console.log(`${chinese}\n${english}`);
}

function runs(command: readonly string[]): boolean {
  const [program = '', ...words] = command;
  console.log(`  $ ${command.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { stdio: 'inherit', env: environment }).status === 0;
}

/** How to become root for apt: not at all, by sudo without a password, or `undefined` when neither is possible. */
function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const sudo =
    onPath('sudo') !== undefined && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n'] : undefined;
}

function installWithApt(): boolean {
  const root = rootPrefix();
  if (onPath('apt-get') === undefined || root === undefined) return false;
  say(
    `未找到 Chromium，正用 apt-get 安装：${APT_PACKAGES.join('、')}。`,
    `No Chromium found: installing ${APT_PACKAGES.join(', ')} with apt-get.`,
  );
  return (
    runs([...root, 'apt-get', 'update']) &&
    runs([...root, 'apt-get', 'install', '-y', '--no-install-recommends', ...APT_PACKAGES])
  );
}

function installWithPlaywright(): boolean {
  say('未找到 Chromium，正由 Playwright 下载。', 'No Chromium found: downloading one with Playwright.');
  return runs(['npx', 'playwright-core', 'install', 'chromium']);
}

function report(found: FoundChromium): void {
  const origins = {
    CHROMIUM_PATH: ['由 CHROMIUM_PATH 指定', 'named by CHROMIUM_PATH'],
    machine: ['本机已有', 'of this machine'],
    playwright: ['由 Playwright 下载', 'downloaded by Playwright'],
  } as const;
  const [chinese, english] = origins[found.origin];
  say(
    `浏览器测试使用 ${found.version}（${chinese}）：${found.path}`,
    `Browser tests use ${found.version} (${english}): ${found.path}`,
  );
}

/** Each means is tried until a browser really starts: a package may install a placeholder that does not run. */
function ensureChromium(): FoundChromium | undefined {
  const present = findChromium(downloadedChromiumPath());
  if (present) return present;
  for (const install of [installWithApt, installWithPlaywright]) {
    const found = install() ? findChromium(downloadedChromiumPath()) : undefined;
    if (found) return found;
  }
  return undefined;
}

try {
  const found = ensureChromium();
  if (found) {
    report(found);
  } else {
    say(
      '无法安装 Chromium。请自行安装 Chromium 或 Chrome，或设置 CHROMIUM_PATH 后重试。',
      'Could not install Chromium. Install Chromium or Chrome yourself, or set CHROMIUM_PATH, then try again.',
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
