import { test } from 'vitest';
import { visit } from './visit.ts';

/** Views with much of the documents' own words: names, figures with their units, titles, wordings. */
const VIEWS = [
  '?view=targets',
  '?view=differences',
  '?view=projects',
  '?view=indicators',
  '?view=findings',
  '?view=documents',
  '?view=handover&subject=place/zone/qianwan',
  '?view=compare&compare=place/zone/qianwan,place/zone/yuyao',
  '?select=measure/2020/clause/1-key-industries',
];

test('in English all Chinese that is read in a panel is told as Chinese', { timeout: 150_000 }, async ({
  expect,
}) => {
  const atlas = await visit('', { webgl: false, language: 'en-US' });
  for (const address of VIEWS) {
    await atlas.open(`${address}&lang=en`);
    await atlas.page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    const heading = atlas.page.locator('.panel-area h2, .reading-area h2').first();
    await heading.filter({ hasText: /^[^\p{Script=Han}]*$/u }).waitFor();
    const untold = () =>
      atlas.page.evaluate(() => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const around = node.parentElement;
          if (around?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') !== false) continue;
          if (around.closest('script, style, noscript, [aria-hidden=true], [role=status]') !== null) continue;
          if (/\p{Script=Han}/u.test(node.textContent ?? '')) texts.push(node.textContent ?? '');
        }
        return texts;
      });
    await expect.poll(untold, { message: address }).toEqual([]);
  }
});

test('what was said in Chinese does not stand among English words', async ({ expect }) => {
  const atlas = await visit('', { webgl: false });
  const spoken = atlas.page.locator('[aria-live=polite].visually-hidden');
  await atlas.waitForMap('unavailable');
  await atlas.pressKeys('5');
  await spoken.filter({ hasText: '已打开' }).waitFor({ state: 'attached' });
  await atlas.page.getByRole('button', { name: /^EN/ }).click();
  await atlas.page
    .locator('.panel-area h2')
    .filter({ hasText: /^[^\p{Script=Han}]+$/u })
    .waitFor();
  await expect.poll(() => spoken.textContent()).not.toMatch(/\p{Script=Han}/u);
});
