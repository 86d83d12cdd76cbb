import { describe, expect, test } from 'vitest';
import { visit } from './visit.ts';

describe('a record is selected', () => {
  test('by the address', async () => {
    const atlas = await visit('?select=place/zone/qianwan');
    await atlas.waitForDossier('前湾新区');
    expect(await atlas.dossierTitle()).toBe('前湾新区');
    expect(atlas.complaints).toEqual([]);
  });

  test('by search, with characters, full pinyin and initials', async () => {
    const atlas = await visit();
    for (const typed of ['前湾新区', 'qianwanxinqu', 'qwxq']) {
      expect((await atlas.search(typed))[0]).toMatch(/^前湾新区/);
    }
    await atlas.selectBySearch('前湾新区');
    expect(atlas.query().get('select')).toBe('place/zone/qianwan');
  });

  test('and the back button undoes each step of a walk along the links', async () => {
    const atlas = await visit('?select=place/zone/qianwan');
    await atlas.waitForDossier('前湾新区');
    await atlas.followDossierLink('环湾创新片');
    await atlas.waitForDossier('环湾创新片');
    await atlas.back();
    await atlas.waitForDossier('前湾新区');
    await atlas.forward();
    await atlas.waitForDossier('环湾创新片');
    expect(atlas.complaints).toEqual([]);
  });
});

describe('the built atlas', () => {
  test('works below a sub-path and under the shipped headers, and asks no other origin for anything', async () => {
    const atlas = await visit('?select=place/zone/qianwan', { prefix: '/a/b/' });
    await atlas.waitForMap();
    expect(atlas.server.requests.filter((file) => file.startsWith('/'))).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });

  test('says so in words when there is no WebGL, and everything else works', async () => {
    const atlas = await visit('', { webgl: false });
    await atlas.waitForMap('unavailable');
    await atlas.selectBySearch('前湾新区');
    expect(await atlas.dossierTitle()).toBe('前湾新区');
    expect((await atlas.announcements()).join()).toContain('WebGL');
  });

  test('says that its data cannot be read, and reads them when asked again', async () => {
    const atlas = await visit('?select=place/zone/qianwan', {
      faults: { 'data/atlas.json': { kind: 'missing' } },
    });
    const again = atlas.page.getByRole('button', { name: '重试' });
    await again.waitFor();
    atlas.server.setFault('data/atlas.json', undefined);
    await again.click();
    await atlas.waitForDossier('前湾新区');
    expect(await atlas.dossierTitle()).toBe('前湾新区');
  });
});
