import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bindPaper } from '../../../src/app/paper/bind-paper.ts';
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

/** What the screen folds or shortens, on a page that can be printed. */
function openPage(island: Parameters<typeof bindPaper>[0]['island'] = () => undefined) {
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
  ending.push(bindPaper({ choices, session, island }));
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
    ending.push(bindPaper({ choices, session, island: () => undefined }));
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
