/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must be whole in itself */
import { expect, test } from 'vitest';
import { visit } from './visit.ts';

/** Pages of a PDF: the root of its tree of pages counts them all. */
function pageCount(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)];
  return Math.max(0, ...counts.map(([, count]) => Number(count)));
}

/** What is to be seen of the page as it is laid out for paper, and how many colours the picture of the map has. */
function onPaper() {
  const isSeen = (element: Element): boolean => {
    const { left, right, height } = element.getBoundingClientRect();
    const isWithin = left >= 0 && right <= window.innerWidth + 1;
    return height > 0 && isWithin && element.checkVisibility({ visibilityProperty: true });
  };
  const topOf = (element: Element): number => element.getBoundingClientRect().top;
  const seen = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter(isSeen).toSorted((a, b) => topOf(a) - topOf(b));
  const texts = (selector: string): string =>
    seen(selector)
      .map(({ textContent }) => textContent.trim())
      .join(' ');
  const canvas = document.querySelector('.paper-map canvas');
  const pen = canvas instanceof HTMLCanvasElement ? canvas.getContext('2d') : null;
  const pixels = pen?.getImageData(0, 0, pen.canvas.width, pen.canvas.height).data ?? new Uint8ClampedArray();
  const colours = new Set<string>();
  let light = 0;
  for (let at = 0; at < pixels.length; at += 400) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    colours.add(`${red} ${green} ${blue}`);
    if (red + green + blue > 450) light += 1;
  }
  return {
    rows: seen('.record-table tbody tr').length,
    rowsDisplay: getComputedStyle(document.querySelector('.record-table tbody tr') ?? document.body).display,
    head: texts('.paper-head'),
    frame: texts('.paper-frame'),
    headings: texts('h2'),
    closed: document.querySelectorAll('details:not([open])').length,
    pressed: texts('.close-button, .primary-button, .doors button, .search'),
    colours: colours.size,
    light: light / (pixels.length / 400),
    paper: getComputedStyle(document.body).color,
  };
}

test('printed by its key in dark colours, all of a list and of what is read beside it stands on paper, in light ones', async () => {
  const atlas = await visit('?view=projects&select=place/zone/qianwan', { theme: 'dark' });
  const { page } = atlas;
  await atlas.waitForMap();
  await atlas.waitForDossier('前湾新区');
  const camera = await atlas.restingCamera();
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await atlas.pressKeys('Control+p');
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(onPaper);
  expect(paper).toMatchObject({ rows: 370, rowsDisplay: 'table-row', closed: 0, pressed: '' });
  expect(paper.head).toContain('前湾新区');
  expect(paper.head).toContain(new URL(page.url()).host);
  expect(paper.head).toMatch(/打印于 \d{4}-\d{2}-\d{2}/);
  expect(paper.frame).toMatch(/km.*审图号：示意图.*OpenStreetMap/);
  expect(paper.headings).toMatch(/前湾新区.*项目/);
  expect(paper.colours).toBeGreaterThan(20);
  expect(paper.light).toBeGreaterThan(0.8);

  // Back on the screen all is as it was, and printing has moved nothing.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null, colorScheme: 'dark' });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('.paper-head').count()).toBe(0);
  expect(await page.locator('details[open]').count()).toBe(0);

  // By the browser's own way.
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pageCount(pdf)).toBeGreaterThan(12);
  const { zoom, lat, lon } = await atlas.restingCamera();
  expect(zoom).toBeCloseTo(camera.zoom, 6);
  expect(lat).toBeCloseTo(camera.lat, 6);
  expect(lon).toBeCloseTo(camera.lon, 6);
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('the legend that a phone shows in a dialog stands below the map on paper', async ({
  onTestFinished,
}) => {
  const atlas = await visit('', { size: 'phone', webgl: false, onTestFinished });
  const { page } = atlas;
  await atlas.waitForMap('unavailable');
  await page.getByRole('button', { name: '图例' }).tap();
  await page.getByRole('dialog').getByRole('checkbox', { name: '片区' }).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const legend = page.locator('.page > .map-tools').getByText('特色小镇');
  await legend.waitFor();
  const below = await page.locator('.paper-map').boundingBox();
  expect((await legend.boundingBox())?.y).toBeGreaterThan((below?.y ?? 0) + (below?.height ?? 0));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.page > .map-tools').count()).toBe(0);
});
