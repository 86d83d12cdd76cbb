/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must be whole in itself */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { panel } from './landmarks.ts';
import { visit } from './visit.ts';

/** Width and height of each page of a PDF, millimetres. */
function pageSizes(pdf: Buffer): readonly string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) =>
      [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join(' × '),
  );
}

/** The characters that the fonts of a PDF tell of, so that its text can be selected and searched. */
function charactersIn(pdf: Buffer): ReadonlySet<string> {
  const found = new Set<string>();
  const text = pdf.toString('latin1');
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === 'end') continue;
    const from = index + (text[index + 6] === '\r' ? 8 : 7);
    const map = inflated(pdf.subarray(from, text.indexOf('endstream', from)));
    if (!map.includes('beginbfchar') && !map.includes('beginbfrange')) continue;
    for (const [, code = ''] of map.matchAll(/<([\dA-F]{4})>\s*(?=[\n\]])/gi))
      found.add(String.fromCodePoint(Number.parseInt(code, 16)));
    for (const [, first = '', last = '', code = ''] of map.matchAll(
      /<([\dA-F]{2,4})> <([\dA-F]{2,4})> <([\dA-F]{4})>/gi,
    ))
      for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(first, 16); step += 1)
        found.add(String.fromCodePoint(Number.parseInt(code, 16) + step));
  }
  return found;
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** What of the pages is cut or stands on something else, and the scale that they say. */
function pagesLaidOut() {
  const pages = [...document.querySelectorAll<HTMLElement>('[data-pages] section')].filter(
    (section) => section.querySelector(':scope > footer') !== null,
  );
  const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
  const cut = pages.flatMap((page, index) => {
    const foot = boxOf(page.querySelector(':scope > footer'));
    const own = boxOf(page);
    return [...page.querySelectorAll('svg[role="group"], ul, h2, h3, a')].flatMap((part) => {
      const { bottom, left, right, width } = boxOf(part);
      const isWithin =
        part.closest('svg') === null || part.matches('svg')
          ? bottom <= foot.top + 1 && left >= own.left && right <= own.right + 1
          : true;
      return width === 0 || isWithin ? [] : [`${index} ${part.tagName} ${part.textContent.slice(0, 20)}`];
    });
  });
  const lines = pages.flatMap((page) => [...page.querySelectorAll('[data-kind="item"]')]);
  const map = boxOf(pages[0]?.querySelector('svg[role="group"]'));
  return { pages: pages.length, cut, lines: lines.length, mapWidth: Math.round((map.width / 96) * 25.4) };
}

test('a sheet is printed on the paper that was chosen, whole, in Chinese that can be selected', async () => {
  const atlas = await visit('?view=sheets&sheet=industry/2016/segment/rare-earth-magnetic-materials', {
    webgl: false,
  });
  const { page } = atlas;
  await panel(page)
    .getByRole('group', { name: /示意地图/ })
    .waitFor();
  const lines = await panel(page).locator('section section > ul:not([class]) > li').count();
  for (const [paper, size, mapWidth, pages] of [
    ['a4-landscape', '297 × 210', 183, 2],
    ['a3-portrait', '297 × 420', 277, 1],
  ] as const) {
    await panel(page).getByRole('combobox', { name: '纸张' }).selectOption(paper);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const laid = await page.evaluate(pagesLaidOut);
    expect(laid).toEqual({ pages, cut: [], lines, mapWidth });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageSizes(pdf)).toEqual(Array.from({ length: laid.pages }, () => size));
    const characters = charactersIn(pdf);
    expect(Array.from('稀土磁性材料慈溪韵升未载明').filter((sign) => !characters.has(sign))).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[data-pages]').count()).toBe(0);
  }
  expect(atlas.complaints).toEqual([]);
});
