import type { Page } from '../browser/browser.ts';

/** A record that hardly any step leads to, so that nobody else writes there. */
const REMOTE = '?select=measure/2020/clause/1-key-industries&lang=zh';
const PATIENCE = { timeout: 40_000 };

async function noteField(page: Page, url: string) {
  await page.goto(`${url}${REMOTE}`);
  await page.locator('#atlas-reading h2').first().waitFor(PATIENCE);
  const field = page.locator('#atlas-reading .note-field textarea');
  if (!(await field.isVisible()))
    await page
      .getByRole('button', { name: /^(?:★ )?笔记/ })
      .first()
      .click(PATIENCE);
  await field.waitFor(PATIENCE);
  return field;
}

/** Writes a note on that record, and waits until a page that is opened anew shows it. */
export async function writeNote(page: Page, url: string, text: string): Promise<void> {
  await (await noteField(page, url)).fill(text);
  // What is written is kept a moment later; a page that is opened anew reads what is kept.
  if (!(await isNoteKept(page, url, text))) throw new Error('the note was not kept in the first place');
}

/** Whether the note is still there, whatever has been done on the page since. */
export async function isNoteKept(page: Page, url: string, text: string): Promise<boolean> {
  const field = await noteField(page, url);
  const has = page.waitForFunction(
    ([selector, wanted]) => {
      const area = document.querySelector(selector ?? '');
      return area instanceof HTMLTextAreaElement && area.value.includes(wanted ?? '');
    },
    ['#atlas-reading .note-field textarea', text] as const,
    { timeout: 10_000 },
  );
  return has.then(
    () => true,
    async () => (await field.inputValue()).includes(text),
  );
}
