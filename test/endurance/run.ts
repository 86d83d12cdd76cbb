/**
 * `npm run endure [-- --walks 100 --steps 40 --addresses 300 --minutes 20 --files . --site dist --seed 1]`: restless visitors and
 * bad lines. Random walks with dragging, at the end of which a note that was written first must still be there, random
 * addresses, one page used without rest for so many minutes, and every file whose name matches `--files` failing in each way
 * (`--files none` for no file). Prints what went wrong, with the seed that does it again, and what the page held meanwhile; ends
 * with status 1 where anything did. Takes hours in full.
 */
import { parseArgs } from 'node:util';
import { randomFrom } from '../../geodata/lib/seeded-random.ts';
import { VIEWPORT } from '../bench/opening.ts';
import { type BrowserContext, launchBrowser } from '../browser/browser.ts';
import { observe } from '../browser/observations.ts';
import { readSampleHeaders } from '../browser/sample-headers.ts';
import { serve } from '../browser/server.ts';
import { tryFileFaults } from './file-faults.ts';
import { type Holdings, holdingsOf, MOST_CONTEXTS, stuckState } from './health.ts';
import { isNoteKept, writeNote } from './own-note.ts';
import { randomAddress } from './random-address.ts';
import { randomStep } from './steps.ts';

const { values: options } = parseArgs({
  options: {
    walks: { type: 'string', default: '100' },
    steps: { type: 'string', default: '40' },
    addresses: { type: 'string', default: '300' },
    minutes: { type: 'string', default: '20' },
    files: { type: 'string', default: '.' },
    site: { type: 'string', default: 'dist' },
    seed: { type: 'string', default: '1' },
  },
});
const firstSeed = Number(options.seed);
const server = await serve({ directories: [options.site], headerRules: readSampleHeaders(options.site) });
const browser = await launchBrowser();
const faults: string[] = [];

async function withVisitor(name: string, use: (context: BrowserContext) => Promise<string | undefined>) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    deviceScaleFactor: 0.5,
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(30_000);
  const complaints = await observe(context, new URL(server.url).origin);
  const stuck = await use(context).catch((error: unknown) => String(error));
  const found = complaints.map(({ kind, detail }) => `${name}: ${kind} ${detail}`);
  if (stuck !== undefined) found.push(`${name}: ${stuck}`);
  for (const fault of found) console.log(fault);
  faults.push(...found);
  await context.close();
}

for (let walk = 0; walk < Number(options.walks); walk += 1) {
  const seed = firstSeed + walk;
  if (walk % 10 === 0) console.log(`walk ${seed} begins`);
  await withVisitor(`walk ${seed}`, async (context) => {
    const random = randomFrom(seed);
    const page = await context.newPage();
    const text = `走查 ${seed}`;
    await writeNote(page, server.url, text);
    await page.goto(server.url);
    for (let step = 0; step < Number(options.steps); step += 1) await randomStep(page, random);
    const stuck = await stuckState(page);
    if (stuck !== undefined) return stuck;
    await page.close();
    return (await isNoteKept(await context.newPage(), server.url, text)) ? undefined : 'a note is lost';
  });
}
console.log(`${options.walks} walks of ${options.steps} steps: ${faults.length} faults`);

const before = faults.length;
await withVisitor('addresses', async (context) => {
  const random = randomFrom(firstSeed);
  const page = await context.newPage();
  for (let at = 0; at < Number(options.addresses); at += 1) {
    const address = randomAddress(random);
    await page.goto(`${server.url}${address}`);
    const stuck = await stuckState(page);
    if (stuck !== undefined) faults.push(`address ${address}: ${stuck}`);
  }
  return undefined;
});
console.log(`${options.addresses} addresses: ${faults.length - before} faults`);

const soakBefore = faults.length;
const held: Holdings[] = [];
await withVisitor('soak', async (context) => {
  const random = randomFrom(firstSeed);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(server.url);
  const end = Date.now() + Number(options.minutes) * 60_000;
  let next = Date.now();
  while (Date.now() < end) {
    await randomStep(page, random);
    if (Date.now() < next) continue;
    next = Date.now() + 60_000;
    const stuck = await stuckState(page);
    if (stuck !== undefined) return stuck;
    const holdings = await holdingsOf(session);
    held.push(holdings);
    console.log(JSON.stringify(holdings));
    if (holdings.contexts > MOST_CONTEXTS) return `it holds ${holdings.contexts} drawing contexts`;
  }
  return stuckState(page);
});
console.log(`${options.minutes} minutes: ${faults.length - soakBefore} faults`);

if (options.files !== 'none')
  faults.push(
    ...(await tryFileFaults(
      { browser, server, viewport: VIEWPORT },
      options.site,
      new RegExp(options.files),
    )),
  );
for (const fault of faults) console.error(fault);
await browser.close();
await server.close();
process.exit(faults.length === 0 ? 0 : 1);
