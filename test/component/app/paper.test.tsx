import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bindPaper } from '../../../src/app/paper/bind-paper.ts';
import { type MapsOfPage, pinMaps, seenMaps } from '../../../src/app/paper/maps-on-paper.ts';
import { paperMaps } from '../../../src/app/paper/paper-map.ts';
import { SourceTags } from '../../../src/parts/source-tag.tsx';
import { Disclosure } from '../../../src/surfaces/dossier/disclosure.tsx';
import { ShortList } from '../../../src/surfaces/dossier/short-list.tsx';
import { useMediaQuery } from '../../../src/ui/use-media-query.ts';
import { renderAtlas } from '../render-atlas.tsx';

const MANY = Array.from({ length: 30 }, (_, index) => `line ${index}`);
const CITATIONS = MANY.map((locator) => ({ document: 'a-plan', locator }));

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
  vi.unstubAllGlobals();
});

const NO_MAP = { island: () => undefined, sides: () => undefined };

/** What the screen folds or shortens, on a page that can be printed. */
function openPage(map: Parameters<typeof bindPaper>[0]['map'] = NO_MAP) {
  const rendered = renderAtlas(
    <div className="page">
      <ShortList items={MANY}>{(line) => <li key={line}>{line}</li>}</ShortList>
      <Disclosure title="folded">{() => <p>within</p>}</Disclosure>
      <SourceTags citations={CITATIONS} first={2} />
      <details>
        <summary>closed</summary>
      </details>
    </div>,
    { session: { map: 'unavailable' } },
  );
  const { choices, session } = rendered;
  ending.push(bindPaper({ choices, session, map }));
  return rendered;
}

const print = (step: 'before' | 'after') => act(() => void window.dispatchEvent(new Event(`${step}print`)));
const counts = () => ({
  lines: screen.queryAllByText(/^line/, { selector: 'li' }).length,
  tags: document.querySelectorAll('.source-tag:not(.off-paper)').length,
  folded: screen.queryAllByText('within').length,
  open: document.querySelectorAll('details[open]').length,
});

/** Says how wide its page is. */
function Narrow() {
  return useMediaQuery('(max-width: 960px)') ? 'narrow' : 'wide';
}

describe('a page that is printed', () => {
  test('shows whole what the screen folds or shortens, and then again as before', () => {
    openPage();
    const onScreen = counts();
    expect(onScreen).toEqual({ lines: 8, tags: 2, folded: 0, open: 0 });
    print('before');
    expect(counts()).toEqual({ lines: 30, tags: 30, folded: 1, open: 1 });
    print('after');
    expect(counts()).toEqual(onScreen);
  });

  test('shows the map, but where a drawing stands instead of it', () => {
    openPage();
    print('before');
    expect(document.querySelectorAll('.paper-map')).toHaveLength(1);
    print('after');
    document.querySelector('.page li')?.setAttribute('data-instead-of-map', '');
    print('before');
    expect(document.querySelectorAll('.paper-map')).toHaveLength(0);
  });

  test('says what it is, where it is found and of which day, in light colours', () => {
    document.documentElement.dataset['theme'] = 'dark';
    document.title = 'A place · the atlas';
    openPage();
    print('before');
    const head = document.querySelector('.paper-head')?.textContent ?? '';
    expect(head).toContain('A place · the atlas');
    expect(head).toContain(window.location.href);
    expect(head).toMatch(/打印于 \d{4}-\d{2}-\d{2}/);
    expect(document.documentElement.dataset['theme']).toBe('light');
    print('after');
    expect(document.querySelector('.paper-head')).toBeNull();
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  test('is laid out as it was: the width of the paper is none of the window', () => {
    let matches = false;
    const listeners = new Set<() => void>();
    vi.stubGlobal('matchMedia', () => ({
      get matches() {
        return matches;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }));
    const { choices, session, container } = renderAtlas(<Narrow />);
    ending.push(bindPaper({ choices, session, map: NO_MAP }));
    const change = (isNow: boolean): void => {
      matches = isNow;
      act(() => {
        for (const listener of listeners) listener();
      });
    };
    print('before');
    change(true);
    expect(container.textContent).toBe('wide');
    print('after');
    change(false);
    change(true);
    expect(container.textContent).toBe('narrow');
  });
});

/** A picture of a map on a screen of 800 by 600. */
const picture = (title?: string) => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1600, 1200];
  return { canvas, width: 800, ...(title === undefined ? {} : { title }) };
};

const printedMap = () => ({ setTheme: vi.fn<(theme: string) => void>(), withMap: () => undefined });

const scales = (figure: HTMLElement) =>
  ['--upright', '--across'].map((name) => Number(figure.style.getPropertyValue(name)));

describe('two maps at the sides of a line', () => {
  test('stand on paper at one scale, each below its title, with what the panel says of its signs', () => {
    renderAtlas(
      <div className="page">
        <p data-map-note="2016 → 2021">
          {' '}
          <button type="button">12</button>
          <button type="button" aria-pressed="true">
            side by side
          </button>
        </p>
      </div>,
    );
    const both = paperMaps([picture('of 2016'), picture('of 2021')], 'the map');
    expect([...both.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual([
      'of 2016',
      'of 2021',
    ]);
    expect(
      [...both.querySelectorAll('canvas')].map(({ ariaLabel, style }) => [ariaLabel, style.width]),
    ).toEqual(
      Array.from(['of 2016', 'of 2021'], (title) => [`the map · ${title}`, 'calc(800px * var(--scale))']),
    );
    expect(both.querySelector('.paper-note')).toHaveTextContent(/^2016 → 2021 12$/);
    for (const [index, scale] of scales(both).entries())
      expect(scale).toBeLessThan(scales(paperMaps([picture()], 'the map'))[index] ?? 0);
  });

  test('have both light colours before they are printed from the dark, and both their own again', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const printed = vi.fn<() => void>();
    vi.stubGlobal('print', printed);
    const [island, twin] = [printedMap(), printedMap()];
    const { session } = openPage({
      island: () => island,
      sides: () => ({ before: 'of 2016', after: 'of 2021', twin }),
    });
    act(() => session.setState({ map: 'ready' }));
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true })));
    await waitFor(() => expect(printed).toHaveBeenCalledOnce());
    for (const { setTheme } of [island, twin]) expect(setTheme.mock.calls).toEqual([['light']]);
    print('after');
    for (const { setTheme } of [island, twin]) expect(setTheme.mock.calls).toEqual([['light'], ['dark']]);
  });

  test('are both taken and both kept as large as they are; without the second the one says what it shows', () => {
    const [island, twin] = [printedMap(), printedMap()];
    const titles = { before: 'of 2016', after: 'of 2021' };
    const seen = (sides: ReturnType<MapsOfPage['sides']>) =>
      seenMaps({ island: () => island, sides: () => sides });
    expect(seen({ ...titles, twin })).toEqual([
      { map: twin, title: 'of 2016' },
      { map: island, title: 'of 2021' },
    ]);
    expect(seen({ ...titles, twin: undefined })).toEqual([{ map: island, title: 'of 2021' }]);
    expect(seen(undefined)).toEqual([{ map: island }]);

    const { container } = renderAtlas(
      <>
        <div className="map-canvas" />
        <div className="map-canvas map-before" />
      </>,
    );
    const widths = () =>
      [...container.querySelectorAll<HTMLElement>('.map-canvas')].map(({ style }) => style.width);
    const release = pinMaps();
    expect(widths()).toEqual(['0px', '0px']);
    release();
    expect(widths()).toEqual(['', '']);
  });
});
