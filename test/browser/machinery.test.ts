import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { colourCount, darkShare } from './pixels.ts';
import { type VisitOptions, visit } from './visit.ts';

const FIXTURE = {
  directory: fileURLToPath(new URL('../fixtures/page', import.meta.url)),
} satisfies VisitOptions;
const CORE = { lon: 121.5, lat: 29.9 };
const QIANWAN = { lon: 121.6, lat: 29.95 };

describe('the driver, on a page made to try it on', () => {
  test('selects by the mouse, at the place where the camera puts a position', async () => {
    const atlas = await visit('', FIXTURE);
    await atlas.waitForMap();
    await atlas.clickMap(QIANWAN);
    expect(await atlas.dossierTitle()).toBe('前湾新区');
    await atlas.clickMap({ lon: 121.55, lat: 29.92 });
    await atlas.waitForNoDossier();
  });

  test('searches and selects by the keyboard, steps back with Escape and through history', async () => {
    const atlas = await visit('', FIXTURE);
    await atlas.waitForMap();
    expect(await atlas.search('宁波')).toEqual(['宁波智造核']);
    expect(await atlas.search('没有')).toEqual([]);
    await atlas.selectBySearch('前湾');
    await atlas.followDossierLink('宁波智造核');
    await atlas.waitForQuery('select', 'place/core');
    await atlas.back();
    await atlas.waitForDossier('前湾新区');
    await atlas.pressKeys('Escape');
    await atlas.waitForQuery('select', null);
  });

  test('sees ink where something is drawn and none where nothing is', async () => {
    const atlas = await visit('', { ...FIXTURE, sharp: true });
    await atlas.waitForMap();
    const mark = await atlas.mapPicture(CORE, 10);
    expect([mark.width, mark.height]).toEqual([20, 20]);
    expect(darkShare(mark)).toBeCloseTo(0.25, 1);
    expect(colourCount(await atlas.mapPicture({ lon: 121.45, lat: 29.9 }, 10))).toBe(1);
  });

  test('takes WebGL away before and after the map is drawn', async () => {
    const without = await visit('', { ...FIXTURE, webgl: false });
    await without.waitForMap('unavailable');
    expect(await without.mapState()).toBe('unavailable');

    const atlas = await visit('', { ...FIXTURE, sharp: true });
    await atlas.waitForMap();
    await atlas.loseContext();
    await atlas.waitForMap('lost');
    await atlas.restoreContext();
    await atlas.waitForMap();
    expect(darkShare(await atlas.mapPicture(CORE, 5))).toBe(1);
  });

  test('works below a sub-path and under the shipped headers without a complaint', async () => {
    const atlas = await visit('?select=place/core', { ...FIXTURE, prefix: '/a/b/' });
    await atlas.waitForMap();
    expect(await atlas.dossierTitle()).toBe('宁波智造核');
    expect(atlas.server.requests).toContain('data/records.json');
    expect(atlas.complaints).toEqual([]);
  });

  test('notices a forbidden style, an error and an exception, and a request to another origin', async () => {
    const guarded = await visit('?sin', FIXTURE);
    await expect
      .poll(() => new Set(guarded.complaints.map(({ kind }) => kind)))
      .toEqual(new Set(['policy', 'console', 'exception']));
    // Without the policy the request leaves the page; the browser knows no host to send it to.
    const open = await visit('?sin', { ...FIXTURE, sampleHeaders: false });
    await expect
      .poll(() => open.complaints)
      .toContainEqual({ kind: 'foreign-request', detail: 'https://example.invalid/data' });
  });

  test.for([
    ['missing', { kind: 'missing' }],
    ['failing', { kind: 'failing' }],
    ['truncated', { kind: 'truncated' }],
    ['replaced', { kind: 'replaced', body: '<!doctype html>' }],
  ] as const)('serves a data file %s', async ([, fault]) => {
    const atlas = await visit('', { ...FIXTURE, faults: { 'data/records.json': fault } });
    await expect.poll(() => atlas.complaints.map(({ kind }) => kind)).toContain('exception');
    atlas.server.setFault('data/records.json', undefined);
    await atlas.open();
    await atlas.waitForMap();
  });

  test('holds a file back until it is let go', async () => {
    const atlas = await visit('', { ...FIXTURE, faults: { 'data/records.json': { kind: 'held' } } });
    expect(await atlas.mapState()).toBe('loading');
    atlas.server.setFault('data/records.json', undefined);
    await atlas.waitForMap();
    expect(await atlas.mapState()).toBe('ready');
  });

  test('finds what axe finds, and lists that hold nothing', async () => {
    const atlas = await visit('', FIXTURE);
    await atlas.waitForMap();
    expect(await atlas.accessibilityViolations()).toEqual([]);
    await atlas.page.locator('input').evaluate((input) => input.removeAttribute('aria-label'));
    await atlas.page
      .locator('main, body')
      .first()
      .evaluate((place) => place.append(document.createElement('ul')));
    const found = (await atlas.accessibilityViolations()).join();
    expect(found).toContain('label: Form elements must have labels');
    expect(found).toContain('empty list in');
  });

  test('is offline when told', async () => {
    const atlas = await visit('', FIXTURE);
    await atlas.waitForMap();
    await atlas.setOffline(true);
    await expect(atlas.open()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  });
});
