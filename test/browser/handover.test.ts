import { expect, test } from 'vitest';
import { dossier, panel } from './landmarks.ts';
import { visit } from './visit.ts';

test('at the foot of a place one press opens its briefing, which is printed with tags, page by page, in selectable Chinese, and saved for Word', async () => {
  const atlas = await visit('?select=place/town/hangzhou-bay-car-innovation', { webgl: false });
  const { page } = atlas;
  await dossier(page).getByRole('button', { name: '资料册' }).click();
  await panel(page)
    .getByRole('img', { name: /位置示意图/ })
    .waitFor();
  expect(atlas.query().get('subject')).toBe('place/town/hangzhou-bay-car-innovation');

  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const text = pdf.toString('latin1');
  expect([...text.matchAll(/\/MediaBox ?\[0 0 ([\d.]+)/g)].length).toBeGreaterThan(1);
  // Tags of a title, of tables and of their heads; characters are told of each font.
  for (const tag of ['/StructTreeRoot', '/S /H1', '/S /H2', '/S /Table', '/S /TH', '/ToUnicode'])
    expect(text).toContain(tag);
  // What is printed is the briefing alone.
  expect(await page.locator('[data-pages]').count()).toBe(0);

  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: '存为 Word（.docx）' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  expect(atlas.complaints).toEqual([]);
});
