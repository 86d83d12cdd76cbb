import { expect, test } from 'vitest';
import { mapCanvas, searchBox } from './landmarks.ts';
import { unreachedByTab } from './tab-walk.ts';
import { visit } from './visit.ts';

test('the map is read by the keyboard: steps are spoken, Enter selects, Escape steps back', async () => {
  const atlas = await visit('', { reducedMotion: true });
  await atlas.waitForMap();
  await mapCanvas(atlas.page).focus();
  const spoken = async (): Promise<{ position: string; name: string }> => {
    const said = (await atlas.announcements()).join('\n');
    const [, position = '', name = ''] = /第 (\d+) 个，共 \d+ 个：(.+?)，/.exec(said) ?? [];
    return { position, name };
  };
  const stepTo = async (key: string, position: string): Promise<string> => {
    await atlas.pressKeys(key);
    await expect.poll(async () => (await spoken()).position).toBe(position);
    return (await spoken()).name;
  };
  const first = await stepTo('n', '1');
  const second = await stepTo('n', '2');
  expect(second).not.toBe(first);
  // With the capitals locked, the same key is another letter.
  expect(await stepTo('P', '1')).toBe(first);
  await atlas.pressKeys('Enter');
  await atlas.waitForDossier(first);
  await atlas.pressKeys('Escape');
  await atlas.waitForNoDossier();
  await atlas.waitForQuery('select', null);
  expect(atlas.complaints).toEqual([]);
});

test('the first Tab leads to a link past the page to the search, and so does the slash', async () => {
  const atlas = await visit('', { webgl: false });
  await atlas.waitForMap('unavailable');
  const hasFocus = async (): Promise<boolean> =>
    searchBox(atlas.page).evaluate((box) => box === document.activeElement);
  await atlas.page.getByRole('link', { name: '跳到搜索' }).focus();
  await atlas.pressKeys('Enter');
  await expect.poll(hasFocus).toBe(true);
  await searchBox(atlas.page).blur();
  expect(await hasFocus()).toBe(false);
  await atlas.pressKeys('/');
  expect(await hasFocus()).toBe(true);
  expect(await searchBox(atlas.page).inputValue()).toBe('');
});

test('Tab reaches everything that can be used: map, legend, plans, dossier', async () => {
  const atlas = await visit('?select=place/zone/qianwan', { reducedMotion: true });
  await atlas.waitForMap();
  await atlas.waitForDossier('前湾新区');
  // The box of the first view gives way to the one with results.
  await searchBox(atlas.page).waitFor();
  expect(await unreachedByTab(atlas.page)).toEqual([]);
  // And the walk did walk: the map itself is one of its stops.
  expect(await mapCanvas(atlas.page).getAttribute('data-reached')).toBe('');
});

test('Tab reaches everything in a list: filters, headings that sort, records', async () => {
  const atlas = await visit('?view=places&filter=前湾', { webgl: false });
  await atlas.page.getByRole('row').getByRole('link', { name: '前湾新区', exact: true }).first().waitFor();
  await searchBox(atlas.page).waitFor();
  expect(await unreachedByTab(atlas.page)).toEqual([]);
});
