/** `npm run setup`: finds a Chromium for the tests, else installs one by the means this machine has. */
import { installWithApt, run, say } from './apt.ts';
import { downloadedChromiumPath } from './browser.ts';
import { type FoundChromium, findChromium } from './find-chromium.ts';

const APT_PACKAGES = ['chromium', 'fonts-noto-cjk'];

function installFromDebian(): boolean {
  return installWithApt(APT_PACKAGES, () =>
    say(
      `未找到 Chromium，正用 apt-get 安装：${APT_PACKAGES.join('、')}。`,
      `No Chromium found: installing ${APT_PACKAGES.join(', ')} with apt-get.`,
    ),
  );
}

function installWithPlaywright(): boolean {
  say('未找到 Chromium，正由 Playwright 下载。', 'No Chromium found: downloading one with Playwright.');
  return run(['npx', 'playwright-core', 'install', 'chromium']);
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
  for (const install of [installFromDebian, installWithPlaywright]) {
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
