import { test } from 'vitest';
import { visit } from './visit.ts';

test.concurrent('a note is kept on the device, shown in every open page of the atlas, and in no link', async ({
  expect,
  onTestFinished,
}) => {
  const atlas = await visit('?select=place/zone/qianwan', { webgl: false, onTestFinished });
  const { page } = atlas;
  await atlas.waitForDossier('前湾新区');
  const fieldIn = async (opened: typeof page) => {
    await opened.getByRole('button', { name: '笔记', exact: true }).click();
    return opened.getByRole('textbox', { name: '我对前湾新区的笔记' });
  };
  const field = await fieldIn(page);
  await field.pressSequentially('离港近，地价要问');
  await page.getByRole('button', { name: '给前湾新区加星' }).click();
  expect(decodeURIComponent(page.url())).not.toContain('离港近');

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('.reading-area').getByRole('heading', { name: '前湾新区' }).first().waitFor();
  const otherField = other.getByRole('textbox', { name: '我对前湾新区的笔记' });
  await other.getByRole('button', { name: /^(?:★ )?笔记/ }).click();
  await expect.poll(() => otherField.inputValue()).toBe('离港近，地价要问');
  await otherField.press('End');
  await otherField.pressSequentially('了');
  await expect.poll(() => field.inputValue()).toBe('离港近，地价要问了');
  await other.close();

  await page.reload();
  await atlas.waitForDossier('前湾新区');
  await page.getByRole('button', { name: /^(?:★ )?笔记/ }).click();
  await expect.poll(() => field.inputValue()).toBe('离港近，地价要问了');
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('a note is kept though the page is left in the same moment, and its database never answered', async ({
  expect,
  onTestFinished,
}) => {
  const atlas = await visit('?select=place/zone/qianwan', { webgl: false, onTestFinished });
  const { page } = atlas;
  await atlas.waitForDossier('前湾新区');
  await page.getByRole('button', { name: '笔记', exact: true }).click();
  await page.getByRole('textbox', { name: '我对前湾新区的笔记' }).waitFor();
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new Error('never');
    };
    IDBDatabase.prototype.transaction = () => {
      throw new Error('never');
    };
  });
  await page.getByRole('textbox', { name: '我对前湾新区的笔记' }).fill('明早要问');
  await page.reload();
  await atlas.waitForDossier('前湾新区');
  await page.getByRole('button', { name: /^(?:★ )?笔记/ }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: '我对前湾新区的笔记' }).inputValue())
    .toBe('明早要问');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('aside'))))
    .toEqual([]);
  expect(atlas.complaints).toEqual([]);
});
