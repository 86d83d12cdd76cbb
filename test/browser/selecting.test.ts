import { describe, expect, test } from 'vitest';
import { darkShare, differingShare } from './pixels.ts';
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

  test('draws the same map again after its drawing context was lost, with the selection kept', async () => {
    const atlas = await visit('?select=place/zone/qianwan', { reducedMotion: true });
    await atlas.waitForMap();
    await atlas.waitForDossier('前湾新区');
    const before = await atlas.mapPicture();
    await atlas.loseContext();
    await atlas.waitForMap('lost');
    await atlas.restoreContext();
    await atlas.waitForMap();
    await expect
      .poll(async () => differingShare(before, await atlas.mapPicture()), { timeout: 30_000 })
      .toBeLessThan(0.01);
    expect(await atlas.dossierTitle()).toBe('前湾新区');
  });

  test('draws the label of a zone: ink where its name stands, and none beside it', async () => {
    const atlas = await visit('?map=10.5/30.32/121.245&layers=zones', { reducedMotion: true, sharp: true });
    await atlas.waitForMap();
    const ink = async (lon: number, lat: number, radius: number): Promise<number> =>
      darkShare(await atlas.mapPicture({ lon, lat }, radius), 140);
    expect(await ink(121.245, 30.32, 60)).toBeGreaterThan(0.008);
    expect(await ink(121.305, 30.32, 25)).toBeLessThan(0.001);
  });

  test('selects the zone that is clicked, and steps back from it with Escape', async () => {
    const atlas = await visit('?map=10.5/30.32/121.245&layers=zones', { reducedMotion: true });
    await atlas.waitForMap();
    await atlas.clickMap({ lon: 121.305, lat: 30.32 });
    await atlas.waitForDossier('前湾新区');
    await atlas.pressKeys('Escape');
    await atlas.waitForNoDossier();
    expect(atlas.query().get('select')).toBeNull();
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
