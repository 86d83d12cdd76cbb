import { expect, test } from 'vitest';
import { visit } from './visit.ts';

test('a story opens at its address and is stepped to its end by a clicker; Back goes a step back, Escape leaves it', async () => {
  const atlas = await visit('?story=magnets.1', { webgl: false });
  const { page } = atlas;
  const story = page.locator('#atlas-story');
  const seen: string[] = [];
  for (let step = 1; step <= 7; step += 1) {
    await story.locator(`[aria-current="step"]:text-is("${step}")`).waitFor();
    expect(atlas.query().get('story')).toBe(`magnets.${step}`);
    seen.push(await story.getByRole('heading', { level: 2 }).innerText());
    if (step < 7) await page.keyboard.press('PageDown');
  }
  expect(new Set(seen).size).toBe(7);
  await atlas.waitForDossier('强化标准和专利建设');
  // Search with its history, and what was put aside, are nobody's business on a projector.
  expect(await page.getByRole('searchbox').count()).toBe(0);
  expect(await page.getByRole('button', { name: /已选/ }).count()).toBe(0);
  await page.goBack();
  await story.getByRole('heading', { level: 2, name: '慈溪自己说的是别处' }).waitFor();
  await page.getByRole('heading', { level: 2, name: '对比', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await story.waitFor({ state: 'detached' });
  expect(atlas.query().get('view')).toBe('compare');
  await page.getByRole('combobox', { name: /搜索/ }).waitFor();
  expect(atlas.complaints).toEqual([]);
});

test('the presenter’s window shows the same step, steps both, and does no harm when it is closed', async () => {
  const atlas = await visit('?story=layout.1', { webgl: false });
  const { page } = atlas;
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: '演讲者窗口' }).click();
  const desk = await opened;
  await desk.getByText('1 / 6 · 六步看懂布局').waitFor();
  await desk.keyboard.press('PageDown');
  await desk.getByText('2 / 6 · 六步看懂布局').waitFor();
  await page
    .locator('#atlas-story')
    .getByRole('heading', { level: 2, name: '一核：中心城区管创新' })
    .waitFor();
  // Set in the same type as the page: its sheets are allowed there.
  await expect
    .poll(() =>
      desk.evaluate(() => getComputedStyle(document.querySelector('h2') ?? document.body).fontFamily),
    )
    .toContain('Atlas Serif');
  await desk.close();
  await page.keyboard.press('PageDown');
  await page
    .locator('#atlas-story')
    .getByRole('heading', { level: 2, name: '北部前湾：沿着杭州湾' })
    .waitFor();
  expect(atlas.complaints).toEqual([]);
});
