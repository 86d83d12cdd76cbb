import { inject, onTestFinished } from 'vitest';
import { AtlasPage } from './atlas-page.ts';
import { type Browser, type BrowserContext, launchBrowser } from './browser.ts';
import { olderKernelScript } from './later-built-ins.ts';
import { observe } from './observations.ts';
import { readSampleHeaders } from './sample-headers.ts';
import { type Fault, serve } from './server.ts';

export const SIZES = {
  desktop: { width: 1440, height: 900 },
  laptop: { width: 1280, height: 800 },
  window: { width: 960, height: 640 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

export interface VisitOptions {
  size?: keyof typeof SIZES;
  theme?: 'light' | 'dark';
  language?: 'zh-CN' | 'en-US';
  reducedMotion?: boolean;
  /**
   * True: a screen with a dot for every CSS pixel, for tests of what is drawn. All others have a quarter of the dots, which
   * software draws in much less time.
   */
  sharp?: boolean;
  /** True: a screen that can be touched; a phone always is. */
  hasTouch?: boolean;
  /** False: every request for a WebGL context is refused, as on a machine that has none. */
  webgl?: boolean;
  /** True: page and worker lack every built-in that the oldest supported kernels lack. */
  olderKernel?: boolean;
  /** True: the browser may keep the site on the device; elsewhere it would hide what the server does. */
  keepsOffline?: boolean;
  /** True: the browser keeps a page that is left as it stands, and Back gives it back; for this it is one of its own. */
  keepsPages?: boolean;
  /** False: the browser runs no scripts. */
  scripts?: boolean;
  /** Path under which the site lives, `/a/b/` for instance. */
  prefix?: string;
  /** False: the server sends no headers of its own. Default: exactly the shipped sample headers. */
  sampleHeaders?: boolean;
  /** Faults by path below the prefix, `data/atlas.json` for instance. */
  faults?: Readonly<Record<string, Fault>>;
  /** The folder to serve; the built atlas unless told. */
  directory?: string;
  /** Of the test's own context: a test that runs beside another must bring it, or what it opened is closed with the other. */
  onTestFinished?: (close: () => Promise<void>) => void;
}

let browser: Promise<Browser> | undefined;

/** One browser a test file; a context of its own for every visit. */
function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

async function refuseWebgl(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const original: unknown = Reflect.get(canvas.prototype, 'getContext');
      Reflect.set(canvas.prototype, 'getContext', function getContext(this: object, ...words: unknown[]) {
        if (String(words[0]).includes('webgl')) return null;
        return typeof original === 'function' ? Reflect.apply(original, this, words) : null;
      });
    }
  });
}

/** A policy without Trusted Types: a kernel that has none passes over what it says of them. */
const unsaid = (text: string): string =>
  text.replaceAll(/; require-trusted-types-for \S+script\S+; trusted-types atlas/g, '');

/** Takes later built-ins from every page, and from its workers, whose scripts are served with the same words before them. */
async function ageKernel(context: BrowserContext): Promise<void> {
  const script = olderKernelScript();
  await context.addInitScript(script);
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const headers = Object.entries(response.headers()).map(([name, value]) => [name, unsaid(value)] as const);
    await route.fulfill({
      response,
      headers: Object.fromEntries(headers),
      body: unsaid(await response.text()),
    });
  });
  await context.route(/worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });
}

/**
 * Opens the atlas, as a visitor with a fresh browser would, at a path or query below its root. Whatever the visit
 * opened is closed when the test ends.
 */
export async function visit(query = '', options: VisitOptions = {}): Promise<AtlasPage> {
  const server = await serve({
    directories: [options.directory ?? inject('atlasDirectory')],
    prefix: options.prefix ?? '/',
    headerRules: options.sampleHeaders === false ? [] : readSampleHeaders(inject('atlasDirectory')),
    faults: options.faults ?? {},
  });
  const atEnd = options.onTestFinished ?? onTestFinished;
  atEnd(() => server.close());
  const own = options.keepsPages === true ? await launchBrowser(true) : undefined;
  if (own !== undefined) atEnd(() => own.close());
  const context = await (own ?? (await sharedBrowser())).newContext({
    viewport: SIZES[options.size ?? 'laptop'],
    colorScheme: options.theme ?? 'light',
    locale: options.language ?? 'zh-CN',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    deviceScaleFactor: options.sharp ? 1 : 0.5,
    hasTouch: options.hasTouch ?? options.size === 'phone',
    serviceWorkers: options.keepsOffline ? 'allow' : 'block',
    javaScriptEnabled: options.scripts ?? true,
  });
  atEnd(() => context.close());
  context.setDefaultTimeout(40_000);
  if (options.webgl === false) await refuseWebgl(context);
  if (options.olderKernel === true) await ageKernel(context);
  const complaints = await observe(context, new URL(server.url).origin);
  const atlas = new AtlasPage(await context.newPage(), server, complaints);
  await atlas.open(query);
  return atlas;
}
