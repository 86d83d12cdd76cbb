/**
 * `npm run pictures [-- --only sheets --site dist]`: takes the pictures of the README from the built atlas, into this folder; that
 * of the whole map into `public/`, where messengers find it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, type Page } from '../browser/browser.ts';
import { readSampleHeaders } from '../browser/sample-headers.ts';
import { serve } from '../browser/server.ts';
import { PICTURES } from './pictures.ts';

/** A JPEG of the page once two pictures, one after the other, are the same: the map draws again when what is read has come. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  const take = () => page.screenshot({ type: 'jpeg', quality: 80 });
  let before = await take();
  for (let after = await take(); !after.equals(before); after = await take()) before = after;
  return before;
}

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, site: { type: 'string', default: 'dist' } },
});
if (!existsSync(join(options.site, 'index.html'))) {
  console.error('请先运行 npm run build。Run npm run build first.');
  process.exit(1);
}
const server = await serve({ directories: [options.site], headerRules: readSampleHeaders(options.site) });
const browser = await launchBrowser();
try {
  for (const { address, file, shows, size, theme } of PICTURES) {
    if (options.only !== undefined && !file.includes(options.only)) continue;
    const page = await browser.newPage({
      viewport: size,
      colorScheme: theme ?? 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await page.goto(new URL(address, server.url).href);
    await page.locator('html[data-map="ready"]').waitFor({ state: 'attached' });
    await page.locator(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    writeFileSync(file, await pictureAtRest(page));
    console.log(file);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
