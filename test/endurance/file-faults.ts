import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '../browser/browser.ts';
import type { Fault, RunningServer } from '../browser/server.ts';
import { PLACES, type Place } from './places.ts';

/** In what ways a file does not come: it is gone, somebody else's page comes in its place, half of it, or the line breaks. */
const WAYS: Readonly<Record<string, Fault>> = {
  missing: { kind: 'missing' },
  login: { kind: 'replaced', body: '<!doctype html><title>登录</title><p>请先登录无线网络' },
  cut: { kind: 'truncated' },
  broken: { kind: 'broken' },
};

/** What tells a reader that something did not come, in both languages. */
const TOLD =
  /没有取到|没有读到|没有载入|没能|图集已更新|重试|重新载入|did not (?:arrive|load)|could not|Try again|Load again|was updated/;
const AGAIN = /重试|重新载入|Try again|Load again/;

/** How long a page may take to show or to tell what is missing, and to be whole again, ms. */
const PATIENCE = 30_000;
const PAUSE = 250;

interface Run {
  browser: Browser;
  server: RunningServer;
  viewport: { width: number; height: number };
}

/** The lines that are to be read on the page now. What is only spoken comes and goes; figures follow what the map draws. */
async function linesOf(page: Page): Promise<ReadonlySet<string>> {
  const text = await page.evaluate(() => {
    const spoken = [...document.querySelectorAll('.visually-hidden, [role=status]')];
    const unheard = new Set(spoken.flatMap((element) => (element.textContent ?? '').split('\n')));
    const lines = document.body.innerText.split('\n').map((line) => line.trim());
    const drawn = document.documentElement.dataset['map'] === 'ready' ? ['地图'] : [];
    return [...drawn, ...lines.filter((line) => line !== '' && !unheard.has(line))];
  });
  return new Set(text.map((line) => line.replaceAll(/[\d.,]+/g, '0')));
}

/** Without its styles a page says the same in other lines. */
const plain = (text: string): string => text.replaceAll(/\s/g, '');

function missingOf(whole: ReadonlySet<string>, now: ReadonlySet<string>): string[] {
  const all = plain([...now].join(''));
  return [...whole].filter((line) => !all.includes(plain(line)));
}

/** Reads the page until it is as wanted or patience ends; what is missing of the whole then. */
async function readUntil(
  page: Page,
  whole: ReadonlySet<string>,
  isEnough: () => Promise<boolean>,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const now = await linesOf(page).catch(() => new Set<string>());
    const missing = missingOf(whole, now);
    if (missing.length === 0 || (await isEnough().catch(() => false))) return [];
    if (Date.now() > end) return missing;
    await meanwhile();
    await page.waitForTimeout(PAUSE);
  }
}

/** The page at a place in full: what it says once it says no more for a while. */
async function readWhole(page: Page): Promise<ReadonlySet<string>> {
  let before = '';
  let since = Date.now();
  for (;;) {
    const lines = await linesOf(page);
    const now = [...lines].join('\n');
    if (now !== before) since = Date.now();
    else if (Date.now() - since > 3_000) return lines;
    before = now;
    await page.waitForTimeout(PAUSE);
  }
}

async function withPage<Result>(
  { browser, server, viewport }: Run,
  { address, act }: Place,
  use: (page: Page) => Promise<Result>,
): Promise<{ result: Result; thrown: string[] }> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    deviceScaleFactor: 0.25,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(`throws ${error.message}`));
  await page.goto(`${server.url}${address}`);
  const isWorking = page.locator('button').first().waitFor({ timeout: PATIENCE });
  await isWorking.catch(() => undefined);
  await act?.(page);
  try {
    return { result: await use(page), thrown };
  } finally {
    await context.close();
  }
}

/** One file failing in one way at a place: what is not told, and what is not there again once the file comes. */
async function tryFault(run: Run, place: Place, whole: ReadonlySet<string>, name: string, fault: Fault) {
  run.server.setFault(name, fault);
  const { result, thrown } = await withPage(run, place, async (page) => {
    const untold = await readUntil(page, whole, async () =>
      TOLD.test(await page.locator('body').innerText()),
    );
    run.server.setFault(name, undefined);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    const kept = await readUntil(
      page,
      whole,
      async () => false,
      async () => {
        const offers = page
          .getByRole('button', { name: AGAIN })
          .or(page.getByRole('link', { name: AGAIN }))
          .filter({ visible: true });
        if ((await offers.count()) === 0) return;
        await offers
          .first()
          .click({ timeout: 2_000 })
          .catch(() => undefined);
        await place.act?.(page);
      },
    );
    return [
      ...(untold.length === 0 ? [] : [`is silent about ${untold.slice(0, 3).join(' | ')}`]),
      ...(kept.length === 0 ? [] : [`does not heal: ${kept.slice(0, 3).join(' | ')}`]),
    ];
  }).finally(() => run.server.setFault(name, undefined));
  // Of a script that ends too soon the browser itself complains.
  return [
    ...result,
    ...thrown.filter((line) => fault.kind !== 'truncated' || !/Unexpected|Missing|Invalid/.test(line)),
  ];
}

/** The files that a reader's browser asks for, each with the place that asked for it first and what is to be read there. */
async function askedFiles(
  run: Run,
): Promise<ReadonlyMap<string, { place: Place; whole: ReadonlySet<string> }>> {
  const asked = new Map<string, { place: Place; whole: ReadonlySet<string> }>();
  for (const place of PLACES) {
    const from = run.server.requests.length;
    const { result: whole } = await withPage(run, place, readWhole);
    for (const name of run.server.requests.slice(from))
      if (!asked.has(name)) asked.set(name, { place, whole });
  }
  return asked;
}

/**
 * Every file of the site that a reader's browser asks for, failing in each way at the place that asks for it first: what is
 * missing then must be told, nothing may be thrown, and all must be there again, without a new visit, once the file comes.
 * @param directory of the built site
 * @param only names of files to try, below the site's root
 * @returns what was silent, thrown or did not heal, a line each
 */
export async function tryFileFaults(run: Run, directory: string, only: RegExp): Promise<string[]> {
  const asked = await askedFiles(run);
  const scripts = readdirSync(join(directory, 'assets')).filter((name) => name.endsWith('.js'));
  console.log(`not asked for: ${scripts.filter((name) => !asked.has(`assets/${name}`)).join(' ')}`);
  const problems: string[] = [];
  for (const [name, { place, whole }] of asked) {
    if (!only.test(name) || name.endsWith('.html')) continue;
    for (const [way, fault] of Object.entries(WAYS)) {
      const found = await tryFault(run, place, whole, name, fault).catch((error: unknown) => [String(error)]);
      problems.push(...found.map((problem) => `${name} ${way} at ${place.address}: ${problem}`));
      console.log(`${name} ${way}: ${found.length === 0 ? 'well' : found.join('; ')}`);
    }
  }
  return problems;
}
