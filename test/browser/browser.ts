import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { findChromium } from './find-chromium.ts';

export type { Browser, BrowserContext, CDPSession, Locator, Page };

/**
 * Each window of Chromium loads two pages of its own address bar, which no test sees and which take the processor from
 * what is tested. The rest is what Playwright turns off itself: of several such lists the browser reads the last.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/**
 * SwiftShader draws WebGL2 the same on every machine, with or without a graphics card. `--no-sandbox` because tests
 * run as root in containers; the resolver rule turns every host but the loopback into an unknown one, so that nothing
 * under test can depend on a network.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** Where Playwright's own Chromium lies once `npx playwright-core install chromium` has fetched it. */
export function downloadedChromiumPath(): string {
  return chromium.executablePath();
}

/**
 * Starts the Chromium of this machine without a window.
 * @param keepsPages a page that is left is kept as it stands and given back by Back, as outside tests
 */
export async function launchBrowser(keepsPages = false): Promise<Browser> {
  const found = findChromium(downloadedChromiumPath());
  if (!found) {
    throw new Error(
      '没有找到 Chromium，请先运行 npm run setup。No Chromium found: run `npm run setup` first.',
    );
  }
  return chromium.launch({
    executablePath: found.path,
    args: FLAGS,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
  });
}
