import { test } from 'vitest';
import { panel } from './landmarks.ts';
import { smallTargets } from './targets.ts';
import { visit } from './visit.ts';

/** What has the focus, by its words. */
const focused = (): string => document.activeElement?.textContent ?? '';

test.concurrent('on a phone support is asked step by step, by finger and by keys, and a link opens at its results', {
  timeout: 120_000,
}, async ({ expect, onTestFinished }) => {
  const atlas = await visit('?view=incentives', {
    size: 'phone',
    webgl: false,
    reducedMotion: true,
    onTestFinished,
  });
  const { page } = atlas;
  const heading = (name: string) => panel(page).getByRole('heading', { level: 3, name, exact: true });
  const button = (name: string) => panel(page).getByRole('button', { name, exact: true });

  // By finger.
  await heading('做什么、在哪里').waitFor();
  expect(await smallTargets(page, button('下一步'))).toEqual([]);
  await button('产业').tap();
  await panel(page).getByRole('searchbox', { name: '查找产业' }).fill('汽车');
  await panel(page)
    .getByRole('checkbox', { name: /^汽车 / })
    .first()
    .check();
  await expect.poll(() => atlas.query().get('project')).toMatch(/^industry:/);
  await button('下一步').tap();
  await heading('是什么（条款里的说法）').waitFor();
  await expect.poll(() => page.evaluate(focused)).toBe('是什么（条款里的说法）');
  expect(await smallTargets(page, button('下一步'))).toEqual([]);

  // By keys: from the heading on, past the question, to the way on.
  await button('下一步').focus();
  await atlas.pressKeys('Enter');
  await expect.poll(() => page.evaluate(focused)).toBe('多少');
  await atlas.pressKeys('Tab');
  await page.keyboard.type('8000');
  await expect.poll(() => atlas.query().get('project')).toMatch(/;investment:8000$/);
  // The ways back and on are in reach below a question that is longer than the sheet.
  expect(await smallTargets(page, button('看结果'))).toEqual([]);
  await button('看结果').focus();
  await atlas.pressKeys('Enter');
  await expect.poll(() => page.evaluate(focused)).toBe('结果');
  await panel(page).getByText('至多 1,600 万元').first().waitFor();
  await button('上一步').focus();
  await atlas.pressKeys('Enter');
  await expect.poll(() => page.evaluate(focused)).toBe('多少');
  expect(await atlas.accessibilityViolations()).toEqual([]);

  // The step is no choice: the same address opens at the results.
  await page.reload();
  await heading('结果').waitFor();
  await panel(page).getByText('至多 1,600 万元').first().waitFor();
  expect(await atlas.accessibilityViolations()).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});
