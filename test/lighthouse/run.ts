/**
 * `npm run lighthouse [-- --only story --site dist --least 95]`: what Lighthouse says of the built atlas, on a phone and on a desk,
 * of accessibility, best practices and being found. Prints a table and what cost points; ends with status 1 where a mark is below
 * the least. Lighthouse is no dependency: npx fetches it, so this needs a network and is no part of `npm run check`.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { parse } from 'valibot';
import { downloadedChromiumPath } from '../browser/browser.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { readSampleHeaders } from '../browser/sample-headers.ts';
import { serve } from '../browser/server.ts';
import { CATEGORIES, lostPoints, markOf, ReportSchema } from './report.ts';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const CHROME_FLAGS = '--headless=new --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader';
const FORMS = { phone: [], desk: ['--preset=desktop'] } as const;

/** What is looked at, by what it is called in the table. */
const PAGES: Readonly<Record<string, string>> = {
  start: '',
  place: '?select=place/zone/qianwan',
  sites: '?view=sites&needs=industry:industry/2021/national-cluster/rare-earth-magnets',
  compare: '?view=compare&compare=place/zone/qianwan,place/town/beilun-car-culture',
  handover: '?view=handover&subject=place/town/hangzhou-bay-car-innovation',
  story: '?story=layout.3',
  about: '?view=about',
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    site: { type: 'string', default: 'dist' },
    least: { type: 'string', default: '95' },
  },
});
const chromium = findChromium(downloadedChromiumPath());
if (!existsSync(join(options.site, 'index.html')) || chromium === undefined) {
  console.error('请先运行 npm run build 与 npm run setup。Run npm run build and npm run setup first.');
  process.exit(1);
}
const server = await serve({ directories: [options.site], headerRules: readSampleHeaders(options.site) });
const folder = mkdtempSync(join(tmpdir(), 'atlas-lighthouse-'));
let isBelow = false;

/** Lighthouse's report of one page; it runs beside the server, which must answer meanwhile. */
async function reportOf(address: string, form: readonly string[]) {
  const file = join(folder, 'report.json');
  const words = [
    '-y',
    LIGHTHOUSE,
    new URL(address, server.url).href,
    ...form,
    `--chrome-flags=${CHROME_FLAGS}`,
    `--only-categories=${CATEGORIES.join()}`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
  ];
  const env = { ...process.env, CHROME_PATH: chromium?.path };
  await promisify(execFile)('npx', words, { env, timeout: 300_000 });
  return parse(ReportSchema, JSON.parse(readFileSync(file, 'utf8')));
}

console.log(['page'.padEnd(10), 'form'.padEnd(6), ...CATEGORIES].join('  '));
for (const [name, address] of Object.entries(PAGES)) {
  if (options.only !== undefined && options.only !== name) continue;
  for (const [form, words] of Object.entries(FORMS)) {
    const report = await reportOf(address, words);
    const marks = CATEGORIES.map((category) => markOf(report, category));
    if (marks.some((mark) => mark < Number(options.least))) isBelow = true;
    const cells = marks.map((mark, index) => String(mark).padStart(CATEGORIES[index]?.length ?? 0));
    console.log([name.padEnd(10), form.padEnd(6), ...cells].join('  '));
    for (const line of lostPoints(report)) console.log(`  ${line}`);
  }
}
rmSync(folder, { recursive: true });
await server.close();
process.exit(isBelow ? 1 : 0);
